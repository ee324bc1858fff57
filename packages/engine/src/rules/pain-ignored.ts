import { type Day, formatDay } from '../domain/index.ts';
import { lastUntil } from '../readiness/last-until.ts';
import type { PainReading } from '../readiness/pain.ts';
import { isPlyo, loadsSite } from '../readiness/site-load.ts';
import { siteInWords } from '../readiness/site-words.ts';
import { cannot, defineRule, type Facts, type Level, levels } from '../rule.ts';
import { eachSoreLift, type SoreLiftSubject } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { nameInside } from '../strength/names.ts';
import type { ExerciseReading, LiftReading } from '../strength/reading.ts';
import { isUnnamedLegWork } from '../strength/unseen-work.ts';
import type { Exposure } from '../view.ts';

interface Fault {
  readonly level: Level;
  readonly excess: number;
  readonly what: string;
  readonly pain: PainReading;
}

type Known = ExerciseReading & { readonly exercise: NonNullable<ExerciseReading['exercise']> };

const loading = (lift: LiftReading, { site }: PainReading): Known[] =>
  lift.exercises.filter(
    (reading): reading is Known =>
      reading.exercise !== undefined && reading.work.length > 0 && loadsSite(reading.exercise, site),
  );

/** Repetitions (or seconds) times load; without a load, of bodyweight alone. */
const volumeOf = ({ work }: ExerciseReading): number =>
  work.reduce((sum, { set }) => sum + (set.reps ?? set.seconds ?? 1) * Math.max(1, set.loadKg ?? 0), 0);

const dayOfExposure = ({ lift }: Exposure): Day => lift.day;

/** The last session of the exercise before the report: what it was before it hurt so much. */
const earlier = (
  { exercise }: Known,
  lift: LiftReading,
  pain: PainReading,
  { view }: SoreLiftSubject,
): ExerciseReading | undefined =>
  lastUntil(view.exposures.get(exercise.id) ?? [], Math.min(pain.day, lift.day - 1), dayOfExposure)?.reading;

const place = (reading: Known, pain: PainReading): string =>
  `${nameInside(reading.exercise)} on a sore ${siteInWords(pain)}`;

/** Without an earlier session to compare with, so many hard sets count as little (ours). */
const fewSets = 2;

/** Over the line: no jumps, and at most so much of what the exercise was before. */
const onRed = (subject: SoreLiftSubject, pain: PainReading, mostShare: number): Fault[] =>
  loading(subject.lift, pain).flatMap((reading): Fault[] => {
    const what = place(reading, pain);
    if (isPlyo(reading.exercise)) return [{ level: 'must', excess: 1, what, pain }];
    const before = earlier(reading, subject.lift, pain, subject);
    if (!before || volumeOf(before) === 0)
      return reading.hardSets > fewSets ? [{ level: 'should', excess: 0.5, what, pain }] : [];
    const share = volumeOf(reading) / volumeOf(before);
    if (share <= mostShare) return [];
    return [{ level: 'must', excess: Math.min(1, (share - mostShare) / (1 - mostShare)), what, pain }];
  });

/** Jumps that ask as much as the last ones did, and loads that rise. */
const onAmber = (subject: SoreLiftSubject, pain: PainReading): Fault[] =>
  loading(subject.lift, pain).flatMap((reading): Fault[] => {
    const before = earlier(reading, subject.lift, pain, subject);
    const what = place(reading, pain);
    if (isPlyo(reading.exercise)) {
      const easier = before ? volumeOf(reading) < volumeOf(before) : reading.exercise.impact <= 1;
      return easier ? [] : [{ level: 'should', excess: 0.5, what, pain }];
    }
    const rose = (reading.topSet?.set.loadKg ?? 0) > (before?.topSet?.set.loadKg ?? Number.POSITIVE_INFINITY);
    return rose ? [{ level: 'prefer', excess: 0.3, what: `more load for ${what}`, pain }] : [];
  });

