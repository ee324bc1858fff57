// Writes examples/: a made-up runner's half year, with mistakes that runners make in the gym and much that is right, as
// a .week file and as the two exports that she would have. `--check` writes nothing and fails when a committed file
// is not what this script makes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  exerciseById,
  formatWeek,
  inOrder,
  parseWeek,
  type StrengthSession,
  type Week,
} from '@carryover/engine';
import { garminFile } from './example-log/garmin-file.ts';
import { hevyFile } from './example-log/hevy-file.ts';
import { type SeasonWeek, season } from './example-log/season.ts';
import { seeded } from './seeded.ts';

const examples = new URL('../examples/', import.meta.url);
const firstMonday = Date.UTC(2026, 4, 4);
const plannedFrom = season.length - 1;

const header = `# A made-up runner: 26 weeks of running and lifting up to a half marathon. Nobody lived this; every number is invented.
# Written by tools/example-log.ts, which makes the same file each time: change that script, then run it with Node.
`;

const { next: random, happens: chance, between } = seeded(20260504);

/** Plans are round figures; what was done is not. */
const isPlan = (week: number): boolean => week >= plannedFrom;

/** Minutes a kilometre over the whole run, jogs included, and the average and highest heart rate that go with it. */
const paces = {
  recovery: [6.7, 128, 142],
  easy: [6.1, 138, 152],
  long: [6.05, 143, 160],
  'long-quality': [5.75, 151, 172],
  steady: [5.55, 152, 164],
  threshold: [5.4, 159, 176],
  intervals: [5.6, 157, 184],
  hills: [6.2, 152, 182],
} as const;

/** Half a year makes the runner a little faster at the same heart rate. */
const fitness = (week: number): number => 1 - 0.0018 * week;

const run = (week: number, kind: keyof typeof paces, meant: number, more = ''): string => {
  const [pace, heart, peak] = paces[kind];
  const minutes = isPlan(week) ? meant : meant + between(-2, 3);
  const km = (minutes / (pace * fitness(week) * (1 + (random() - 0.5) * 0.03))).toFixed(1);
  const words = `run ${kind} ${minutes}m${isPlan(week) ? '' : ` ${km}km hr${heart + between(-3, 3)} maxhr${peak + between(-3, 4)}`}`;
  return more === '' ? words : `${words} ${more}`;
};

