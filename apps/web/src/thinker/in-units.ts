import { type TextUnits, textInUnits } from '@carryover/formats';

/** What somebody typed, what a screen tells again or hands on, and examples in the notation: not a letter changes. */
const asTheyAre: ReadonlySet<string> = new Set([
  'accepted',
  'athlete',
  'availability',
  'body',
  'examples',
  'file',
  'gym',
  'html',
  'settings',
  'tells',
  'template',
  'text',
  'title',
  'token',
  'wishes',
]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const converted = (value: unknown, units: TextUnits): unknown => {
  if (typeof value === 'string') return textInUnits(value, units);
  if (!isRecord(value)) return value;
  let copy: Record<string, unknown> | unknown[] | undefined;
  for (const [key, before] of Object.entries(value)) {
    const after = asTheyAre.has(key) ? before : converted(before, units);
    if (after === before) continue;
    copy ??= Array.isArray(value) ? [...value] : { ...value };
    (copy as Record<string, unknown>)[key] = after;
  }
  return copy ?? value;
};

/** An answer with its sentences in the reader's units; what has nothing to turn is the same object as before. */
export const inUnits = <Answer>(answer: Answer, units: TextUnits): Answer =>
  units.load === 'kg' && units.distance === 'km' ? answer : (converted(answer, units) as Answer);
