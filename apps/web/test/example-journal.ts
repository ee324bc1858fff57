import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Bodies,
  type Entry,
  type EntryKind,
  fold,
  type KeptEntry,
  newEntry,
  parseDay,
  type Teller,
  uuidv7,
} from '@carryover/engine';
import { entriesOfInput, readText } from '@carryover/formats';
import { acceptedBody, planFrom } from '@carryover/views';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

/** The Tuesday after the last run of the example files, with a session in its evening, 13 weeks before the race. */
export const exampleToday = '2026-10-27';
const raceDay = '2027-01-24';

/** Ids that follow from their number: the same journal in every run. */
const tellerOn = (day: number): Teller => {
  let last: string | undefined;
  const epochMilliseconds = day * 86_400_000;
  return {
    nextId: () => {
      last = uuidv7(epochMilliseconds, new Uint8Array(10), last);
      return last;
    },
    device: '00000000-0000-4000-8000-000000000001',
    told: { epochMilliseconds, zone: 'UTC' },
  };
};

const kept = (entries: readonly Entry[]): readonly KeptEntry[] =>
  entries.map((entry) => ({ entry, readable: true }));

/** What the example runner says otherwise. */
export interface Otherwise {
  readonly minutes?: number;
  readonly equipment?: Bodies['equipment'];
}

/**
 * The journal of the example runner: runs and lifts of the example files, a race, what there is to lift with, and a
 * plan that was accepted today.
 */
export const exampleJournal = ({ minutes = 50, equipment }: Otherwise = {}): readonly Entry[] => {
  const today = parseDay(exampleToday)!;
  const teller = tellerOn(today);
  const told = <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind]): Entry =>
    newEntry(kind, body, teller);
  const entries: Entry[] = [];
  for (const name of ['hevy.csv', 'Activities.csv']) {
    const text = readFileSync(`${examples}/${name}`, 'utf8');
    const digest = createHash('sha256').update(text).digest('hex');
    const file = basename(name);
    const input = { file, digest, reading: readText(text, file, { unit: 'kg' }) };
    entries.push(...entriesOfInput(input, kept(entries), teller).entries.map(({ entry }) => entry));
  }
  entries.push(
    told('athlete-facts', { experience: 'intermediate', weekStartsOn: 0 }),
    told('race', { day: parseDay(raceDay)!, title: 'Half marathon', distanceKm: 21.1, priority: 'A' }),
    told('season-wishes', {
      sessionsPerWeek: 2,
      minutes,
      template: 'Tue intervals 60m; Wed easy 50m; Thu threshold 50m; Sun long 90m',
    }),
    told(
      'equipment',
      equipment ?? {
        equipment: ['barbell', 'plate', 'bench', 'dumbbell', 'box', 'step', 'band', 'pull-up-bar'],
        platePairsKg: [20, 15, 10, 5, 2.5, 1.25],
        dumbbellsKg: [8, 10, 12, 14, 16, 18, 20, 22, 24],
      },
    ),
  );
  const { plan } = planFrom(fold(kept(entries)), today);
  return [...entries, told('plan-accepted', acceptedBody(plan))];
};
