// A process that writes until it is killed or cannot write. Each line of its output names entries that the store has
// acknowledged: it is written at once and by itself, so that what the reader has seen was durable before.
import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/node.ts';
import { entryOf } from './entries.ts';

const [placeText = '', athlete = '', writerText = '0', way = 'append'] = process.argv.slice(2);
const writer = Number(writerText);
/** Batches of all sizes: one set, a session, an import. */
const sizes = [1, 10, 3, 60, 1, 25];

const write = async (): Promise<never> => {
  const { journal } = await openDatabase(JSON.parse(placeText));
  let next = 0;
  for (let round = 0; ; round += 1) {
    const size = sizes[round % sizes.length] ?? 1;
    const batch = Array.from({ length: size }, (_, index) => entryOf(writer, next + index));
    next += size;
    const words: string[] = [];
    if (way === 'too-early') {
      writeSync(1, `${batch.map(({ entry }) => entry.id).join(' ')}\n`);
      await journal.record(athlete, batch);
      continue;
    }
    if (way === 'record') {
      await journal.record(athlete, batch);
      words.push(...batch.map(({ entry }) => entry.id));
    } else {
      const answers = await journal.append(athlete, batch);
      words.push(...answers.flatMap((each) => (each.status === 'refused' ? [] : `${each.id}@${each.seq}`)));
    }
    writeSync(1, `${words.join(' ')}\n`);
  }
};

try {
  await write();
} catch (error) {
  writeSync(2, error instanceof Error ? error.message : String(error));
  // Without a goodbye to the database: whoever runs into a full disk may be killed next.
  process.exit(3);
}
