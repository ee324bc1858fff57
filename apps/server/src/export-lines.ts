import type { JournalStore } from '@carryover/store';

const entriesAtOnce = 500;

/** A journal as lines of JSON, read page by page as fast as they are taken: ten years need no more memory than a page. */
export const exportLines = (
  journal: JournalStore,
  athlete: string,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let seq = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { entries, head } = await journal.since(athlete, seq, entriesAtOnce);
          seq = entries.at(-1)?.seq ?? seq;
          const lines = entries.map((placed) => JSON.stringify({ seq: placed.seq, entry: placed.entry }));
          const isLast = seq >= head.seq;
          if (isLast) lines.push(JSON.stringify({ head }));
          controller.enqueue(encoder.encode(`${lines.join('\n')}\n`));
          if (isLast) controller.close();
        } catch (error) {
          failed(error);
          // The headers are gone already: without its last line the export is seen to be cut off.
          controller.close();
        }
      },
    },
    { highWaterMark: 1 },
  );
};
