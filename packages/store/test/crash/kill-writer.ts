import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { emptyChain, type JournalStore, nextChain } from '../../src/index.ts';
import type { DatabasePlace } from '../../src/node.ts';

const script = fileURLToPath(new URL('writer.ts', import.meta.url));

/** How an entry reaches the store: with a place at once, or into the outbox of a device; `too-early` is a planted fault. */
export type Way = 'append' | 'record' | 'too-early';

/** What a writer was told to be kept: ids and, from a shared journal, their places. */
export type Acknowledged = Map<string, number | undefined>;

const readLines = (text: string, acknowledged: Acknowledged): void => {
  for (const line of text.split('\n').slice(0, -1)) {
    for (const word of line.split(' ').filter(Boolean)) {
      const [id = '', seq] = word.split('@');
      acknowledged.set(id, seq === undefined ? undefined : Number(seq));
    }
  }
};

export interface Writer {
  readonly process: ChildProcess;
  /** After the first answer: before it there is nothing to lose. */
  readonly started: Promise<void>;
  /** Rejects nothing: however the process ended, this is what it had been promised. */
  readonly ended: Promise<Acknowledged>;
  /** What it said of why it ended by itself. */
  readonly errors: Promise<string>;
}

/** With a limit of blocks of 512 bytes a file, the write that passes it fails, as on a full disk. */
export const startWriter = (
  place: DatabasePlace,
  athlete: string,
  writer: number,
  way: Way,
  blockLimit?: number,
): Writer => {
  const args = [script, JSON.stringify(place), athlete, String(writer), way];
  const [program, ...rest] =
    blockLimit === undefined
      ? [process.execPath, ...args]
      : ['sh', '-c', `ulimit -f ${blockLimit} && exec "$@"`, 'sh', process.execPath, ...args];
  const child = spawn(program ?? '', rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('\n')) resolve();
    });
    child.on('exit', () => reject(new Error(`the writer ended before it wrote: ${errors.slice(-2000)}`)));
  });
  const ended = once(child, 'close').then(() => {
    const acknowledged: Acknowledged = new Map();
    // A half line was not written whole: nobody was promised anything by it.
    readLines(output, acknowledged);
    return acknowledged;
  });
  // Whoever only waits for the end need not know that it never started.
  started.catch(() => undefined);
  return { process: child, started, ended, errors: ended.then(() => errors) };
};

/** Every acknowledged entry once and where it was said to be, no place twice or left out, and the chain as it should be. */
export const assertNothingLost = async (
  journal: JournalStore,
  athlete: string,
  acknowledged: Acknowledged,
): Promise<number> => {
  const kept = await journal.entries(athlete);
  const seqOf = new Map(kept.map(({ entry, seq }) => [entry.id, seq]));
  assert.equal(seqOf.size, kept.length, 'an entry is there twice');
  for (const [id, seq] of acknowledged) {
    assert.ok(seqOf.has(id), `${id} was acknowledged and is lost`);
    if (seq !== undefined) assert.equal(seqOf.get(id), seq, `${id} has another place than was said`);
  }
  const places = kept.flatMap(({ seq }) => seq ?? []);
  assert.deepEqual(
    places,
    places.map((_, index) => index + 1),
    'places have holes',
  );
  const chain = kept
    .filter(({ seq }) => seq !== undefined)
    .reduce((sum, { entry }) => nextChain(sum, entry.id), emptyChain);
  const head = await journal.head(athlete);
  if (places.length > 0) assert.deepEqual([head.seq, head.chain], [places.length, chain]);
  return kept.length;
};
