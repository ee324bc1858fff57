import type { Facts } from '../../rule.ts';
import { cite } from '../../sources/index.ts';
import type { Why, WhyOf } from '../why.ts';
import { firstFastSessions } from './fixed.ts';
import { hasHeavier } from './moves.ts';
import type { Comeback } from './pause.ts';
import type { Made } from './prescribe.ts';
import {
  halfSets,
  lighterSources,
  methodOf,
  pauseSources,
  plainSources,
  raiseSources,
  sourcesFor,
} from './sources.ts';
import { prescribingIndexKg, targetReserve } from './state.ts';
import { amountInWords, kgInWords, liftedInWords, percent } from './words.ts';

/** What all of it rests on, by name; what is not known is left out. */
const factsOf = ({ input, step, loadKg, wantedKg, reserve }: Made): Facts => {
  const { state, entry } = input;
  const { level } = state;
  const indexKg = prescribingIndexKg(state);
  const lifted = liftedInWords(state);
  return {
    low: entry.range.low,
    high: entry.range.high,
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(wantedKg === undefined ? {} : { wantedKg: Math.round(wantedKg * 100) / 100 }),
    ...(level?.loadKg === undefined ? {} : { beforeKg: level.loadKg }),
    ...(level === undefined ? {} : { before: level.amount }),
    ...(state.indexKg === undefined ? {} : { trainingIndexKg: Math.round(state.indexKg * 10) / 10 }),
    ...(indexKg === undefined ? {} : { indexKg: Math.round(indexKg * 10) / 10 }),
    ...(indexKg === undefined || loadKg === undefined ? {} : { indexPercent: percent(loadKg / indexKg) }),
    ...(step.share === undefined ? {} : { sharePercent: percent(step.share) }),
    ...(reserve === undefined ? {} : { reserve }),
    ...(lifted === undefined ? {} : { lifted }),
  };
};

/** What went before: what was lifted, or the weeks that are only planned. */
const before = ({ input }: Made): string => {
  const { state } = input;
  const lifted = liftedInWords(state);
  if (state.assumedEffective !== undefined) return 'If the weeks before go as planned: ';
  return lifted === undefined ? '' : `You did ${lifted}. `;
};

const fastSays = ({ input: { entry, state } }: Made, did: string): string => {
  const { low, high } = entry.range;
  return low < high && state.exposures < firstFastSessions
    ? `${did} in the first two sessions, up to ${high} from the third on: the movement is new.`
    : `${did}, and no more with the weeks: they are to be fast, not many.`;
};

const stepSays = (all: Made): string => {
  const { step, input, amount } = all;
  const { entry, state } = input;
  const { low, high } = entry.range;
  const did = amountInWords(amount, entry.timed);
  const met = `two sessions in a row had ${high} or more in all sets with the reserve kept`;
  switch (step.kind) {
    case 'fixed':
      return entry.intent === 'power' ? fastSays(all, did) : `${did}: control is what grows here.`;
    case 'frozen':
      return `${before(all)}${did}, and no more for now.`;
    case 'first':
      return `${did} to begin with, the bottom of the range.`;
    case 'seek':
      return `${did} a set while the load is found.`;
    case 'anchor':
      return amount > low
        ? `${did}: this block asks for ${low} to ${high}; the load that can be made is light for ${low}.`
        : `${did}: this block asks for ${low} to ${high}, and begins at the bottom.`;
    case 'nearest':
      return `${did}: as many as leave the same in reserve with the weights that are here.`;
    case 'more-load':
      return `${did}: ${met}, so the load goes up and the repetitions begin anew.`;
    case 'more-reps':
      return `${before(all)}${did}, a step more${amount > high && hasHeavier(all.input) ? ', as the next load is too far to take yet' : ''}.`;
    case 'more-sets':
      return `${did}: ${entry.timed ? 'the holds are long enough' : 'the repetitions are at their end'}, so a set is added.`;
    case 'next-rung':
      return `${did}, as before: no more can be added here.`;
    case 'no-room':
      return `${before(all)}${did}: more would not fit the minutes of the session.`;
    case 'less-load':
      return `${did}: ${state.missedInRow} sessions in a row ended below ${low}, or with too little in reserve.`;
    case 'repeat':
      return state.metInRow === 1
        ? `${before(all)}${did} once more; two sessions in a row are asked for.`
        : `${before(all)}${did} again.`;
  }
};

