import type { Imported } from './bodies.ts';
import type { EntryId } from './entry.ts';
import { groupBy } from './group-by.ts';
import { anchorOf, fingerprintOf } from './items.ts';
import type { Line, Lines } from './lines.ts';

/** The imports of formats of which there are several, and the format of each. */
const sharedFormats = ({ standing }: Lines): ReadonlyMap<EntryId, string> => {
  const imports = standing('import');
  const counts = new Map<string, number>();
  for (const { entry } of imports) counts.set(entry.body.format, (counts.get(entry.body.format) ?? 0) + 1);
  return new Map(
    imports.flatMap(({ entry: { id, body } }) =>
      (counts.get(body.format) ?? 0) > 1 ? [[id, body.format] as const] : [],
    ),
  );
};

const severalBy = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly (readonly Value[])[] => [...groupBy(values, keyOf).values()].filter(({ length }) => length > 1);

/** The nth of one import is the nth of another: one file may tell two sessions that are alike. */
const pair = (alike: readonly Line<Imported>[]): readonly Line[] => {
  const owners: Line<Imported>[] = [];
  const counts = new Map<EntryId | undefined, number>();
  return alike.flatMap((line) => {
    const file = line.entry.body.import;
    const count = counts.get(file) ?? 0;
    counts.set(file, count + 1);
    const owner = owners[count] as Line | undefined;
    if (!owner) {
      owners.push(line);
      return [];
    }
    if (line.fate === 'withdrawn') owner.fate = 'withdrawn';
    line.fate = 'replaced';
    line.twinOf = owner;
    return line as Line;
  });
};

const itemOf = ({ entry: { kind, body } }: Line<Imported>) => ({ kind, body: { ...body } });

/**
 * What two devices read out of one export, each without knowing of the other, is told once: the earlier stands, and
 * taking back either takes back both. One device alone never tells it twice.
 */
export const findTwins = (imported: readonly Line<Imported>[], lines: Lines): readonly Line[] => {
  const formats = sharedFormats(lines);
  if (formats.size === 0) return [];
  const formatOf = ({ entry: { body } }: Line<Imported>) => formats.get(body.import ?? '');
  const candidates = imported.filter((line) => line.fate !== 'undone' && formatOf(line) !== undefined);
  // Few start together; only those are compared whole.
  return severalBy(candidates, (line) => `${formatOf(line)} ${anchorOf(itemOf(line))}`)
    .flatMap((group) => severalBy(group, (line) => fingerprintOf(itemOf(line))))
    .flatMap(pair);
};
