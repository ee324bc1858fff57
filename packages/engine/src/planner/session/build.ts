import type { Exercise } from '../../domain/index.ts';
import { listed } from '../../scopes/words.ts';
import { cite } from '../../sources/index.ts';
import { nameInside } from '../../strength/names.ts';
import type { Wishes } from '../request.ts';
import type { Why } from '../why.ts';
import {
  choicesFor,
  heavierOf,
  isForKind,
  isOnLadderOf,
  mayStay,
  nextRungOf,
  type Situation,
  wellKnown,
} from './choose.ts';
import { doseOf, type Stage } from './dose.ts';
import { kindsOfWeek, sessionsBefore, timesOf } from './frames.ts';
import type { MenuInput } from './input.ts';
import type { Line, Sketch } from './line.ts';
import { isHeavyForLegs, sitesInWords, withoutWeights } from './means.ts';
import { withPrinted } from './printed.ts';
import { heavyRoles, type Role } from './roles.ts';
import { type Place, type Shape, shapesOf } from './shape.ts';
import { isEasedCalfWork, isTooMuchFor, sorePlaces } from './sore.ts';

/** The sessions after which somebody new is no longer in the first ones. */
const firstSessions = 6;
/** An exercise comes once a week. */
const firstWeeks = 4;

/** Younger people learn the movements: never few repetitions, never near failure. */
const oldEnoughYears = 16;
/** Younger ones still get no weights at all. */
const loadedYears = 13;

const stageOf = (input: MenuInput): Stage => {
  if ((input.athlete.ageYears ?? oldEnoughYears) < oldEnoughYears) return 'fresh';
  const experience = input.athlete.experience ?? 'intermediate';
  if (experience !== 'novice') return experience;
  const isOver = timesOf(input) >= firstWeeks && sessionsBefore(input) >= firstSessions;
  return isOver ? 'novice' : 'fresh';
};

const withGymForAge = (input: MenuInput): MenuInput =>
  (input.athlete.ageYears ?? loadedYears) < loadedYears
    ? { ...input, gym: withoutWeights(input.gym) }
    : input;

export const situationOf = (input: MenuInput): Situation => ({
  input: withGymForAge(input),
  stage: stageOf(input),
  sore: sorePlaces(input.pains ?? []),
  known: new Map(),
});

interface Chosen {
  readonly exercise: Exercise;
  readonly because: readonly Why[];
}

const stayed = (exercise: Exercise): Why => ({
  of: 'exercise',
  says: `The ${nameInside(exercise)} stays from the block before: what stays can be seen to grow.`,
  ruleId: 'exercise-hopping',
  sources: [
    cite('kassiano-2022', 'Varying exercises with a system helps; excessive, random rotation may hurt.'),
  ],
});

const climbed = (from: Exercise, to: Exercise): Why => ({
  of: 'exercise',
  says: `The ${nameInside(from)} has become easy: the ${nameInside(to)} is the next step.`,
  ruleId: 'overdue-next-rung',
  sources: [
    cite('practice', 'Two sessions at the top of the range with 2 in reserve before a harder exercise.'),
  ],
});

const knownBy = (exercise: Exercise, { input }: Situation): readonly Why[] => {
  const sessions = input.exposures?.get(exercise.id) ?? 0;
  if (sessions < wellKnown) return [];
  return [
    {
      of: 'exercise',
      says: `You have done the ${nameInside(exercise)} in ${sessions} sessions: what is known needs no learning.`,
      method: 'known lifts first',
      facts: { sessions },
      sources: [cite('ours', 'Three sessions as known.')],
    },
  ];
};

const isLocked = (exercise: Exercise, { input }: Situation): boolean =>
  input.locked?.includes(exercise) ?? false;

const notTwice = (exercise: Exercise): Why => ({
  of: 'exercise',
  says: `In place of the ${nameInside(exercise)}, which another session of the week holds already.`,
  method: 'no lift twice a week',
  facts: { insteadOf: nameInside(exercise) },
  sources: [cite('ours', 'What a session of others trains heavily is not planned again in its week.')],
});

const outgrown = (from: Exercise, to: Exercise): Why => ({
  of: 'exercise',
  says: `The ${nameInside(from)} cannot be made heavy enough for this block: the ${nameInside(to)} can.`,
  method: 'heavier lift on the ladder',
  facts: { from: from.id },
  sources: [
    cite('acsm-2026', '80 % of a maximum or more for strength.'),
    cite('ours', 'Which lift comes next.'),
  ],
});