/** `7 × 60 kg with 2 left`. */
const levelInWords = ({ input: { state } }: Made): string => {
  const { amount = 0, effective = 0, loadKg = 0 } = state.level ?? {};
  return `${amount} × ${kgInWords(loadKg)} with ${effective - amount} left`;
};

const loadSays = (all: Made): string => {
  const { step, input, loadKg, wantedKg } = all;
  const { state } = input;
  const beforeKg = state.level?.loadKg;
  if (loadKg === undefined) return 'No load in kilograms yet: the repetitions in reserve find it.';
  const load = kgInWords(loadKg);
  const rounded =
    wantedKg !== undefined && wantedKg > loadKg
      ? ` It is ${kgInWords(wantedKg)} rounded down to what can be made.`
      : '';
  switch (step.kind) {
    case 'more-load':
      return `${load} is the next load after ${kgInWords(beforeKg ?? 0)}${beforeKg === undefined ? '' : ` (${percent(loadKg / beforeKg - 1)} % more)`}, and what was lifted speaks for ${input.entry.range.low} with ${targetReserve(input.entry)} left.`;
    case 'less-load':
      return `${load}: ${percent(1 - (step.share ?? 1))} % off ${kgInWords(beforeKg ?? loadKg)}, rounded down to what can be made.`;
    case 'anchor':
      return `${load}: ${levelInWords(all)} speak for ${kgInWords(wantedKg ?? loadKg)} at ${input.entry.range.low} with ${targetReserve(input.entry)} left, rounded down to what can be made.`;
    case 'nearest':
      return `${load}: the heaviest here that is not above the ${kgInWords(beforeKg ?? loadKg)} of before.${rounded}`;
    case 'more-sets':
      return `${load} as before: a set is added, and never load and sets at once.`;
    case 'fixed':
      return `${load}: light enough to be fast.${rounded}`;
    default:
      return loadKg === beforeKg ? `${load} again: repetitions grow first.` : `${load}.${rounded}`;
  }
};

/** Who asks for less: the week, or an exercise that comes back, whichever asks for more of it. */
interface Easing {
  readonly because: string;
  readonly method: string;
  readonly sources: Why['sources'];
}

const shareOf = { sets: 'setShare', load: 'loadShare', reserve: 'moreReserve' } as const;

/** What the week itself says of a number that its dose takes something off. */
const ofWeek = ({ input }: Made, of: keyof typeof shareOf): Easing => {
  const share = shareOf[of];
  const why = input.weekWhy?.find((each) => each.of === of && each.facts?.[share] === input.dose[share]);
  if (!why) return { because: 'This week is to be easier', method: 'lighter week', sources: lighterSources };
  return {
    because: why.says.split(':')[0]!,
    method: why.method ?? 'lighter week',
    sources: of === 'sets' ? [...why.sources, halfSets] : why.sources,
  };
};

const ofPause = ({ weeksOff }: Comeback): Easing => ({
  because: `${weeksOff} weeks without the exercise lie before it`,
  method: 'lay-off',
  sources: pauseSources,
});

const lighterSays = ({ input, dose, sets }: Made): string =>
  `${percent(dose.setShare)} % of ${input.entry.sets} sets makes ${sets}`;

const hasReason = ({ input }: Made, of: WhyOf): boolean => input.entry.why.some((why) => why.of === of);

