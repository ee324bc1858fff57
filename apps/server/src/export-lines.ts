import { journalHeader } from '@carryover/formats';
import type { JournalStore } from '@carryover/store';

const entriesAtOnce = 500;

/**
 * A journal file as `writeJournal` of the formats writes it, read page by page as fast as it is taken: ten years need no
 * more memory than a page. It holds what was there when it began.
 */
export const exportLines = (
  journal: JournalStore,
  athlete: string,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let last: number | undefined;
  let seq = 0;
  const nextLines = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    const { entries, head } = await journal.since(athlete, seq, entriesAtOnce);
    if (last === undefined) lines.push(journalHeader(head.seq));
    last ??= head.seq;
    seq += entriesAtOnce;
    for (const placed of entries) if (placed.seq <= last) lines.push(JSON.stringify(placed.entry));
    return lines;
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const lines = await nextLines();
          if (lines.length > 0) controller.enqueue(encoder.encode(`${lines.join('\n')}\n`));
          if (last === undefined || seq >= last) controller.close();
        } catch (error) {
          // The answer has begun already: a reader sees by the header that entries are missing.
          failed(error);
          controller.close();
        }
      },
    },
    { highWaterMark: 1 },
  );
};
