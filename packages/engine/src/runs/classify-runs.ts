import {
  type Athlete,
  gapBetween,
  minuteOf,
  type Run,
  type RunExtra,
  type RunType,
} from '../domain/index.ts';
import { classifyTitle, type TitleVerdict } from './classify-title.ts';
import type { Guess } from './guess.ts';
import { type Facts, factsOf } from './run-facts.ts';
import { RunHistory } from './run-history.ts';
import { isEasy, isHard, isLong, isQuality } from './run-kinds.ts';

interface Verdict {
  readonly type: RunType;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** From here on a type counts as said by a person, or by a source that knows, and is left alone. */
const said = 0.9;
/** What a title is worth when the facts speak against it: a guess, or nearly one where the facts are estimates. */
const contradicted = 0.6;
const halfContradicted = 0.15;

const saysSo = (run: Run): boolean => run.type !== 'unknown' && run.typeConfidence >= said;

const hardEffort = ({ effort }: Facts): Guess | undefined =>
  effort && isQuality(effort.type) ? effort : undefined;

/** Repetitions with their warm-up take an hour; from here on the length is a load of its own. Ours. */
const longWithRepetitionsMinutes = 90;

const isLongBeside = (hard: Guess, { durationMinutes = 0 }: Run): boolean =>
  (hard.type !== 'intervals' && hard.type !== 'hills') || durationMinutes >= longWithRepetitionsMinutes;

const fromFacts = (run: Run, facts: Facts): Verdict => {
  const { race, long, effort, hardParts, missing } = facts;
  if (race) return { ...race, evidence: [race.evidence] };
  const hardRun = hardEffort(facts);
  const hard = hardRun ?? hardParts;
  if (long && hard && isLongBeside(hard, run)) {
    const confidence = Math.min(long.confidence, hard.confidence);
    return { type: 'long-quality', confidence, evidence: [long.evidence, hard.evidence] };
  }
  if (hardRun) return { ...hardRun, evidence: [hardRun.evidence] };
  if (long) return { ...long, evidence: [long.evidence] };
  if (effort) return { ...effort, evidence: [effort.evidence] };
  return { type: 'unknown', confidence: 0, evidence: missing };
};

/** From here on an effort is firm enough to doubt a title: averages by given figures, recordings by a trusted pace. */
const firmFrom = ({ recorded }: Facts): number => (recorded ? 0.7 : 0.55);

/** Why the facts do not fit the title, and whether they rest on figures or on estimates. */
const objection = (type: RunType, facts: Facts): { text: string; firm: boolean } | undefined => {
  const { calm, race } = facts;
  const hard = hardEffort(facts);
  if (isEasy(type) && race) return { text: race.evidence, firm: false };
  if (isEasy(type) && hard) return { text: hard.evidence, firm: hard.confidence >= firmFrom(facts) };
  if (isQuality(type) && calm) return { text: calm.evidence, firm: calm.firm };
  if (isLong(type) && facts.short)
    return { text: 'it was shorter than the middle run of 28 days', firm: true };
  return undefined;
};

/**
 * "Easy" tells how hard a run was, not how long: two hours of it are a long run too. "Last 30 min at race pace" tells how
 * a part of it was run.
 */
const lengthened = (title: TitleVerdict, { long }: Facts): Verdict | undefined => {
  if (!long) return undefined;
  const evidence = [...title.evidence, long.evidence];
  if (isEasy(title.type) || title.type === 'steady') return { ...long, evidence };
  if (title.type !== 'threshold') return undefined;
  return { type: 'long-quality', confidence: Math.min(title.confidence, long.confidence), evidence };
};

/** A recording that shows what the title says confirms it, and tells more of it. */
const confirmed = (title: TitleVerdict, { effort, race, recorded }: Facts): Verdict => {
  const found = race ?? effort;
  if (!recorded || found?.type !== title.type) return title;
  return {
    type: title.type,
    confidence: Math.max(title.confidence, found.confidence),
    evidence: [...title.evidence, found.evidence],
  };
};

const fromTitle = (title: TitleVerdict, facts: Facts): Verdict => {
  const against = objection(title.type, facts);
  if (!against) return lengthened(title, facts) ?? confirmed(title, facts);
  const confidence = against.firm ? contradicted : title.confidence - halfContradicted;
  return {
    type: title.type,
    confidence: Math.min(title.confidence, confidence),
    evidence: [...title.evidence, `but ${against.text}`],
  };
};

const untitled = (run: Run): string =>
  run.title === undefined ? 'there is no title' : 'the title says nothing of the type';

const settle = (run: Run, title: TitleVerdict | undefined, facts: Facts): Verdict => {
  if (title) return fromTitle(title, facts);
  const verdict = fromFacts(run, facts);
  const isOutdone = facts.recorded && verdict.confidence > run.typeConfidence;
  if (run.type !== 'unknown' && run.typeConfidence > 0 && !isOutdone)
    return { type: run.type, confidence: run.typeConfidence, evidence: run.typeEvidence };
  return { ...verdict, evidence: [untitled(run), ...verdict.evidence] };
};

/** Short fast bouts are a dose inside a run that is not hard as a whole. */
const withExtras = (
  run: Run,
  type: RunType,
  title: TitleVerdict | undefined,
  recorded: readonly RunExtra[],
): { readonly extras?: readonly RunExtra[] } => {
  const found = [...(run.extras ?? []), ...(title?.extras ?? []), ...(isQuality(type) ? [] : recorded)];
  return found.length > 0 ? { extras: [...new Set(found)] } : {};
};

const hoursOfRecovery = 36;

/** The earlier run's clock decides where both are known; of two runs a day apart without clocks, one is after. */
const isSoonAfter = (hard: Run | undefined, run: Run): boolean => {
  if (!hard) return false;
  const gap = gapBetween(hard.at, run.at);
  return gap.days > 0 ? gap.hours <= hoursOfRecovery : gap.precision !== 'day' && gap.hours > 0;
};

/** One list a day, each in the order of the clock; ties fall to the id, so that the order given does not matter. */
const byDay = (runs: readonly Run[]): Run[][] => {
  const days: Run[][] = [];
  for (const run of runs) {
    const today = days.at(-1);
    if (today?.[0]?.at.day === run.at.day) today.push(run);
    else days.push([run]);
  }
  const noon = 12 * 60;
  for (const day of days)
    if (day.length > 1)
      day.sort(
        (a, b) =>
          (minuteOf(a.at) ?? noon) - (minuteOf(b.at) ?? noon) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
      );
  return days;
};

const titleReader = (): ((title: string) => TitleVerdict | undefined) => {
  const known = new Map<string, TitleVerdict | undefined>();
  return (title) => {
    if (!known.has(title)) known.set(title, classifyTitle(title));
    return known.get(title);
  };
};

/**
 * Gives each run its type: what a person said, else what the title says, else what duration, pace and heart rate
 * suggest (below 0.7, a guess) or its recording shows, else `unknown` with what was missing. Each run is judged by the runs before it and of
 * its own day, so that adding later ones changes nothing. `runs` in order of days; they come back in the same order.
 */
export const classifyRuns = (runs: readonly Run[], athlete: Athlete = {}): readonly Run[] => {
  const history = new RunHistory(athlete);
  const readTitle = titleReader();
  const settled = new Map<Run, Run>();
  let lastHard: Run | undefined;
  for (const day of byDay(runs)) {
    history.startDay(day[0]?.at.day ?? 0, day);
    for (const run of day) {
      const title = run.title === undefined ? undefined : readTitle(run.title);
      const typed = saysSo(run)
        ? run
        : classified(run, title, factsOf(run, history, isSoonAfter(lastHard, run)));
      settled.set(run, typed);
      history.settle(typed);
      if (isHard(typed.type)) lastHard = typed;
    }
  }
  return runs.map((run) => settled.get(run) ?? run);
};

const classified = (run: Run, title: TitleVerdict | undefined, facts: Facts): Run => {
  const { type, confidence, evidence } = settle(run, title, facts);
  return {
    ...run,
    type,
    typeConfidence: confidence,
    typeEvidence: evidence,
    ...withExtras(run, type, title, facts.extras),
  };
};
