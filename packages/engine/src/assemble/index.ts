export { assembleLog, type NameCount } from './assemble.ts';
export type { Reading } from './reading.ts';
export { withRunTypes } from './titles.ts';
