// Where tools look for it; tests of formats make their chance of the same.
export { type Chance, seeded } from '@carryover/formats/test';
