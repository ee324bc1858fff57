import type { Athlete, Day, ExerciseSet } from '../../domain/index.ts';
import { effectiveRepsAt } from '../../strength/prescription.ts';
import type { Dose } from '../frame.ts';
import type { MenuEntry } from '../menu.ts';
import type { PlannedItem } from '../plan.ts';
import type { Why } from '../why.ts';
import { type Limit, withinLimit } from './limit.ts';
import { loadKindOf, roundDown } from './loads.ts';
import { noteOf } from './notes.ts';
import { type Comeback, comebackOn } from './pause.ts';
import { reasonsOf } from './reasons.ts';
import { type ExerciseState, newState, targetReserve } from './state.ts';
import { nextStep, type Step } from './step.ts';
import { warmUpSets } from './warm-up.ts';

export interface PrescribeInput {
  readonly entry: MenuEntry;
  readonly state: ExerciseState;
  readonly dose: Dose;
  /** Loads, reps and sets stand still. */
  readonly frozen: boolean;
  readonly athlete: Athlete;
  /** What can be made for the exercise, from `achievableLoads`. */
  readonly loads: readonly number[] | undefined;
  /** Why the week does less, number by number: the reasons of what the dose takes off. */
  readonly weekWhy?: readonly Why[];
  /** What a session of others plans for the exercise: where to begin looking while nobody has lifted it. */
  readonly plannedKg?: number;
  /** Of the session; a long pause before it takes something off. */
  readonly day: Day;
  /** Sets before the work: `full` for the first loaded lift of a session (when absent), `short` for those after it. */
  readonly warmUp?: 'full' | 'short' | 'none';
  /** What the minutes leave at the most. */
  readonly limit?: Limit;
  /** Sets beside the planned ones in which a load may be found. */
  readonly searchSets?: number;
}

export interface Prescription {
  readonly item: PlannedItem;
  /** Warm-up sets first, then the work sets. */
  readonly sets: readonly ExerciseSet[];
}

/** All that the numbers of one exercise were made from; the reasons and the note are read off it. */
export interface Made {
  readonly input: PrescribeInput;
  readonly step: Step;
  readonly dose: Dose;
  readonly comeback: Comeback | undefined;
  readonly sets: number;
  readonly amount: number;
  readonly loadKg: number | undefined;
  /** Before it was rounded down; undefined where no load was asked for. */
  readonly wantedKg: number | undefined;
  readonly reserve: number | undefined;
  readonly warmUps: readonly ExerciseSet[];
}

const joined = (dose: Dose, comeback: Comeback | undefined): Dose =>
  comeback
    ? {
        ...dose,
        loadShare: Math.min(dose.loadShare, comeback.loadShare),
        moreReserve: Math.max(dose.moreReserve, comeback.moreReserve),
      }
    : dose;

/** Fewer landings are less work of what lands, and of nothing else. */
const isReduced = (
  { setShare, loadShare, moreReserve, contactShare }: Dose,
  { exercise }: MenuEntry,
): boolean =>
  setShare < 1 || loadShare < 1 || moreReserve > 0 || (contactShare < 1 && exercise.contactsPerRep > 0);

/** Where two thirds are kept, two sets stay two: a single one is no practice (ours). */
const mildShare = 2 / 3;

/**
 * A lighter week keeps two of three sets of a main lift and of the calves, for a single set of them is hardly a
 * session; of the rest it keeps one, so that the session as a whole comes down by about half (ours).
 */
const setsAt = ({ intent, exercise }: MenuEntry, sets: number, share: number): number => {
  const kept = sets * share;
  if (share >= mildShare) return Math.max(Math.min(2, sets), Math.round(kept));
  const bears = intent === 'strength' || exercise.pattern.startsWith('calf');
  return Math.max(1, bears ? Math.round(kept) : Math.ceil(kept - 0.5));
};

/** More than four left in reserve nobody can tell, and it is no work any more (ours). */
const mostReserve = 4;

const reserveAt = ({ reserve }: MenuEntry, more: number): number | undefined =>
  reserve === undefined ? undefined : Math.max(reserve, Math.min(mostReserve, reserve + more));

/** Fewer reps may be needed to leave more of them; so far below the range and no farther (ours). */
const belowRange = 2;

