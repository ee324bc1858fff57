import type { Answer, Head, JournalStore } from '../journal-store.ts';
import { mostEntryBytes, type PushAnswer } from './protocol.ts';
import { entryBytes, type ReadEntry, tooLarge } from './read-entry.ts';
import type { SawDevice } from './saw-device.ts';
import { mustStartOver } from './start-over.ts';

/** What the shared journal answers with. All is passed in, so that a server, a test and the simulator run the same. */
export interface Authority {
  readonly store: JournalStore;
  readonly readEntry: ReadEntry;
  readonly sawDevice: SawDevice;
}

/** A push as it comes in: nothing is known yet of its entries. */
export interface IncomingPush {
  readonly device: string;
  readonly entries: readonly unknown[];
  readonly known?: Head;
}

const idOf = (raw: unknown): { readonly id?: string } =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? { id: raw.id } : {};

const refusal = (index: number, raw: unknown, reason: string): Answer => ({
  index,
  ...idOf(raw),
  status: 'refused',
  reason,
});

const judge = (readEntry: ReadEntry, raw: unknown): ReturnType<ReadEntry> => {
  const bytes = entryBytes(raw);
  return bytes > mostEntryBytes ? { problem: tooLarge(bytes) } : readEntry(raw);
};

/**
 * Takes in what a device was told, whichever device was told it. Each entry is judged alone: those that pass are kept in
 * one transaction, the others are refused with a reason. The answer is given after they are durable.
 */
export const answerPush = async (
  { store, readEntry }: Authority,
  athlete: string,
  { entries, known }: IncomingPush,
): Promise<PushAnswer> => {
  const head = await store.head(athlete);
  const apart = known === undefined ? undefined : await mustStartOver(store, athlete, known, head);
  if (apart !== undefined) return { answers: [], head, startOver: apart };

  const judged = entries.map((raw, index) => ({ raw, index, verdict: judge(readEntry, raw) }));
  const passed = judged.flatMap(({ index, verdict }) => ('problem' in verdict ? [] : [{ index, verdict }]));
  const refused = judged.flatMap(({ raw, index, verdict }) =>
    'problem' in verdict ? [refusal(index, raw, verdict.problem)] : [],
  );
  const kept =
    passed.length === 0
      ? []
      : await store.append(
          athlete,
          passed.map(({ verdict }) => verdict),
        );
  const answers = [...refused, ...kept.map((answer) => ({ ...answer, index: passed[answer.index]!.index }))];
  return { answers: answers.sort((a, b) => a.index - b.index), head: await store.head(athlete) };
};
