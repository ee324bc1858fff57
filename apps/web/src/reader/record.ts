import { keeper, tell } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import type { OpenReader } from './open-reader.ts';
import type { ImportPreview } from './preview.ts';

/** What an import left behind, so that it can be taken back. */
export interface Imported {
  readonly sessions: number;
  readonly entries: number;
  /** Empty where a journal file was among them: its entries are as they were told, some of them imports of its own. */
  readonly imports: readonly string[];
}

/** What a journal file brings is not taken back in one go. */
export const canBeTakenBack = ({ files }: ImportPreview): boolean =>
  !files.some(({ isJournal }) => isJournal);

/** So few that a page of them never holds up the screen. */
const pageOfEntries = 100;

/** Takes imports back, whole. */
export const withdrawImports = (imports: readonly string[]): Promise<void> =>
  tell(...imports.map((target) => draftOf('withdrawal', { target })));

/** Keeps what the reader made, page by page; `isStopped` ends it between two of them and takes back what was kept. */
export const recordAll = async (
  { call }: OpenReader,
  preview: ImportPreview,
  onDone: (done: number) => void,
  isStopped: () => boolean,
): Promise<Imported | 'stopped'> => {
  const { entries: of, sessions } = preview;
  const imports: string[] = [];
  for (let from = 0; from < of; from += pageOfEntries) {
    const entries = await call('entries', { from, count: pageOfEntries });
    imports.push(...entries.flatMap(({ entry }) => (entry.kind === 'import' ? [entry.id] : [])));
    const isEnd = isStopped() || from + pageOfEntries >= of;
    await keeper('record', { entries, isLast: isEnd });
    onDone(Math.min(of, from + pageOfEntries));
    if (isStopped()) {
      await withdrawImports(imports);
      return 'stopped';
    }
  }
  return { sessions, entries: of, imports: canBeTakenBack(preview) ? imports : [] };
};
