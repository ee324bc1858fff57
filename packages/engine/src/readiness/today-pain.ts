import { exerciseById } from '../catalog/index.ts';
import { type Exercise, formatDay, type PainSite, type Session } from '../domain/index.ts';
import { cite } from '../sources/index.ts';
import type { Reason, Verdict } from './decision.ts';
import type { PainReading } from './pain.ts';
import { isPlyo, knownExercises, loadsSite, runLoadsSite } from './site-load.ts';
import { siteInWords } from './site-words.ts';

const lightSources: Reason['sources'] = [
  cite('silbernagel-2007', 'Running and jumping under pain monitoring did no worse than six weeks of rest.'),
  cite('ours', 'For tendon and calf only; how long a report speaks, and what is done on each light.'),
];
const careSources: Reason['sources'] = [
  cite('practice', 'Bone pain, pain that lasts and pain that comes back hard are looked at by a clinician.'),
  cite('ours', 'From which grade on, and for how long a report speaks.'),
];

const reason = (says: string, sources: Reason['sources']): Reason => ({
  says,
  ruleId: 'pain-ignored',
  sources,
});

const gradeOf = ({ worst }: PainReading): string => (worst === undefined ? '' : ` of ${worst} in 10`);

/** `Pain of 6 in 10 at the left calf (2027-01-04)`. */
const lead = (reading: PainReading): string =>
  `Pain${gradeOf(reading)} at the ${siteInWords(reading)} (${formatDay(reading.day)})`;

const named = (session: Session, pick: (exercise: Exercise) => boolean): string[] =>
  session.kind === 'strength'
    ? session.exercises.flatMap(({ exerciseId, name }) => {
        const exercise = exerciseId === undefined ? undefined : exerciseById(exerciseId);
        return exercise && pick(exercise) ? [name] : [];
      })
    : [];

/** A session without exercises may load anything; upper-body, core and mobility work spares the legs. */
const mayLoad = (session: Session, site: PainSite): boolean => {
  if (session.kind === 'run') return runLoadsSite(site);
  if (session.kind === 'cross') return session.hard && runLoadsSite(site);
  if (session.exercises.length > 0)
    return knownExercises(session).some((exercise) => loadsSite(exercise, site));
  const legs = session.focus === undefined || session.focus === 'legs' || session.focus === 'full';
  return site === 'shoulder' ? session.focus !== 'legs' : legs;
};

/** Leg work of any kind for a sore leg or back: what was planned around the place is done on it all the same. */
const usesBodyOf = (session: Session, site: PainSite): boolean =>
  mayLoad(session, site) ||
  (site !== 'shoulder' &&
    knownExercises(session).some(({ region }) => region === 'lower' || region === 'whole'));

/** Why it is more than the grade says. */
const becauseWords: Partial<Record<PainReading['because'], string>> = {
  high: 'That is over the line of 5.',
  'not-settled': 'It had not settled by the next morning.',
  'rising-mornings': 'Three mornings in a row were worse than the one before.',
  'second-red': 'It was over the line twice in a week.',
  weeks: 'It has gone on for more than three weeks.',
  bone: 'Pain in a bone is not trained through.',
};

const leadWithReason = (reading: PainReading): string =>
  [`${lead(reading)}.`, becauseWords[reading.because] ?? ''].join(' ').trim();

/** What lasts belongs to a clinician, who may well let it be trained; until then the day goes by its light. */
const lastingVerdict = (reading: PainReading): Verdict => ({
  kind: 'go',
  reason: reason(`${leadWithReason(reading)} Let a clinician look at it.`, careSources),
  seeClinician: true,
});

const clinicianVerdict = (reading: PainReading, session: Session | undefined): Verdict => {
  const says = `${leadWithReason(reading)} See a clinician before you load it again.`;
  const careful = { reason: reason(says, careSources), seeClinician: true };
  if (!session || !usesBodyOf(session, reading.site)) return { kind: 'go', ...careful };
  if (reading.because === 'bone') return { kind: 'stop', ...careful };
  if (session.kind !== 'strength') return { kind: 'rest-day', ...careful };
  return {
    kind: 'swap',
    ...careful,
    leaveOut: named(session, (exercise) => loadsSite(exercise, reading.site)),
  };
};

const redVerdict = (reading: PainReading, session: Session): Verdict => {
  if (session.kind !== 'strength')
    return {
      kind: 'rest-day',
      reason: reason(`${leadWithReason(reading)} No running on it until it has settled.`, lightSources),
    };
  const says = `${leadWithReason(reading)} No jumps, and 30 to 50 % less load for it.`;
  const plyo = named(session, (exercise) => isPlyo(exercise) && loadsSite(exercise, reading.site));
  return {
    kind: plyo.length > 0 ? 'swap' : 'reduce',
    reason: reason(says, lightSources),
    dose: { setShare: 0.6, contactShare: 0 },
    leaveOut: plyo,
  };
};

const amberVerdict = (reading: PainReading, session: Session): Verdict => {
  const plyo = named(session, (exercise) => isPlyo(exercise) && loadsSite(exercise, reading.site));
  const says = `${lead(reading)}. Stay at the load you have, and take the next easier jumps.`;
  return {
    kind: plyo.length > 0 ? 'swap' : 'go',
    reason: reason(says, lightSources),
    dose: { contactShare: 0.5 },
    leaveOut: plyo,
  };
};

const spareVerdict = (reading: PainReading, session: Session): Verdict => {
  const says = `${lead(reading)}. Leave out what loads it, and see a clinician if it stays.`;
  return {
    kind: session.kind === 'strength' ? 'swap' : 'reduce',
    reason: reason(says, careSources),
    dose: session.kind === 'strength' ? {} : { setShare: 0.5 },
    leaveOut: named(session, (exercise) => loadsSite(exercise, reading.site)),
  };
};

const lightVerdict = (reading: PainReading, session: Session | undefined): Verdict[] => {
  if (!session || !mayLoad(session, reading.site)) return [];
  if (reading.light === 'red') return [redVerdict(reading, session)];
  if (reading.light === 'amber') return [amberVerdict(reading, session)];
  return reading.light === 'spare' ? [spareVerdict(reading, session)] : [];
};

/** What a sore place says about a session; nothing where it is quiet. */
export const painVerdicts = (reading: PainReading, session: Session | undefined): Verdict[] => {
  if (reading.state !== 'clinician') return lightVerdict(reading, session);
  if (reading.because === 'weeks') return [lastingVerdict(reading), ...lightVerdict(reading, session)];
  return [clinicianVerdict(reading, session)];
};
