import { isBare } from './loads.ts';
import { hasHeavier } from './moves.ts';
import type { Made } from './prescribe.ts';
import { isTrusted, rampReserve, rampStop, searchWaits, targetReserve } from './state.ts';
import { amountInWords, kgInWords } from './words.ts';

const rampStart = ({ input: { state, loads, plannedKg } }: Made): string => {
  const begun = state.lifted?.sets.find(({ loadKg }) => loadKg !== undefined)?.loadKg;
  if (begun !== undefined) return `about half of the ${kgInWords(begun)} of last time`;
  if (plannedKg !== undefined) return `about half of the ${kgInWords(plannedKg)} that another session plans`;
  const least = kgInWords(loads?.[0] ?? 0);
  return `one that you could lift 15 times for sure (here from ${least}; none where the body is enough)`;
};

/** The week is to be light, so it is no week to find a load in. */
const waitNote = (all: Made): string =>
  `A lighter week: begin with ${rampStart(all)}, and add weight only while more than ${all.reserve} are left. The load is found when the week is over.`;

/** How to find a load that nobody knows: the same for all lifts, and within the sets that are planned. */
const rampNote = (all: Made): string => {
  const stop = rampStop(all.input.entry);
  return (
    `Find the load from set to set: begin with ${rampStart(all)}. While 5 or more are left, take 10 to 15 % more ` +
    `(arms 5 to 10 %) or the next weight; at 4, the smallest step. The set that leaves ${stop} has your load: stay with it.`
  );
};

/** While loads stand still nothing is looked for (ours). */
const easyNote = 'Nothing to find for now: a load that you could lift 15 times or more, and no search.';

const holdNote = ({ amount }: Made): string =>
  `Find the load: one that you could hold a good deal longer than ${amount} s. Go up one step at a time.`;

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
  if (all.input.frozen) return easyNote;
  if (entry.timed) return holdNote(all);
  return searchWaits(entry, all.reserve) ? waitNote(all) : rampNote(all);
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

/** Sessions for which a movement is called new (ours). */
const newFor = 2;

const stepNote = (all: Made): string | undefined => {
  const { step, input, loadKg } = all;
  const { entry, state } = input;
  const unloaded = loadKg === undefined;
  switch (step.kind) {
    case 'first':
      return input.entry.ownWeight && input.state.exposures < newFor && !input.frozen
        ? 'Own weight to begin with: the movement is new.'
        : undefined;
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
