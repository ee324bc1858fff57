import {
  type Bodies,
  type Entry,
  type ExerciseSet,
  exerciseById,
  formatDay,
  formatWeek,
  type Session,
  type Week,
  weekdayName,
} from '@carryover/engine';

type Body<Kind extends keyof Bodies> = Bodies[Kind];

/** The one line of a week of one thing, its day written out. */
const inNotation = (day: number, told: Omit<Week, 'firstDay' | 'sessions'> & Partial<Week>): string => {
  const [, line = ''] = formatWeek({ firstDay: day, sessions: [], ...told }).split('\n');
  return `${weekdayName(day)} ${formatDay(day)}  ${line.replace(/^\S+\s+/, '')}`;
};

const sessionText = (kind: Session['kind'], status: Session['status'], body: object): string => {
  const session = { ...body, id: '', kind, status } as Session;
  return inNotation(session.at.day, { sessions: [session] });
};

const mondayOfCount = 4;

const factNames: Readonly<Record<string, string>> = {
  ageYears: 'age',
  bodyMassKg: 'body mass, kg',
  experience: 'experience of lifting',
  thresholdHeartRate: 'heart rate at threshold',
  maxHeartRate: 'maximal heart rate',
  thresholdPaceSecondsPerKm: 'pace at threshold, s/km',
  weekStartsOn: 'first day of the week',
  zone: 'time zone',
  pregnant: 'pregnant',
};

/** Weekdays are counted from Monday; day 4 of the count of days was one. */
const factText = (name: string, value: unknown): string =>
  name === 'weekStartsOn' ? weekdayName(mondayOfCount + Number(value)) : `${value}`;

const factsText = (facts: Body<'athlete-facts'>): string =>
  Object.entries(facts)
    .map(
      ([name, value]) =>
        `${factNames[name] ?? name} ${value === null ? 'taken back' : factText(name, value)}`,
    )
    .join(', ');

const wishNames: Readonly<Record<string, string>> = {
  sessionsPerWeek: 'sessions a week',
  minutes: 'minutes a session',
  weeks: 'weeks',
  template: 'usual week',
  mobility: 'mobility',
  balance: 'balance',
  notRunning: 'not running',
  loadUnit: 'loads in',
};

const wishesText = (wishes: Body<'season-wishes'>): string =>
  Object.entries(wishes)
    .map(
      ([name, value]) =>
        `${wishNames[name] ?? name} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}`,
    )
    .join(', ');

const daysText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;

/** Floor and wall are always there. */
const equipmentText = (equipment: Body<'equipment'>['equipment']): string =>
  equipment.filter((each) => each !== 'wall' && each !== 'none').join(', ') || 'none';

/** `: 6 × 62.5 kg`; what is not known of a set is left out. */
const setText = ({ reps, seconds, loadKg, role }: ExerciseSet): string => {
  const amount = reps !== undefined ? `${reps}` : seconds !== undefined ? `${seconds} s` : undefined;
  const load = loadKg === undefined ? undefined : `${loadKg} kg`;
  const says = [amount, load].filter((each) => each !== undefined).join(' × ');
  return `${says === '' ? '' : `: ${says}`}${role === 'warmup' ? ' (warm-up)' : ''}`;
};

const fieldNames: Readonly<Record<string, string>> = {
  at: 'the time',
  durationMinutes: 'the minutes',
  sessionRpe: 'how hard it was',
  set: 'a set',
  exercise: 'an exercise',
  exercises: 'the sets',
  type: 'the kind of run',
  title: 'the title',
  distanceKm: 'the distance',
};

const fieldsText = (change: object): string =>
  Object.keys(change)
    .map((field) => fieldNames[field] ?? field)
    .join(', ');

/** How each kind of entry is told to people; the notation where it has words for it. */
const words: { readonly [Kind in keyof Bodies]: (body: Body<Kind>) => string } = {
  'athlete-facts': (body) => `about you: ${factsText(body)}`,
  'run-planned': (body) => sessionText('run', 'planned', body),
  'run-done': (body) => sessionText('run', 'done', body),
  'session-planned': (body) => sessionText('strength', 'planned', body),
  'session-done': (body) => sessionText('strength', 'done', body),
  'cross-planned': (body) => sessionText('cross', 'planned', body),
  'cross-done': (body) => sessionText('cross', 'done', body),
  'set-logged': ({ exercise, set }) => `a set of ${exercise.name}${setText(set)}`,
  correction: ({ change }) => `a correction of ${fieldsText(change)}`,
  withdrawal: () => 'a withdrawal',
  race: ({ day, title }) => `${title} on ${formatDay(day)}`,
  'check-in': (body) => inNotation(body.day, { checkIns: [body] }),
  pain: (body) => inNotation(body.day, { pains: [body] }),
  symptom: (body) => inNotation(body.day, { symptoms: [body] }),
  footwear: (body) => inNotation(body.day, { footwear: [body] }),
  complaint: ({ day, complaint }) => `${complaint}, on ${formatDay(day)}`,
  availability: () => 'the hours that are free for strength',
  equipment: ({ equipment }) => `equipment: ${equipmentText(equipment)}`,
  trip: ({ days, gym }) => `a trip, ${daysText(days)}, with ${equipmentText(gym.equipment)}`,
  'exercise-mapping': ({ name, exerciseId }) =>
    `"${name}" is ${exerciseById(exerciseId)?.name ?? exerciseId}`,
  'exercise-preference': ({ exerciseId, inPlaceOf }) => {
    const [wanted, other] = [exerciseId, inPlaceOf].map((id) => exerciseById(id)?.name ?? id);
    return exerciseId === inPlaceOf ? `${wanted} as the plan has it` : `${wanted} in place of ${other}`;
  },
  'run-title': ({ title, type }) => `runs titled "${title}" are ${type}`,
  'rulebook-settings': ({ preset }) => `settings of the rules${preset === undefined ? '' : `: ${preset}`}`,
  'season-wishes': (body) => `wishes for the season: ${wishesText(body)}`,
  'session-moved': ({ session, day, half }) => `${session} put on ${formatDay(day)}, ${half}`,
  'plan-accepted': ({ start }) => `the plan from ${formatDay(start)} on`,
  import: ({ file }) => `the import of ${file}`,
};

const isKnown = (kind: string): kind is keyof Bodies => Object.hasOwn(words, kind);

/** An entry in one line for people; its body has been looked at when it was told. */
export const entryText = ({ kind, body }: Pick<Entry, 'kind' | 'body'>): string =>
  isKnown(kind) ? (words[kind] as (body: unknown) => string)(body) : `something newer (${kind})`;
