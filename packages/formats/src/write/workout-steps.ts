import { type ExerciseSet, formatDay, type PlannedItem, type PlannedSession } from '@carryover/engine';
import { type FitExerciseCode, fitExerciseCodes } from '../fit/exercise-codes.ts';
import { kgOfPound, type LoadUnit, loadNumber, loadsInUnit } from './load-unit.ts';
import { oneLine, plain, warmUpWords } from './plan-words.ts';
import { loadName, setLine } from './set-line.ts';

/** A set, or a side of it: it ends after its reps, after its seconds, or when the athlete says so. */
export interface SetStep {
  readonly kind: 'set';
  readonly isWarmUp: boolean;
  readonly reps?: number;
  readonly seconds?: number;
  readonly loadKg?: number;
  readonly name: string;
  readonly code: FitExerciseCode;
  readonly notes: string;
}

/** Without seconds it lasts until the athlete goes on. */
export interface RestStep {
  readonly kind: 'rest';
  readonly seconds?: number;
}

/** Goes back to the step at `from`, so that it and what follows are done `rounds` times in all. */
export interface RepeatStep {
  readonly kind: 'repeat';
  readonly from: number;
  readonly rounds: number;
}

export type WorkoutStep = SetStep | RestStep | RepeatStep;
type PlainStep = SetStep | RestStep;

/** What a watch takes, as its maker's own program lets one make at most. Known from hearsay, not from a document. */
const mostWorkoutSteps = 50;

/** A weight is written in hundredths of a kilogram of two bytes, whose highest value means none. */
const mostStepLoadKg = 655.34;

const daySeconds = 86_400;
const mostReps = 9999;

/** One exercise of the session with the sets that are to be done of it. */
interface Member {
  readonly item: PlannedItem;
  readonly sets: readonly ExerciseSet[];
}

const codeOf = (id: string): FitExerciseCode => fitExerciseCodes.get(id) ?? fitExerciseCodes.get('warm-up')!;

const isOneSided = (set: ExerciseSet, { entry }: PlannedItem): boolean =>
  set.eachSide ?? entry.exercise.laterality === 'unilateral';

const wholeIn = (value: number | undefined, most: number): number | undefined => {
  const whole = value === undefined ? Number.NaN : Math.round(value);
  return whole >= 1 && whole <= most ? whole : undefined;
};