const onAny = (subject: SoreLiftSubject, pain: PainReading, level: Level, excess: number): Fault[] =>
  loading(subject.lift, pain).map((reading) => ({ level, excess, what: place(reading, pain), pain }));

const onLight = (subject: SoreLiftSubject, pain: PainReading, mostShare: number): Fault[] => {
  if (pain.light === 'red') return onRed(subject, pain, mostShare);
  if (pain.light === 'amber') return onAmber(subject, pain);
  return pain.light === 'spare' ? onAny(subject, pain, 'should', (pain.worst ?? 4) / 10) : [];
};

/** What has lasted for weeks is still trained by its light, which somebody may watch over. */
const faultsOf = (subject: SoreLiftSubject, pain: PainReading, mostShare: number): Fault[] => {
  if (pain.state !== 'clinician') return onLight(subject, pain, mostShare);
  if (pain.because !== 'weeks') return onAny(subject, pain, 'must', 1);
  return [...onLight(subject, pain, mostShare), ...onAny(subject, pain, 'prefer', 0.3)];
};

/** The weightiest level first, then the largest excess. */
const worst = (faults: readonly Fault[]): Fault | undefined =>
  [...faults].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.excess - a.excess)[0];

const advice: Partial<Record<PainReading['state'], string>> = {
  amber: 'Keep the load where it is and take easier jumps until it is 2 in 10 or less',
  spare: 'Leave out what loads it and take another exercise for the same muscles',
  red: 'Leave out jumps and take 30 to 50 % off until it settles by the next morning',
  clinician: 'See a clinician before you load it again',
};

const adviceOn = ({ state, because, light }: PainReading): string => {
  if (because !== 'weeks') return advice[state] ?? '';
  const now = advice[light];
  return `It has lasted for more than three weeks: let a clinician look at it${now ? `. ${now}` : ''}`;
};

const factsOf = (what: string, pain: PainReading): Facts => ({
  what: what.charAt(0).toUpperCase() + what.slice(1),
  grade: pain.worst === undefined ? 'pain' : `pain of ${pain.worst} in 10`,
  told: formatDay(pain.day),
  advice: adviceOn(pain),
});

export default defineRule({
  id: 'pain-ignored',
  family: 'readiness',
  level: 'must',
  statement:
    'Let pain decide what a sore place is asked for: up to 2 in 10 carry on, up to 5 no harder jumps and no more load, above that no jumps and at most {mostSharePercent} % of the load; pain in a bone is for a clinician.',
  why: 'Tendons and calves bear some pain while they are trained, as long as it settles by the next morning. Pain over the line, pain in a bone and pain that nobody has explained are another matter.',
  message: '{what} ({grade} on {told})',
  remedy: '{advice}.',
  blindSpot: 'Runs on a sore place, exercises of unknown names, and pain that nobody wrote down.',
  sources: [
    cite(
      'silbernagel-2007',
      'With a sore Achilles tendon, running and jumping under pain monitoring did no worse than six weeks of rest.',
    ),
    cite('practice', 'Pain in a bone, and pain that lasts for weeks, are looked at by a clinician.'),
    cite(
      'ours',
      'Which exercises load which place, that a report speaks for a week, that the light is read for tendon and calf only, and what counts as less.',
    ),
  ],
  params: {
    mostSharePercent: {
      is: 'Load of a tendon that is over the line, beside what it was before',
      unit: '%',
      default: 70,
      min: 0,
      max: 70,
    },
  },
  over: eachSoreLift(),
  check: (subject, { mostSharePercent }) => {
    const { lift, pains } = subject;
    const sore = pains.filter(({ state }) => state !== 'green');
    if (sore.length > 0 && !lift.hasSets) return cannot('sets');
    const fault = worst(sore.flatMap((pain) => faultsOf(subject, pain, mostSharePercent / 100)));
    if (!fault)
      return lift.exercises.some(isUnnamedLegWork) && sore.length > 0 ? cannot('exercise-names') : undefined;
    const { level, excess, what, pain } = fault;
    return { level, excess, facts: factsOf(what, pain), sessions: [lift.session] };
  },
});
