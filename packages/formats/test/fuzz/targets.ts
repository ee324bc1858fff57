import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesOfReading } from '@carryover/engine';
import {
  bytesReaders,
  type ReadOptions,
  readEntry,
  readers,
  readInput,
  readPlanJson,
  readSource,
  writeJournal,
  writePlanJson,
} from '../../src/index.ts';
import { decodeText } from '../../src/read/decode.ts';
import { readBytes } from '../../src/read/read-file.ts';
import { tellerFrom } from '../journal/samples.ts';
import { examplePlan } from '../plan-fixture.ts';
import { type Chance, seeded } from '../seeded.ts';
import { assertSound } from './demands.ts';
import { type MemberFile, mutantGzip, mutantZip } from './mutate-archive.ts';
import type { Bytes } from './mutate-bytes.ts';
import { type FitSeed, fitSeed, mutateFit } from './mutate-fit.ts';
import { mutateText, textSeed } from './mutate-text.ts';

/** Something that reads what others wrote. */
export interface Target {
  readonly name: string;
  /** The same file for the same seed, on every machine. */
  readonly inputOf: (seed: number) => MemberFile;
  /** Throws what the reader throws, or what is wrong with what it read. */
  readonly read: (file: MemberFile, seed: number) => void | Promise<void>;
}

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Small ones are read quickly, and what breaks a reader needs no long file. */
const mostBytes = 4096;

const inputsOf = (format: string): readonly MemberFile[] => {
  const folder = join(fixtures, format);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = readdirSync(join(folder, name)).find((each) => each.startsWith('input.'));
      const bytes = file === undefined ? undefined : readFileSync(join(folder, name, file));
      return file === undefined || bytes === undefined || bytes.length > mostBytes
        ? []
        : [{ name: file, bytes }];
    });
};

const someOf = <Item>(items: readonly Item[], what: string): readonly [Item, ...Item[]] => {
  const [first, ...more] = items;
  if (first === undefined) throw new Error(`${what} has no small fixture to begin with`);
  return [first, ...more];
};

/** A generator of its own for the input and another for the options: one more draw for one changes nothing of the other. */
const chanceOf = (seed: number): Chance => seeded(Math.imul(seed, 0x9e3779b1));

const optionsOf = (seed: number): ReadOptions => {
  const chance = chanceOf(seed + 0x5bd1e995);
  return {
    ...(chance.happens(0.9) ? { unit: chance.pick(['kg', 'lb']) } : {}),
    ...(chance.happens(0.9) ? { distanceUnit: chance.pick(['km', 'mi']) } : {}),
    ...(chance.happens(0.9) ? { raceDay: chance.pick([20_910, 0, 47_846]) } : {}),
    ...(chance.happens(0.5)
      ? { zone: chance.pick(['Europe/Madrid', 'America/New_York', 'Pacific/Apia']) }
      : {}),
    ...(chance.happens(0.3) ? { assumedZone: 'Asia/Kolkata' } : {}),
  };
};

type Mutant = (chance: Chance) => MemberFile;

const textMutants = (format: string): Mutant => {
  const seeds = someOf(
    inputsOf(format).map(({ name, bytes }) => ({
      name,
      seed: textSeed(new TextDecoder().decode(bytes), extname(name).slice(1)),
    })),
    format,
  );
  return (chance) => {
    const { name, seed } = chance.pick(seeds);
    return { name, bytes: mutateText(seed, chance) };
  };
};

const fitMutants = (format: string): Mutant => {
  const seeds = someOf<FitSeed>(
    inputsOf(format).map(({ bytes }) => fitSeed(bytes)),
    format,
  );
  return (chance) => ({ name: 'input.fit', bytes: mutateFit(chance.pick(seeds), chance) });
};

const target = (
  name: string,
  mutant: Mutant,
  read: (bytes: Bytes, file: string, options: ReadOptions) => void | Promise<void>,
): Target => ({
  name,
  inputOf: (seed) => mutant(chanceOf(seed)),
  read: (file, seed) => read(new Uint8Array(file.bytes), file.name, optionsOf(seed)),
});