/** The exercise of the block before in this place, or its next rung. */
const fromBefore = (
  role: Role,
  { frame }: Shape,
  choices: readonly Exercise[],
  here: Taken,
  isFree: (exercise: Exercise) => boolean,
  situation: Situation,
): Chosen | undefined => {
  const { before = [], due, locked = [] } = situation.input;
  const own = before.find(({ letter, kind }) => letter === frame.menu && kind === frame.kind);
  // A calf hold stands on the ladder of the raises, yet it is no raise.
  const mayHold = role.endsWith('-hold') || choices.every(({ isometric }) => isometric);
  // Nor does what was lifted heavy stay as what is to be fast.
  const isFast = role === 'fast-lift' || role === 'fast-hinge';
  const last = own?.entries.find(
    ({ exercise, intent }) =>
      !here.includes(exercise) &&
      !locked.includes(exercise) &&
      (mayHold || intent !== 'hold') &&
      (intent === 'power' || !isFast) &&
      isOnLadderOf(exercise, choices, situation),
  )?.exercise;
  if (!last) return undefined;
  if (!mayStay(last, role, situation)) {
    const heavier = heavierOf(last, role, choices, situation);
    return heavier && { exercise: heavier, because: [outgrown(last, heavier)] };
  }
  const next = due?.has(last.id) ? nextRungOf(last, situation) : undefined;
  return next && isFree(next)
    ? { exercise: next, because: [climbed(last, next)] }
    : { exercise: last, because: [stayed(last)] };
};

/** The same, as it would be if nothing hurt. */
const withoutPain = (situation: Situation): Situation => ({ ...situation, sore: [], known: new Map() });

const swapped = (wanted: Exercise, { sore }: Situation): Why => {
  const loaded = sore.filter((place) => isTooMuchFor(wanted, place));
  const sites = (loaded.length > 0 ? loaded : sore).map(({ site }) => site);
  return {
    of: 'exercise',
    says: `In place of the ${nameInside(wanted)}, which asks more of a sore place: ${sitesInWords(sites)}.`,
    method: 'swap along pattern and ladder',
    ruleId: 'pain-ignored',
    facts: { insteadOf: wanted.id, sore: sites.join(', ') },
    sources: [cite('ours', 'Which exercises load which site; not a treatment.')],
  };
};

/** Exercises that this session, or another of the block, has already. */
type Taken = readonly Exercise[];

/** The same, or its neighbour on the ladder: a Pallof press with a band beside one at a cable. */
const isAlike = (a: Exercise, b: Exercise): boolean =>
  a.id === b.id ||
  (a.pattern === b.pattern &&
    a.role === 'stability' &&
    a.ladder?.id === b.ladder?.id &&
    a.ladder !== undefined &&
    Math.abs(a.ladder.rung - b.ladder!.rung) <= 1);

/** Hops are learned once and done in every session; a stretch may come twice. */
const repeated: ReadonlySet<Role> = new Set(['spring', 'mobility', 'balance', 'foot']);

/** Another session of the block before held it, and will want to keep it. */
const isClaimed = (exercise: Exercise, { frame }: Shape, { input }: Situation): boolean =>
  (input.before ?? []).some(
    ({ letter, entries }) =>
      letter !== frame.menu &&
      input.sessions.some(({ menu }) => menu === letter) &&
      entries.some((entry) => entry.exercise === exercise),
  );

const choose = (
  { role, printed }: Place,
  shape: Shape,
  here: Taken,
  elsewhere: Taken,
  situation: Situation,
): Chosen | undefined => {
  const free = (exercise: Exercise) =>
    !here.includes(exercise) &&
    !(isHeavyForLegs(exercise) && elsewhere.includes(exercise)) &&
    isForKind(exercise, shape.frame.kind);
  const named = situation.stage === 'fresh' ? undefined : printed?.exercise;
  const inOrder = (each: Situation) => {
    const choices = choicesFor(role, each).filter(free);
    const first = choices.find(({ id }) => id === named);
    return first ? [first, ...choices.filter((other) => other !== first)] : choices;
  };
  const choices = inOrder(situation);
  const isApart = (exercise: Exercise) => !elsewhere.some((other) => isAlike(exercise, other));
  const isUntaken = (exercise: Exercise) =>
    free(exercise) && isApart(exercise) && !isClaimed(exercise, shape, situation);
  const apart = choices.filter(isApart);
  const unclaimed = heavyRoles.has(role) ? apart.filter(isUntaken) : apart;
  const mayRepeat = repeated.has(role) || shape.frame.kind === 'upper';
  const open = mayRepeat
    ? choices
    : unclaimed.length > 0
      ? unclaimed
      : apart.length > 0 || heavyRoles.has(role)
        ? apart
        : choices;
  const kept = fromBefore(role, shape, open, here, isUntaken, situation);
  if (kept) return kept;
  const exercise = open[0];
  if (!exercise) return undefined;
  const doubled = choicesFor(role, situation).find((each) => each === exercise || isLocked(each, situation));
  if (doubled && doubled !== exercise) return { exercise, because: [notTwice(doubled)] };
  if (situation.sore.length === 0) return { exercise, because: knownBy(exercise, situation) };
  const wanted = inOrder(withoutPain(situation))[0];
  return { exercise, because: wanted && wanted !== exercise ? [swapped(wanted, situation)] : [] };
};

/** Two of three sets, and no weight: a third to a half less for a tendon that is over the line (ours). */
const easedSets = 2;