const amountAt = (entry: MenuEntry, step: Step, share: number, dose: Dose): number => {
  const reserve = targetReserve(entry);
  const wanted = reserveAt(entry, dose.moreReserve) ?? reserve;
  if (entry.timed || step.kind === 'seek' || wanted === reserve) return step.amount;
  const left = effectiveRepsAt(share, step.amount + reserve) - wanted + 1e-9;
  const least = Math.max(1, Math.min(step.amount, entry.range.low - belowRange));
  return Math.max(least, Math.min(step.amount, Math.floor(left)));
};

/** Jumps are counted by their landings: what the sets leave over is taken off the reps. */
const contactsAt = (entry: MenuEntry, step: Step, sets: number, amount: number, share: number): number => {
  if (entry.exercise.contactsPerRep === 0 || share >= 1) return amount;
  const most = Math.floor((share * step.sets * step.amount) / sets);
  return Math.max(1, Math.min(amount, most));
};

const searchReps = 8;
const searchRestSeconds = 120;

/** Light sets without a load yet: the first of eight, then of as many as the work sets have. */
const searchSets = (count: number, amount: number): readonly ExerciseSet[] =>
  Array.from({ length: count }, (_, index) => ({
    role: 'warmup',
    reps: index === 0 ? searchReps : amount,
    restSeconds: searchRestSeconds,
  }));

const made = (input: PrescribeInput): Made => {
  const { entry, athlete, loads, day } = input;
  const comeback = comebackOn(day, input.state);
  const state = comeback?.anew ? { ...newState, lifted: input.state.lifted } : input.state;
  const dose = joined(input.dose, comeback);
  const frozen = input.frozen || isReduced(dose, entry);
  const step = withinLimit(nextStep({ entry, state, athlete, loads, frozen }), input.limit, entry, state);
  const wantedKg = step.loadKg === undefined ? undefined : step.loadKg * dose.loadShare;
  const loadKg = wantedKg === undefined ? undefined : roundDown(wantedKg, loads ?? []);
  const share = loadKg === undefined || step.loadKg === undefined ? 1 : loadKg / step.loadKg;
  const sets = setsAt(entry, step.sets, dose.setShare);
  const amount = contactsAt(entry, step, sets, amountAt(entry, step, share, dose), dose.contactShare);
  const reserve = reserveAt(entry, dose.moreReserve);
  const searches = step.kind === 'seek' && !frozen && !state.sought;
  const warms = entry.intent === 'strength' && loadKg !== undefined && input.warmUp !== 'none';
  const warmUps = warms
    ? warmUpSets(loadKg, loads ?? [], loadKindOf(entry.exercise), input.warmUp ?? 'full')
    : searches
      ? searchSets(input.searchSets ?? 0, amount)
      : [];
  return { input, step, dose, comeback, sets, amount, loadKg, wantedKg, reserve, warmUps };
};

const setsOf = ({ input, sets, amount, loadKg, reserve, warmUps }: Made): readonly ExerciseSet[] => {
  const { entry } = input;
  const side = entry.exercise.laterality === 'unilateral' ? { eachSide: true } : {};
  const work: ExerciseSet = {
    role: 'work',
    ...(entry.timed ? { seconds: amount } : { reps: amount }),
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(reserve === undefined ? {} : { rir: reserve }),
    ...side,
    restSeconds: entry.restSeconds,
  };
  return [...warmUps.map((set) => ({ ...set, ...side })), ...Array.from({ length: sets }, () => work)];
};

/**
 * The next session of one exercise: reps in reserve first, then double progression over the loads that can be made, at
 * the dose of the week. Never a load above what was asked for, and never more load and more sets at once.
 */
export const prescribe = (input: PrescribeInput): Prescription => {
  const all = made(input);
  const { entry } = input;
  const notes = [entry.how, noteOf(all)].filter((note) => note !== undefined);
  const item: PlannedItem = {
    entry,
    sets: all.sets,
    ...(entry.timed ? { seconds: all.amount } : { reps: all.amount }),
    ...(all.loadKg === undefined ? {} : { loadKg: all.loadKg }),
    ...(all.reserve === undefined ? {} : { reserve: all.reserve }),
    restSeconds: entry.restSeconds,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    ...(all.step.kind === 'next-rung' ? { nextRung: true } : {}),
    why: reasonsOf(all),
  };
  return { item, sets: setsOf(all) };
};
