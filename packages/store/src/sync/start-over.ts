import type { Head, JournalStore } from '../journal-store.ts';
import type { StartOver } from './protocol.ts';

/** Why a device that shows this must start over; undefined where what it has is the beginning of this journal. */
export const mustStartOver = async (
  store: JournalStore,
  athlete: string,
  known: Head,
  head: Head,
): Promise<StartOver | undefined> => {
  const { epoch } = head;
  if (known.epoch !== epoch)
    return known.epoch === '' && known.seq === 0 ? undefined : { epoch, reason: 'other-epoch' };
  if (known.seq === 0) return undefined;
  if (known.seq > head.seq) return { epoch, reason: 'journal-is-shorter' };
  // Most devices have all that there is, and the head says what its chain is.
  const chain = known.seq === head.seq ? head.chain : await store.chainAt(athlete, known.seq);
  return chain === known.chain ? undefined : { epoch, reason: 'histories-differ' };
};