/** An exercise in its place, with the dose of the block. */
export const lineFor = (
  { role, printed }: Place,
  { exercise, because }: Chosen,
  { side, frame }: Pick<Shape, 'side' | 'frame'>,
  { input: { block, gym }, stage, sore }: Situation,
): Line => {
  const dose = doseOf({ role, exercise, block, stage, gym, kind: frame.kind, whole: side === 'whole' });
  const given = withPrinted(dose, printed, stage);
  const line = { role, exercise, because, ...given };
  return isEasedCalfWork(exercise, sore)
    ? { ...line, sets: Math.min(easedSets, given.sets), ownWeight: true }
    : line;
};

const roleInWords: Partial<Record<Role, string>> = {
  squat: 'a squat',
  hinge: 'a hinge',
  spring: 'hops',
  jump: 'jumps',
  bound: 'jumps',
  row: 'something to pull',
  pulldown: 'something to pull from above',
};

/** One exercise for the arms carries one for the trunk: more of it would be most of the session. */
const withoutSpareCore = (lines: readonly Line[]): readonly Line[] => {
  const arms = lines.filter(({ exercise }) => exercise.region === 'upper').length;
  return lines.filter(({ role }) => role !== 'core-side' || arms > 1);
};

/** Said only where a sore place is the reason: what a home without machines lacks needs no word. */
const soreInWords: Partial<Record<Role, string>> = {
  'calf-straight': 'calf work with a straight knee',
  'calf-bent': 'calf work with a bent knee',
  hamstring: 'work for the hamstrings',
};

/** What no exercise can be found for, a sentence for each reason. */
const emptyPlaces = (empty: readonly Role[], situation: Situation): readonly string[] => {
  const { sore } = situation;
  const unhurt = withoutPain(situation);
  const isSore = (role: Role): boolean => sore.length > 0 && choicesFor(role, unhurt).length > 0;
  const named = (those: readonly Role[], words: Partial<Record<Role, string>>, because: string) => {
    const names = [...new Set(those.flatMap((role) => words[role] ?? []))];
    return names.length === 0 ? [] : [`Left out: ${listed(names)}. ${because}.`];
  };
  const sites = sitesInWords(sore.map(({ site }) => site));
  return [
    ...named(
      empty.filter(isSore),
      { ...roleInWords, ...soreInWords },
      `What comes into question would load a sore place (${sites})`,
    ),
    ...named(
      // A second kind of jump is no loss where one is there, and age may be the reason.
      empty.filter((role) => !isSore(role) && role !== 'bound'),
      roleInWords,
      'What comes into question needs other equipment',
    ),
  ];
};

/** Where the lower leg is sore, hops give way to holds: strong, and without a landing. */
const holdsForHops = ({ places }: Shape, { sore }: Situation): boolean =>
  places.some(({ role }) => role === 'spring') &&
  sore.some(({ site, resting }) => !resting && (site === 'achilles' || site === 'calf'));

const withHolds = (places: readonly Place[]): readonly Place[] =>
  places.map((place) => (place.role === 'spring' ? { ...place, role: 'calf-hold' } : place));

/** A wish that nothing can fill here takes no place from what can be done. */
const wishesIn = (situation: Situation): Wishes => {
  const { balance, mobility } = situation.input.wishes ?? {};
  const canBe = (role: Role): boolean => choicesFor(role, situation).length > 0;
  return {
    ...(balance && canBe('balance') ? { balance } : {}),
    ...(mobility && canBe('mobility') ? { mobility } : {}),
  };
};

/** The first version of every session, role by role, before minutes and rules are asked. */
export const firstSketches = (situation: Situation): readonly Sketch[] => {
  const { block, sessions, minutes, options } = situation.input;
  const { days = [] } = options.preset;
  const { weeks = [sessions] } = situation.input;
  const [usual = []] = kindsOfWeek(situation.input);
  const sites = situation.sore.map(({ site }) => site);
  const { stage } = situation;
  const wishes = wishesIn(situation);
  const shapes = shapesOf({ frames: sessions, usual, weeks, block, stage, minutes, wishes, days });
  const elsewhere: Exercise[] = [...(situation.input.locked ?? [])];
  return shapes.map((shape) => {
    const here: Exercise[] = [];
    const lines: Line[] = [];
    const empty: Role[] = [];
    const holds = holdsForHops(shape, situation);
    for (const place of holds ? withHolds(shape.places) : shape.places) {
      const chosen = choose(place, shape, here, elsewhere, situation);
      if (!chosen) {
        empty.push(place.role);
        continue;
      }
      here.push(chosen.exercise);
      lines.push(lineFor(place, chosen, shape, situation));
    }
    elsewhere.push(...here);
    const wanted = shape.frame.kind === 'upper' ? withoutSpareCore(lines) : lines;
    return {
      frame: shape.frame,
      side: shape.side,
      wanted,
      lines: wanted,
      missing: [
        ...(holds ? [`Holds in place of hops, for a sore place (${sitesInWords(sites)}).`] : []),
        ...emptyPlaces(empty, situation),
      ],
    };
  });
};
