import type { EntryKind, Imported } from '../bodies.ts';
import { sourceOf } from '../draft.ts';
import type { EntryId } from '../entry.ts';
import type { Line, Lines } from '../lines.ts';
import { findTwins } from '../twins.ts';
import type { Kinds } from './kind.ts';

export const importKinds = {
  import: {
    version: 1,
    says: 'A file that was read. What it told are entries that name it, so that it can be withdrawn whole.',
    tell: (body, draft, { entry: { id } }) => {
      sourceOf(draft, id);
      draft.files.push({ ...body, id });
    },
  },
} satisfies Partial<Kinds>;

/** What speaks of other entries, or has none of its own to say, is taken back and never replaced. */
const irreplaceable: readonly string[] = [
  'import',
  'set-logged',
  'correction',
  'withdrawal',
] satisfies readonly EntryKind[];

const canReplace = (line: Line<Imported>, older: Line): boolean =>
  older.place < line.place && older.readable && !irreplaceable.includes(older.entry.kind);

const provenanceOf = ({ readable, entry: { body } }: Line): Imported => (readable ? body : {});

const importedLines = ({ byId }: Lines): readonly Line<Imported>[] =>
  [...byId.values()].filter((line) => {
    const { import: file, replaces } = provenanceOf(line);
    return file !== undefined || replaces !== undefined;
  });

/** Goes back from an entry to all whose place it took, also by way of some that were withdrawn since. */
const replaceAll = (line: Line<Imported>, { byId }: Lines): void => {
  let at: Line<Imported> = line;
  for (;;) {
    const named = at.entry.body.replaces === undefined ? undefined : byId.get(at.entry.body.replaces);
    const older = named?.twinOf ?? named;
    if (!older || older.replacedBy || !canReplace(at, older)) return;
    older.replacedBy = line as Line;
    if (older.fate === 'stands') older.fate = 'replaced';
    at = older;
  }
};

/** Withdrawals are settled before. */
export const settleImports = (lines: Lines): void => {
  const imported = importedLines(lines);
  for (const line of imported) {
    const { import: file } = line.entry.body;
    const source = file === undefined ? undefined : lines.byId.get(file);
    if (source?.entry.kind === 'import') {
      if (source.fate === 'withdrawn') line.fate = 'undone';
    } else if (file !== undefined) lines.dangling.add(line.entry.id);
  }
  const twins = findTwins(imported, lines);
  for (const line of imported.toReversed()) if (line.fate === 'stands') replaceAll(line, lines);
  for (const twin of twins) twin.replacedBy = twin.twinOf?.replacedBy ?? twin.twinOf!;
};

/** Imports of which something was withdrawn or replaced. */
export const thinnedImports = ({ byId }: Lines): ReadonlySet<EntryId> =>
  new Set(
    [...byId.values()].flatMap((line) => (line.fate === 'stands' ? [] : (provenanceOf(line).import ?? []))),
  );
