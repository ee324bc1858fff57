import type { MenuEntry } from '../menu.ts';
import { isBare } from './loads.ts';
import { prescribingIndexKg } from './state.ts';
import type { Step, StepInput } from './step.ts';

/** Work that does not climb from session to session: power, mobility, drills. */
export const isFixed = ({ intent }: MenuEntry): boolean =>
  intent === 'power' || intent === 'mobility' || intent === 'drill';

/** The first two sessions of jumps stay at the bottom of the range: landings are what is new (ours). */
export const firstFastSessions = 2;

/** Of the index, for fast work: the middle of 30 to 70 % of a maximum. */
const fastShare = 0.5;
const fastReserve = 4;

/** A light load stays as it is; one that was lifted heavy is halved. */
const fastLoad = ({ entry, state }: StepInput): number | undefined => {
  const { level } = state;
  if (level?.loadKg === undefined) return undefined;
  const wasFast = level.reserveKnown && level.effective - level.amount >= fastReserve;
  if (entry.exercise.role === 'power' || wasFast) return level.loadKg;
  const indexKg = prescribingIndexKg(state);
  return indexKg === undefined ? undefined : indexKg * fastShare;
};

export const fixedStep = (input: StepInput): Step => {
  const { entry, state, loads = [] } = input;
  const wantedKg = fastLoad(input);
  const early = entry.intent === 'power' && state.exposures < firstFastSessions;
  const needsLoad = loads.length > 0 && wantedKg === undefined && !isBare(entry.exercise);
  const kind = needsLoad && entry.intent === 'power' ? 'seek' : 'fixed';
  return {
    kind,
    ...(wantedKg === undefined ? {} : { loadKg: wantedKg }),
    amount: early ? entry.range.low : entry.range.high,
    sets: entry.sets,
  };
};