const setsWhy = (all: Made): readonly Why[] => {
  const { input, step, dose, sets } = all;
  const facts = { sets, menuSets: input.entry.sets, sharePercent: percent(dose.setShare) };
  if (dose.setShare < 1) {
    const { because, method, sources } = ofWeek(all, 'sets');
    return [{ of: 'sets', says: `${lighterSays(all)}. ${because}.`, method, facts, sources }];
  }
  if (step.sets > input.entry.sets) {
    const says = `${sets} sets, one more than the menu's: ${hasHeavier(all.input) ? 'the next load is too far' : 'there is none heavier to take'}.`;
    return [{ of: 'sets', says, method: 'double progression', facts, sources: raiseSources }];
  }
  if (hasReason(all, 'sets')) return [];
  return [{ of: 'sets', says: `${sets} sets.`, method: 'menu', facts, sources: plainSources }];
};

const reserveWhy = (all: Made): readonly Why[] => {
  const { input, dose, comeback, reserve } = all;
  if (reserve === undefined) return [];
  const facts = { reserve, menuReserve: input.entry.reserve ?? reserve };
  if (dose.moreReserve > 0) {
    const byExercise = comeback !== undefined && comeback.moreReserve > input.dose.moreReserve;
    const { because, method, sources } = byExercise ? ofPause(comeback) : ofWeek(all, 'reserve');
    const more = reserve - (input.entry.reserve ?? reserve);
    const says = `${reserve} in reserve${more > 0 ? `, ${more} more than usual` : ''}. ${because}.`;
    return [{ of: 'reserve', says, method, facts, sources }];
  }
  if (hasReason(all, 'reserve')) return [];
  return [
    { of: 'reserve', says: `Stop with ${reserve} in reserve.`, method: 'menu', facts, sources: plainSources },
  ];
};

const restWhy = (all: Made): readonly Why[] => {
  const { restSeconds } = all.input.entry;
  if (hasReason(all, 'rest')) return [];
  const says = `${restSeconds} s between sets, by what they are for.`;
  return [{ of: 'rest', says, method: 'rest by intent', facts: { restSeconds }, sources: plainSources }];
};

const loadWhy = (all: Made, facts: Facts): readonly Why[] => {
  const { input, step, dose, comeback, loadKg, wantedKg, warmUps } = all;
  const asksForLoad = loadKg !== undefined || wantedKg !== undefined || step.kind === 'seek';
  if (!asksForLoad) return [];
  const whys: Why[] = [
    {
      of: 'load',
      says: loadSays(all),
      method: methodOf[step.kind],
      facts,
      sources: sourcesFor(step.kind, input.entry),
    },
  ];
  if (loadKg !== undefined && dose.loadShare < 1) {
    const byExercise = comeback !== undefined && comeback.loadShare < input.dose.loadShare;
    const { because, method, sources } = byExercise ? ofPause(comeback) : ofWeek(all, 'load');
    const says = `${percent(dose.loadShare)} % of the usual load. ${because}.`;
    whys.push({ of: 'load', says, method, facts: { loadPercent: percent(dose.loadShare) }, sources });
  }
  if (warmUps.some(({ loadKg: kg }) => kg === undefined))
    whys.push({
      of: 'load',
      says: `${warmUps.length === 1 ? 'One set' : `${warmUps.length} sets`} more in which to find it, as the minutes have room for the main lift.`,
      method: 'RIR ramp',
      sources: [
        cite('ours', 'Two sets more at the most, for one lift of a session, and counted in its minutes.'),
      ],
    });
  else if (warmUps.length > 0 && input.entry.intent === 'strength')
    whys.push({
      of: 'load',
      says: `Before the work: ${warmUps.map(({ reps, loadKg: kg }) => `${reps} × ${kgInWords(kg ?? 0)}`).join(', ')}, to find the movement before it is heavy.`,
      method: 'warm-up sets',
      sources: [cite('practice', 'A few short sets with rising loads before the first heavy one.')],
    });
  return whys;
};

/** Why the sets, reps, load, reserve and rest of one exercise are what they are. */
export const reasonsOf = (all: Made): readonly Why[] => {
  const { kind } = all.step;
  const facts = factsOf(all);
  return [
    ...setsWhy(all),
    {
      of: 'reps',
      says: stepSays(all),
      method: methodOf[kind],
      facts,
      sources: sourcesFor(kind, all.input.entry),
    },
    ...loadWhy(all, facts),
    ...reserveWhy(all),
    ...restWhy(all),
  ];
};
