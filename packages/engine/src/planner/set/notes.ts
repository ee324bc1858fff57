import type { Exercise } from '../../domain/index.ts';
import { isBare, loadKindOf } from './loads.ts';
import { hasHeavier } from './moves.ts';
import type { Made } from './prescribe.ts';
import { isTrusted, rampReserve, rampStop, searchWaits, targetReserve } from './state.ts';
import { amountInWords, kgInWords } from './words.ts';

const rampReps = 8;

const isLower = ({ region }: Exercise): boolean => region === 'lower' || region === 'whole';

const rampStart = ({ input }: Made): string => {
  const { entry, state, loads, plannedKg } = input;
  const begun = state.lifted?.sets.find(({ loadKg }) => loadKg !== undefined)?.loadKg;
  if (begun !== undefined) return `about half of the ${kgInWords(begun)} of last time`;
  if (plannedKg !== undefined) return `about half of the ${kgInWords(plannedKg)} that another session plans`;
  if (isBare(entry.exercise)) return 'no weight';
  const least = kgInWords(loads?.[0] ?? 0);
  return loadKindOf(entry.exercise) === 'bar'
    ? `the empty bar (${least})`
    : `a very light weight (from ${least})`;
};

/** The week is to be light, so it is no week to find a load in. */
const waitNote = (all: Made): string =>
  `A lighter week: begin with ${rampStart(all)}, and add weight only while more than ${all.reserve} are left. The load is found when the week is over.`;

/** How to find a load that nobody knows: sets that get heavier until three reps are left. */
const rampNote = (all: Made): string => {
  const { input, amount } = all;
  const { entry } = input;
  const stop = rampStop(entry);
  const percents = isLower(entry.exercise) ? '10 to 15 %' : '5 to 10 %';
  // Dumbbells and kettlebells have their own steps, which nobody can choose.
  const heavier =
    loadKindOf(entry.exercise) === 'held'
      ? 'each with the next heavier weight'
      : `${percents} heavier while 5 or more are left, 5 % while 4 are left`;
  return (
    `Find the load: ${rampReps} repetitions with ${rampStart(all)}, then sets of ${amount}, 2 min apart, ${heavier}. ` +
    `The first set that leaves ${stop} or fewer has your load: do the work sets with it.`
  );
};

const holdNote = ({ amount }: Made): string =>
  `Find the load: one that you could hold a good deal longer than ${amount} s. Go up one step at a time.`;

/** Small lifts need no sets of their own to find a load: the work sets do it. */
const smallNote = (all: Made): string =>
  `Find the load: begin with ${rampStart(all)}, and take more from set to set until ${all.reserve ?? rampReserve} are left.`;

const fastNote = ({ input: { entry, state } }: Made): string => {
  if (state.exposures === 0)
    return 'Light: a load that you could lift 15 times or more. End the set when it gets slow.';
  return entry.exercise.role === 'power'
    ? 'Your last load. If every repetition of last time was fast, take the next heavier one.'
    : 'Light: about half of what you lift on heavy days. End the set when it gets slow.';
};

/** Weeks ahead of a load that nobody has found yet. */
const laterNote = ({ input, reserve = rampReserve, dose }: Made): string => {
  const { entry, state, frozen } = input;
  const { range } = entry;
  const before = state.range?.low ?? range.low;
  const leave = `the first set that leaves ${reserve} has it`;
  if (dose.moreReserve > 0) return `Your last load or a step less, so that ${reserve} are left.`;
  if (frozen) return 'Your last load.';
  if (before > range.low) return `Fewer repetitions than before: take a heavier load; ${leave}.`;
  if (before < range.low) return `More repetitions than before: take a lighter load; ${leave}.`;
  return state.metInRow >= 2
    ? `If all sets of the last two sessions had ${range.high} repetitions, take the next heavier load; else your last one.`
    : `Your last load. If the first set leaves more than ${reserve + 1} repetitions, take the next heavier weight for the others.`;
};

const seekNote = (all: Made): string => {
  const { entry, state } = all.input;
  if (entry.intent === 'power') return fastNote(all);
  if (state.sought) return laterNote(all);
  if (entry.timed) return holdNote(all);
  if (searchWaits(entry, all.reserve)) return waitNote(all);
  return entry.intent === 'strength' ? rampNote(all) : smallNote(all);
};

/** Bands are not read in kilograms. */
const bandNote = ({ input }: Made): string =>
  `If there is a stronger band, take it instead of the set more, and begin with ${input.entry.range.low} again.`;

/** Where the entry tells its tempo already, it is not said again. */
const slowNote = ({ input: { entry } }: Made): string | undefined =>
  entry.how === undefined
    ? 'Slower makes it harder: three seconds down, one second still at the bottom.'
    : undefined;

const adjustNote = ({ reserve, dose }: Made): string | undefined =>
  dose.moreReserve > 0
    ? undefined
    : `The load is where to begin: if the first set leaves more than ${(reserve ?? 0) + 1}, take the next heavier one; if fewer than ${reserve ?? 0}, the next lighter.`;

const tooHeavyHere = (all: Made): string | undefined => {
  const { input } = all;
  const least = input.loads?.[0];
  const bare = isBare(input.entry.exercise);
  if (least === undefined) return bare ? slowNote(all) : 'There is no weight for it here: leave it out.';
  return `The lightest load here is ${kgInWords(least)}, which is too much: ${bare ? 'do it without' : 'use it for fewer repetitions, or leave it out'}.`;
};

const askForReserve = ({ input }: Made): string | undefined => {
  const { entry, state } = input;
  const reserve = targetReserve(entry);
  const silent =
    state.level !== undefined && !state.level.reserveKnown && state.assumedEffective === undefined;
  return silent && !entry.timed && reserve > 0
    ? `Write down how many repetitions were left: without that it takes ${amountInWords(entry.range.high + reserve, false)} before more is asked.`
    : undefined;
};

const stepNote = (all: Made): string | undefined => {
  const { step, input, loadKg } = all;
  const { entry, state } = input;
  const unloaded = loadKg === undefined;
  switch (step.kind) {
    case 'first':
      return input.entry.ownWeight ? 'Own weight to begin with: the movement is new.' : undefined;
    case 'seek':
      return seekNote(all);
    case 'anchor':
    case 'nearest':
      return unloaded ? tooHeavyHere(all) : adjustNote(all);
    case 'less-load':
      if (unloaded) return tooHeavyHere(all);
      return state.missedInRow >= 3
        ? 'Three sessions below the range: look at sleep, soreness and how much you run before you look at the load.'
        : undefined;
    case 'more-sets':
      if (entry.exercise.equipment.includes('band')) return bandNote(all);
      return unloaded && !entry.timed ? slowNote(all) : undefined;
    case 'next-rung':
      return `Repetitions and sets are at their end here${hasHeavier(all.input) ? ' and the next load is too far' : ''}: go on to a harder exercise when the block ends.`;
    case 'repeat':
      if (state.missedInRow >= 2)
        return 'Two sessions below the range: take the easier exercise before it, or a shorter way down.';
      return askForReserve(all);
    case 'more-reps':
      return askForReserve(all);
    default:
      return undefined;
  }
};

/** What to do where a number is not enough. */
export const noteOf = (all: Made): string | undefined => {
  const { step, input, loadKg } = all;
  if (step.loadKg !== undefined && loadKg === undefined) return tooHeavyHere(all);
  const note = stepNote(all);
  const early = !isTrusted(input.state) && loadKg !== undefined && input.entry.intent === 'strength';
  return note ?? (early && !input.frozen ? adjustNote(all) : undefined);
};
