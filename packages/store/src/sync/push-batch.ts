import type { Entry } from '@carryover/engine';
import type { Head } from '../journal-store.ts';
import { mostBatchBytes, mostEntriesAPush, mostEntryBytes, type PushAnswer } from './protocol.ts';
import { entryBytes, tooLarge } from './read-entry.ts';
import { isSameHead, noteHead, type Run, type StepResult, startOver } from './sync-run.ts';
import { TransportError } from './transport-error.ts';

interface Refusal {
  readonly id: string;
  readonly reason: string;
}

interface Batch {
  readonly entries: readonly Entry[];
  /** Larger than anything that is taken: not sent at all. */
  readonly tooLarge: readonly Refusal[];
  readonly more: boolean;
}

/** Of whole requests for each that passed: enough to find one bad entry among the most that a push holds. */
const mostRejections = 20;

/** In one run; a server that goes on forgetting is left alone until the next. */
const mostSentAgain = 3;
const forgetful = 'the server accepts entries and does not have them afterwards; they are kept here';

/** The first entries that go into one request, in their order. */
const firstBatch = (waiting: readonly Entry[], most: number): Batch => {
  const entries: Entry[] = [];
  const refusals: Refusal[] = [];
  let room = mostBatchBytes;
  for (const entry of waiting) {
    const bytes = entryBytes(entry);
    if (bytes > mostEntryBytes) {
      refusals.push({ id: entry.id, reason: tooLarge(bytes) });
      continue;
    }
    if (entries.length === most || bytes > room) return { entries, tooLarge: refusals, more: true };
    entries.push(entry);
    room -= bytes;
  }
  return { entries, tooLarge: refusals, more: false };
};

const readAnswers = (run: Run, entries: readonly Entry[], { answers }: PushAnswer): readonly Refusal[] =>
  answers.flatMap((answer) => {
    const entry = entries[answer.index];
    // What is not answered, or not by its id, stays pending: nothing is known of it.
    if (entry === undefined || (answer.id !== undefined && answer.id !== entry.id)) return [];
    if (answer.status === 'refused') return [{ id: entry.id, reason: answer.reason }];
    run.pushed.add(entry.id);
    run.awaited.add(entry.id);
    return [];
  });

/** Keeps what was refused. Where that cannot be written the entries stay pending, and hold up nothing. */
const refuse = async (run: Run, refusals: readonly Refusal[]): Promise<void> => {
  if (refusals.length === 0) return;
  try {
    await run.store.refuse(run.athlete, refusals);
  } catch (error) {
    run.note(error);
  }
  run.goOn();
  for (const { id } of refusals) run.refused.add(id);
};

/**
 * The most that the device knows of the shared journal: what a push was answered with, or what a pull has brought since,
 * which may have been another tab's.
 */
const mostKnown = ({ answeredHead }: Run, shown: Head): Head =>
  answeredHead !== undefined && answeredHead.epoch === shown.epoch && answeredHead.seq < shown.seq
    ? shown
    : (answeredHead ?? shown);

const send = async (run: Run, entries: readonly Entry[], shown: Head): Promise<'sent' | 'start-over'> => {
  const known = mostKnown(run, shown);
  const answer = await run.transport.push({ device: run.device, entries, known }, run.signal);
  run.goOn();
  if (answer.startOver !== undefined) return startOver(run, shown, answer.startOver);
  run.passed += 1;
  run.answeredHead = answer.head;
  for (const { id } of entries) run.handled.add(id);
  await refuse(run, readAnswers(run, entries, answer));
  return 'sent';
};

const mayHalve = (run: Run, error: unknown): boolean => {
  if (!(error instanceof TransportError) || error.trouble !== 'rejected') return false;
  run.rejected += 1;
  return run.rejected <= mostRejections * (1 + run.passed);
};

/**
 * Sends entries; where the request as a whole is rejected, its halves, down to the one that the server will not hear
 * of. That one stays pending: only an answer about the entry itself refuses it.
 */
const sendOrHalve = async (
  run: Run,
  entries: readonly Entry[],
  shown: Head,
): Promise<'sent' | 'start-over'> => {
  try {
    return await send(run, entries, shown);
  } catch (error) {
    if (!mayHalve(run, error)) throw error;
    if (entries.length === 1) {
      run.note(error);
      run.handled.add(entries[0]!.id);
      return 'sent';
    }
  }
  const half = Math.ceil(entries.length / 2);
  const first = await sendOrHalve(run, entries.slice(0, half), shown);
  return first === 'start-over' ? first : sendOrHalve(run, entries.slice(half), shown);
};

/**
 * The head and the outbox as they stood together. Between two reads another tab may have taken in a page: what is left
 * to send would go under the older head, and a server that has lost that page since would not notice.
 */
const headAndOutbox = async (
  run: Run,
  most: number,
): Promise<{ readonly shown: Head; readonly waiting: readonly Entry[] }> => {
  for (let shown = await run.store.head(run.athlete); ; ) {
    run.goOn();
    const waiting = await run.store.pending(run.athlete, most);
    run.goOn();
    const after = await run.store.head(run.athlete);
    if (isSameHead(shown, after)) return { shown, waiting };
    shown = after;
  }
};

/** Pushes the next batch of the outbox. Nothing leaves the outbox by it: that is for the pull that brings it back. */
export const pushBatch = async (run: Run): Promise<StepResult> => {
  const most = run.entriesAPush ?? mostEntriesAPush;
  const { shown, waiting } = await headAndOutbox(run, run.handled.size + most + 1);
  run.goOn();
  noteHead(run, shown);
  const unsent = waiting.filter(({ id }) => !run.handled.has(id));
  if (unsent.some(({ id }) => run.due.has(id))) run.sentAgain += 1;
  if (run.sentAgain > mostSentAgain) throw new Error(forgetful);
  const batch = firstBatch(unsent, most);
  const sent = batch.entries.length === 0 ? 'sent' : await sendOrHalve(run, batch.entries, shown);
  if (sent === 'start-over') return sent;
  for (const { id } of batch.tooLarge) run.handled.add(id);
  await refuse(run, batch.tooLarge);
  return batch.more ? 'more' : 'done';
};