/** In hundredths of a kilogram; pounds come out as the half pounds that are told everywhere else. */
const stepLoadKg = (kg: number | undefined, unit: LoadUnit): number | undefined => {
  if (kg === undefined || !(kg > 0)) return undefined;
  const told = unit === 'kg' ? kg : Number(loadNumber(kg, 'lb')) * kgOfPound;
  const rounded = Math.round(told * 100) / 100;
  return rounded > 0 && rounded <= mostStepLoadKg ? rounded : undefined;
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What matters most comes first: a watch shows little of it, and the file holds whole sentences of up to 199 bytes. */
const notesOf = (set: ExerciseSet, item: PlannedItem, side: string | undefined): readonly string[] => {
  const { exercise } = item.entry;
  const code = codeOf(exercise.id);
  const isNamed = code.name !== undefined && code.isNearest === undefined;
  const amount = set.reps ?? set.seconds ?? set.distanceMetres;
  return [
    ...(isNamed ? [] : [exercise.name]),
    ...(set.role === 'warmup' ? ['Warm-up set'] : []),
    ...(side === undefined ? [] : [side]),
    ...(set.distanceMetres === undefined ? [] : [`${plain(set.distanceMetres)} m`]),
    ...(amount === undefined ? ['As many as the plan says'] : []),
    ...(set.loadKg !== undefined && set.loadKg > mostStepLoadKg ? [loadName(set.loadKg)] : []),
    ...(set.role === 'warmup' || set.rir === undefined ? [] : [`RIR ${plain(set.rir)}`]),
    ...(set.role === 'warmup' || item.note === undefined ? [] : [item.note]),
    ...exercise.cues.slice(0, 1),
  ];
};

/** A hold on each side is two steps, as the clock runs out twice; reps on each side are one, and its notes say so. */
const stepsOfSet = (set: ExerciseSet, item: PlannedItem, unit: LoadUnit): readonly SetStep[] => {
  const { exercise } = item.entry;
  const reps = wholeIn(set.reps, mostReps);
  const seconds = reps === undefined ? wholeIn(set.seconds, daySeconds) : undefined;
  const loadKg = stepLoadKg(set.loadKg, unit);
  const step = (side?: string): SetStep => ({
    kind: 'set',
    isWarmUp: set.role === 'warmup',
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(loadKg === undefined ? {} : { loadKg }),
    name: exercise.name,
    code: codeOf(exercise.id),
    notes: loadsInUnit(notesOf(set, item, side).map(oneLine).filter(Boolean).map(sentence).join(' '), unit),
  });
  if (!isOneSided(set, item)) return [step()];
  if (seconds !== undefined) return [step('One side'), step('Other side')];
  return [step(reps === undefined ? 'Each side' : `${reps} each side`)];
};

/** None where the plan says none; until the athlete goes on where it is not known. */
const restStep = (seconds: number | undefined): readonly RestStep[] => {
  if (seconds === 0) return [];
  const whole = wholeIn(seconds, daySeconds);
  return [whole === undefined ? { kind: 'rest' } : { kind: 'rest', seconds: whole }];
};

/** Those of a group are done in turns; a group stands where its first exercise does. */
const turnsOf = (members: readonly Member[]): readonly (readonly Member[])[] => {
  const groupOf = ({ item }: Member): string | undefined => item.entry.group;
  return members.flatMap((each, at) => {
    const group = groupOf(each);
    if (group === undefined) return [[each]];
    const first = members.findIndex((other) => groupOf(other) === group);
    return first === at ? [members.filter((other) => groupOf(other) === group)] : [];
  });
};

const ofRole = (member: Member, isWarmUp: boolean): readonly ExerciseSet[] =>
  member.sets.filter(({ role }) => (role === 'warmup') === isWarmUp);

type Round = readonly PlainStep[];

const warmUpRounds = (turns: readonly Member[], unit: LoadUnit, rests: boolean): readonly Round[] =>
  turns.flatMap((member) =>
    ofRole(member, true).map((set) => [
      ...stepsOfSet(set, member.item, unit),
      ...(rests ? restStep(set.restSeconds) : []),
    ]),
  );

/** One rest after the last of a group, as long as those after each of them together: so the app does it, too. */
const workRounds = (turns: readonly Member[], unit: LoadUnit): readonly Round[] => {
  const work = turns.map((member) => ({ member, sets: ofRole(member, false) }));
  const rounds = Math.max(0, ...work.map(({ sets }) => sets.length));
  return Array.from({ length: rounds }, (_, round) => {
    const now = work.flatMap(({ member, sets }) => {
      const set = sets[round];
      return set === undefined ? [] : [{ item: member.item, set }];
    });
    const rest = now.reduce((sum, { item, set }) => sum + (set.restSeconds ?? item.restSeconds), 0);
    return [...now.flatMap(({ item, set }) => stepsOfSet(set, item, unit)), ...restStep(rest)];
  });
};

const isSame = (one: Round, other: Round | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Rounds in a row that are the same become one with a repeat; where reps or loads differ each stands by itself. */
const withRepeats = (rounds: readonly Round[], firstIndex: number): readonly WorkoutStep[] => {
  const steps: WorkoutStep[] = [];
  for (let at = 0; at < rounds.length; ) {
    const round = rounds[at]!;
    let times = 1;
    while (isSame(round, rounds[at + times])) times += 1;
    const from = firstIndex + steps.length;
    steps.push(
      ...round,
      ...(times > 1 && round.length > 0 ? [{ kind: 'repeat' as const, from, rounds: times }] : []),
    );
    at += times;
  }
  return steps;
};

const generalWarmUp = (planned: PlannedSession): SetStep => ({
  kind: 'set',
  isWarmUp: true,
  name: 'Warm-up',
  code: codeOf('warm-up'),
  notes: sentence(warmUpWords(planned).replace(' (practice)', '')),
});

/** After the last set nobody waits. */
const withoutLastRest = (steps: readonly WorkoutStep[]): readonly WorkoutStep[] =>
  steps.at(-1)?.kind === 'rest' ? steps.slice(0, -1) : steps;

const inFull = (planned: PlannedSession, members: readonly Member[], unit: LoadUnit, rests: boolean) => {
  const steps: WorkoutStep[] = [generalWarmUp(planned)];
  for (const turns of turnsOf(members)) {
    steps.push(...withRepeats(warmUpRounds(turns, unit, rests), steps.length));
    steps.push(...withRepeats(workRounds(turns, unit), steps.length));
  }
  return withoutLastRest(steps);
};

/** An exercise a step, all its sets in words: for sessions that would be too long for a watch. */
const inShort = (planned: PlannedSession, members: readonly Member[], unit: LoadUnit) => [
  generalWarmUp(planned),
  ...members.map(
    ({ item }): SetStep => ({
      kind: 'set',
      isWarmUp: false,
      name: item.entry.exercise.name,
      code: codeOf(item.entry.exercise.id),
      notes: loadsInUnit(sentence(`${item.entry.exercise.name}: ${setLine(item)}`), unit),
    }),
  ),
];

/**
 * A planned session as a watch goes through it, step by step. A session of more steps than `mostWorkoutSteps` loses the
 * rests between its warm-up sets first, then its single sets.
 */
export const workoutSteps = (planned: PlannedSession, unit: LoadUnit = 'kg'): readonly WorkoutStep[] => {
  const members = planned.items.map((item, index) => ({
    item,
    sets: planned.session.exercises[index]?.sets ?? [],
  }));
  const ways = [
    () => inFull(planned, members, unit, true),
    () => inFull(planned, members, unit, false),
    () => inShort(planned, members, unit),
  ];
  for (const way of ways.slice(0, -1)) {
    const steps = way();
    if (steps.length <= mostWorkoutSteps) return steps;
  }
  return inShort(planned, members, unit);
};

/** `2027-01-11-strength-A.fit`; a second session of that name on the day is told apart by its place. */
export const workoutFileName = ({ session, frame }: PlannedSession, place = 1): string =>
  `${formatDay(session.at.day)}-strength-${frame.menu}${place > 1 ? `-${place}` : ''}.fit`;
