import {
  type BlockKind,
  type Day,
  type DayRange,
  dateOfDay,
  fillText,
  type Half,
  type Moment,
  minuteOf,
  monthNames,
  type PlannedSession,
  type PlannedWeek,
  type RuledBreach,
  type Run,
  type SessionKind,
  type StrengthSession,
  warmUpMinutes,
  weekdayName,
} from '@carryover/engine';

/** The words in which all written plans speak. */
export const blockWords: Readonly<Record<BlockKind, string>> = {
  learn: 'Learn',
  build: 'Build',
  strength: 'Strength',
  power: 'Power',
  taper: 'Taper',
  race: 'Race',
  return: 'Return',
};

export const kindWords: Readonly<Record<SessionKind, string>> = {
  heavy: 'Heavy legs',
  explosive: 'Explosive',
  light: 'Light',
  upper: 'Upper body',
};

const runWords: Readonly<Record<Run['type'], string>> = {
  recovery: 'Recovery run',
  easy: 'Easy run',
  steady: 'Steady run',
  long: 'Long run',
  'long-quality': 'Long run with quality',
  threshold: 'Threshold',
  intervals: 'Intervals',
  hills: 'Hills',
  race: 'Race',
  unknown: 'Run',
};

/** `12 Jan`, or `12 Jan 2027` with its year. */
export const shortDate = (day: Day, withYear = false): string => {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return `${dayOfMonth} ${monthNames[month - 1]}${withYear ? ` ${year}` : ''}`;
};

/** `Tue 12 Jan`. */
export const dayName = (day: Day): string => `${weekdayName(day)} ${shortDate(day)}`;

/** `28 Dec 2026 to 3 Jan 2027`, with the year once where it is the same; one day is `Sun 28 Mar 2027`. */
export const rangeName = ({ from, to }: DayRange): string =>
  from === to
    ? `${weekdayName(from)} ${shortDate(from, true)}`
    : `${shortDate(from, dateOfDay(from).year !== dateOfDay(to).year)} to ${shortDate(to, true)}`;

/** `18:00`; undefined where only the day or its half is known. */
export const clockOf = ({ minuteOfDay }: Moment): string | undefined =>
  minuteOfDay === undefined
    ? undefined
    : [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => String(part).padStart(2, '0')).join(':');

const noon = 12 * 60;

export const halfOf = (moment: Moment): Half | undefined => {
  const minute = minuteOf(moment);
  return moment.half ?? (minute === undefined ? undefined : minute < noon ? 'am' : 'pm');
};

/** `18:00`, else `pm`, else nothing. */
export const timeName = (moment: Moment): string => clockOf(moment) ?? halfOf(moment) ?? '';

/** Without line breaks, control characters and signs that turn the direction of writing. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();

export const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** A number with at most `decimals` of them. */
export const plain = (value: number, decimals = 1): string =>
  String(Math.round(value * 10 ** decimals) / 10 ** decimals);

/** `16 km`, `1 h 30 min`, `45 min`; both where both are known. */
export const amountOf = ({
  distanceKm,
  durationMinutes,
}: Pick<Run, 'distanceKm' | 'durationMinutes'>): string => {
  const minutes = durationMinutes === undefined ? undefined : Math.round(durationMinutes);
  const hours = minutes === undefined ? 0 : Math.floor(minutes / 60);
  const rest = minutes === undefined ? 0 : minutes % 60;
  const time = [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean);
  return [
    ...(distanceKm === undefined ? [] : [`${plain(distanceKm)} km`]),
    ...(minutes === undefined ? [] : [time.join(' ')]),
  ].join(', ');
};

/** `Long run 16 km`; `Race (A) 21.1 km`. */
export const runName = (run: Run): string => {
  const priority = run.priority === undefined ? '' : ` (${run.priority})`;
  return [`${runWords[run.type]}${priority}`, amountOf(run)].filter(Boolean).join(' ');
};

/** The run's own title where it tells more than its name does. */
export const runTitle = (run: Run): string | undefined =>
  run.title === undefined || runName(run).toLowerCase().includes(run.title.trim().toLowerCase())
    ? undefined
    : run.title;

/** `A · Heavy legs`. */
export const sessionName = ({ frame, kind }: PlannedSession): string => `${frame.menu} · ${kindWords[kind]}`;

/** `Strength`, `Strength, deload`, `Taper, provisional`. */
export const weekWords = ({ block, deload, provisional }: PlannedWeek): string =>
  [blockWords[block], ...(deload ? ['deload'] : []), ...(provisional ? ['provisional'] : [])].join(', ');

/** What the week is for and how much of it is done, in sentences; its finer reasons stay with the sessions. */
export const weekReason = ({ why }: PlannedWeek): string =>
  [...new Set(why.filter(({ of }) => of === 'block' || of === 'sets').map(({ says }) => says))].join(' ');

const warmUpsByKind: Readonly<Record<SessionKind, string>> = {
  heavy: 'brisk walk or easy jog, leg swings, a few easy squats',
  explosive: 'easy jog, leg swings, a few easy squats, skips on the spot',
  light: 'brisk walk, leg swings, ankle circles',
  upper: 'brisk walk, arm circles, easy push-ups at a wall',
};

/** `8 min: brisk walk or easy jog, leg swings, a few easy squats (practice)`: it is counted in the session's minutes. */
export const warmUpWords = ({ kind, session }: PlannedSession): string => {
  const sets = session.exercises.flatMap((each) => each.sets);
  const isLoaded = sets.some(({ role, loadKg }) => role === 'warmup' && loadKg !== undefined);
  return `${warmUpMinutes} min: ${warmUpsByKind[kind]}${isLoaded ? ', with the warm-up sets' : ''} (practice)`;
};

export const breachText = ({ rule, breach }: RuledBreach): string => fillText(rule.message, breach.facts);

export const remedyText = ({ rule, breach }: RuledBreach): string => fillText(rule.remedy, breach.facts);

/** What the signs of the sessions mean, and where an exercise is shown; only of signs that occur. */
export const legendOf = ({
  weeks,
}: {
  readonly weeks: readonly Pick<PlannedWeek, 'sessions'>[];
}): string[] => {
  const items = weeks.flatMap(({ sessions }) => sessions.flatMap((planned) => planned.items));
  const paired = items.find(({ entry }) => entry.group !== undefined)?.entry.group;
  return [
    ...(items.some(({ reserve }) => reserve !== undefined)
      ? ['RIR 2: repetitions in reserve; end the set while you could still do 2 more.']
      : []),
    ...(paired === undefined ? [] : [`[${paired}]: exercises with the same letter are done in turns.`]),
    ...items
      .slice(0, 1)
      .map(({ entry }) => `How an exercise is done: carryover exercises "${entry.exercise.name}"`),
  ];
};

/** What a session that the plan does not change is: it may be over already. */
export const lockedWords = ({ status }: StrengthSession): string =>
  status === 'done' ? 'done' : 'kept as it is';