const clock = (hour: number, minute: number): string => {
  const total = hour * 60 + minute + between(-2, 3) * 5;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

/** Reps wander by one on a bad day; the loads of the big lifts never moved. */
const reps = (usual: number): number => (chance(0.15) ? usual - 1 : usual);

/** The one lift that was progressed with care: 2.5 kg about every third week, back a step after the lay-off. */
const romanianKg = (week: number): number => 40 + 2.5 * Math.floor((week > 13 ? week - 5 : week) / 3);

const oneLegged = (week: number): boolean => week >= 10;

/** Monday evening, most often heavy for the legs, at the pace of a runner who wants to be home for dinner. */
const mondayLift = (week: number): string => {
  const calves = oneLegged(week)
    ? `calf-raise-single 3x${reps(12)}/side rest45s`
    : `calf-raise 3x${reps(15)} rest45s`;
  const third = oneLegged(week)
    ? `split-squat 3x${reps(8)}/side 14kg rir3 rest75s`
    : `leg-press 3x12 110kg rir3 rest75s`;
  const exercises = [
    'warm-up 1x300s',
    `squat-back 8 40kg warmup, 3x8 60kg rir${between(3, 4)} rest${between(60, 80)}s`,
    `deadlift-romanian 3x8 ${romanianKg(week)}kg rir${between(2, 3)} rest90s`,
    third,
    calves,
    'plank 3x45s rest30s',
  ];
  return `${clock(18, 30)} lift legs ${between(42, 48)}m: ${exercises.join('; ')}`;
};

/** The second session: lighter, some machines, the upper body that she likes. */
const secondLift = (week: number): string => {
  const exercises = [
    `leg-press 3x10 110kg rir3 rest60s`,
    `leg-extension 3x12 30kg rir3 rest60s`,
    `leg-curl-seated 3x${reps(12)} 25kg rir3 rest60s`,
    `row-dumbbell 3x10/side ${week < 13 ? 14 : 16}kg rir2 rest60s`,
    `push-up 3x${Math.min(15, 8 + Math.floor(week / 3))} rest60s`,
    `side-plank 2x${week < 13 ? 30 : 40}s/side rest30s`,
  ];
  return `lift full ${between(36, 44)}m: ${exercises.join('; ')}`;
};

type Days = Map<string, string[]>;

const addRuns = (add: (day: string, session: string) => void, week: number, plan: SeasonWeek): void => {
  const { tuesday, thursday, longMinutes, longTitle, race } = plan;
  const early = chance(0.55);
  if (tuesday) {
    const climbed = tuesday[0] === 'hills' ? `ascent${between(150, 210)}m ` : '';
    add(
      'Tue',
      `${early ? clock(6, 45) : clock(18, 15)} ${run(week, tuesday[0], tuesday[1], `${climbed}"${tuesday[2]}"`)}`,
    );
  } else add('Tue', `${clock(6, 45)} ${run(week, 'easy', 40)}`);
  add('Wed', `${clock(7, 0)} ${run(week, 'easy', week < 5 ? 40 : 50, chance(0.4) ? '+strides' : '')}`);
  if (thursday && (isPlan(week) || !chance(0.07)))
    add('Thu', `${clock(17, 45)} ${run(week, thursday[0], thursday[1], `"${thursday[2]}"`)}`);
  if (chance(0.4) && !race && !isPlan(week)) add('Sat', `${clock(9, 15)} ${run(week, 'easy', 35)}`);
  const kind = longTitle ? 'long-quality' : 'long';
  if (longMinutes)
    add('Sun', `${clock(9, 0)} ${run(week, kind, longMinutes, longTitle ? `"${longTitle}"` : '')}`);
  if (race) add(longMinutes ? 'Sat' : 'Sun', `${longMinutes ? '09:00' : '10:00'} ${race}`);
};

const addLifts = (add: (day: string, session: string) => void, week: number, plan: SeasonWeek): void => {
  if (plan.lifts === 0) return;
  // Work kept her from the gym on some Mondays; the session then moved behind Wednesday's easy run.
  add(chance(0.8) ? 'Mon' : 'Wed', mondayLift(week));
  if (plan.lifts === 1 || chance(0.08)) return;
  const where = random();
  if (where < 0.2 && plan.thursday) add('Thu', `${clock(19, 15)} ${secondLift(week)}`);
  else if (where < 0.35 && !plan.race) add('Sat', `${clock(16, 0)} ${secondLift(week)}`);
  else add('Fri', `${clock(12, 30)} ${secondLift(week)}`);
};

/** A cold without a run, then two jogs a week by the sea. */
const addLayOff = (add: (day: string, session: string) => void, week: number, plan: SeasonWeek): void => {
  if (!plan.jogs) return;
  add('Wed', `${clock(8, 0)} ${run(week, 'easy', 30)}`);
  add('Sat', `${clock(8, 0)} ${run(week, 'easy', 35)}`);
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const dateOf = (week: number): string =>
  new Date(firstMonday + week * 7 * 86_400_000).toISOString().slice(0, 10);

const startOf = (session: string): string => session.slice(0, 5);

const weekText = (plan: SeasonWeek, week: number): string => {
  const days: Days = new Map(weekdays.map((day) => [day, []]));
  const add = (day: string, session: string): void => {
    days.get(day)?.push(isPlan(week) ? `${session} ?` : session);
  };
  if (plan.tuesday || plan.thursday) addRuns(add, week, plan);
  else addLayOff(add, week, plan);
  addLifts(add, week, plan);
  if (chance(0.15) && plan.lifts > 0) add('Fri', `${clock(17, 30)} cross bike ${between(40, 55)}m`);
  const lines = weekdays.flatMap((day) => {
    const sessions = (days.get(day) ?? []).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    return sessions.length > 0 ? [`${day}  ${sessions.join(' | ')}`] : [];
  });
  return [dateOf(week), ...lines].join('\n');
};

/** Fails on a word that the notation or the catalogue does not know, so that the example is never half read. */
const checkedWeek = (text: string): Week => {
  const { weeks, errors } = parseWeek(text);
  const [week] = weeks;
  const names = week.sessions.flatMap((session) => (session.kind === 'strength' ? session.exercises : []));
  const unknown = names.find(({ exerciseId }) => exerciseId === undefined || !exerciseById(exerciseId));
  if (errors[0] || unknown)
    throw new Error(`${errors[0]?.message ?? `no exercise ${unknown?.name}`} in\n${text}`);
  return week;
};

const weeks = season.map((plan, week) => checkedWeek(weekText(plan, week)));

const writtenWeek = (week: Week, index: number): string => {
  const { remark } = season[index] ?? {};
  const remarks = [`week ${index + 1}`, ...(remark ? [remark] : [])].join(': ');
  return formatWeek(week).replace('\n', `   # ${remarks}\n`);
};

/** Apps and watches export what was done. */
const done = inOrder(weeks.flatMap((week) => week.sessions)).filter(({ status }) => status === 'done');
const titled = (session: StrengthSession): StrengthSession => ({
  ...session,
  title: session.focus === 'legs' ? 'Legs' : 'Full body',
});

const files: Readonly<Record<string, string>> = {
  'runner-26-weeks.week': [header, ...weeks.map(writtenWeek)].join('\n'),
  'hevy.csv': hevyFile(done.filter((session) => session.kind === 'strength').map(titled)),
  'Activities.csv': garminFile(done.filter((session) => session.kind !== 'strength')),
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const [name, text] of Object.entries(files)) {
  const target = new URL(name, examples);
  if (!values.check) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`examples/${name} is stale: run \`node tools/example-log.ts\`.`);
    process.exitCode = 1;
  }
}