/** By name: a new format of bytes needs to be known here, as any change to one is refused by its first bytes. */
const bytesMutants: Readonly<Record<string, (format: string) => Mutant>> = { fit: fitMutants };

const ofReader = (id: string, mutant: Mutant): Target =>
  target(id, mutant, (bytes, file, options) => assertSound(readBytes(bytes, file, options)));

const textMutantsOfAll = readers.map(({ id }) => ({ id, mutant: textMutants(id) }));
const bytesMutantsOfAll = bytesReaders.map(({ id }) => {
  const mutants = bytesMutants[id];
  if (mutants === undefined) throw new Error(`nothing knows how to change a file of ${id}: add it here`);
  return { id, mutant: mutants(id) };
});

const memberFiles = (): ((chance: Chance) => MemberFile) => {
  const all = [...textMutantsOfAll, ...bytesMutantsOfAll];
  const valid = someOf(
    all.flatMap(({ id }) => inputsOf(id)),
    'an archive',
  );
  const mutants = someOf(all, 'an archive');
  return (chance) => (chance.happens(0.6) ? chance.pick(valid) : chance.pick(mutants).mutant(chance));
};
const memberOf = memberFiles();

const readArchive = async (bytes: Bytes, file: string, options: ReadOptions): Promise<void> =>
  assertSound(await readSource(new Blob([bytes]), file, options));

const journalText = (): string => {
  const [file] = someOf(inputsOf('hevy-csv'), 'a journal');
  const [run] = someOf(inputsOf('garmin-activities-csv'), 'a journal');
  const teller = tellerFrom(1);
  const entries = [file, run].flatMap(({ name, bytes }) =>
    entriesOfReading(readBytes(bytes, name, { unit: 'kg', distanceUnit: 'km' }), [], teller).entries.slice(
      0,
      4,
    ),
  );
  return writeJournal(entries.map((entry) => ({ entry, readable: true })));
};

const ofText = (name: string, text: string): Mutant => {
  const seed = textSeed(text, 'json');
  return (chance) => ({ name, bytes: mutateText(seed, chance) });
};

const readJournalFile = async (bytes: Bytes, file: string): Promise<void> => {
  const input = await readInput(new Blob([bytes]), file);
  if (!('journal' in input)) return assertSound(input.reading);
  for (const { entry, readable } of input.journal.entries) {
    const again = readEntry(entry);
    if ('problem' in again || again.readable !== readable)
      throw new Error(`an entry was let in that is refused by itself: ${JSON.stringify(entry)}`);
  }
};

const planText = (): string => {
  const plan = examplePlan();
  const [first] = plan.weeks;
  return writePlanJson({ ...plan, weeks: first === undefined ? [] : [first], breaches: [], conflicts: [] });
};

const readPlan = (bytes: Bytes, file: string): void => {
  const { weeks } = readPlanJson(decodeText(bytes, file), file);
  for (const { start } of weeks)
    if (!Number.isInteger(start)) throw new Error(`a week starts on day ${start}`);
};

/** One for each reader that is in a list, and one for each kind of file that is no training log by itself. */
export const targets: readonly Target[] = [
  ...[...textMutantsOfAll, ...bytesMutantsOfAll].map(({ id, mutant }) => ofReader(id, mutant)),
  target(
    'zip',
    (chance) => ({ name: 'export.zip', bytes: mutantZip(() => memberOf(chance), chance) }),
    readArchive,
  ),
  target(
    'gzip',
    (chance) => ({ name: 'list.csv.gz', bytes: mutantGzip(memberOf(chance), chance) }),
    readArchive,
  ),
  target('journal-file', ofText('journal.jsonl', journalText()), readJournalFile),
  target('plan-json', ofText('plan.json', planText()), readPlan),
];
