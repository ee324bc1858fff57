import type { CheckedEntry, Head } from '../journal-store.ts';
import { mostEntriesAPull, type PullAnswer } from './protocol.ts';
import { readReceived } from './read-entry.ts';
import { isSameHead, type Run, type StepResult, startOver } from './sync-run.ts';
import { TransportError } from './transport-error.ts';

type PageAnswer = Extract<PullAnswer, { readonly status: 'page' }>;

/** How often another tab may be quicker before a pull is left to it. */
const mostOvertaken = 10;

const unintelligible = (says: string): TransportError =>
  new TransportError('unintelligible', `the server's answer to a pull is not to be understood: ${says}`);

const checkPage = (run: Run, { entries }: PageAnswer): readonly (CheckedEntry & { readonly seq: number })[] =>
  entries.map(({ seq, entry }) => {
    const checked = readReceived(run.readEntry, entry);
    if (checked === undefined) throw unintelligible(`what stands at place ${seq} is no entry`);
    return { ...checked, seq };
  });

/** Takes a page in; false where another tab was quicker, and the pull begins again from where that one is. */
const takeIn = async (run: Run, shown: Head, answer: PageAnswer): Promise<boolean> => {
  const entries = checkPage(run, answer);
  try {
    await run.store.receive(run.athlete, entries, answer.upTo);
  } catch (error) {
    run.goOn();
    if (isSameHead(await run.store.head(run.athlete), shown)) throw error;
    return false;
  }
  run.goOn();
  run.received += entries.length;
  return true;
};

/** An answer to what another tab has left behind says nothing of this device. */
const noteWentBack = async (run: Run, shown: Head): Promise<void> => {
  const now = await run.store.head(run.athlete);
  run.goOn();
  if (isSameHead(now, shown)) run.wentBack = true;
};

/**
 * All that is shared is here now. What was accepted and is pending still was lost by the server, as when it went back to
 * a copy under way: it is sent again before anything that was told after it.
 */
const reachEnd = (run: Run): void => {
  for (const id of run.awaited) run.handled.delete(id);
  run.due = run.awaited;
  run.awaited = new Set();
  run.answeredHead = undefined;
};

/** Pulls page after page. A page is stored together with the place that it ends at, or not at all. */
export const pullAll = async (run: Run): Promise<StepResult> => {
  const limit = run.entriesAPull ?? mostEntriesAPull;
  for (let overtaken = 0; overtaken < mostOvertaken; ) {
    const shown = await run.store.head(run.athlete);
    run.goOn();
    const { epoch, seq, chain } = shown;
    const request = { device: run.device, epoch, since: seq, chain, limit };
    const answer = await run.transport.pull(request, run.signal);
    run.goOn();
    if (answer.status === 'start-over') return startOver(run, shown, answer);
    if (answer.wentBack) await noteWentBack(run, shown);
    if (answer.entries.length > 0 && !(await takeIn(run, shown, answer))) overtaken += 1;
    else if (answer.upTo.seq >= answer.head.seq) {
      reachEnd(run);
      return 'done';
    } else if (answer.entries.length === 0) throw unintelligible('more is to come, and the page is empty');
  }
  return 'done';
};
