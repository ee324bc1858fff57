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

const clinicianVerdict = (reading: PainReading, session: Session | undefined): Verdict => {
  const why = {
    bone: 'Pain in a bone is not trained through.',
    'second-red': 'It was over the line twice in a week.',
    weeks: 'It has gone on for more than three weeks.',
  } as const;
  const more = reading.because in why ? why[reading.because as keyof typeof why] : 'That is much.';
  const says = `${lead(reading)}. ${more} See a clinician before you load it again.`;
  const careful = { reason: reason(says, careSources), seeClinician: true };
  if (!session || !mayLoad(session, reading.site)) return { kind: 'go', ...careful };
  if (session.kind !== 'strength') return { kind: 'rest-day', ...careful };
  return {
    kind: 'swap',
    ...careful,
    leaveOut: named(session, (exercise) => loadsSite(exercise, reading.site)),
  };
};

const redVerdict = (reading: PainReading, session: Session): Verdict => {
  const why = {
    high: 'That is over the line of 5.',
    'not-settled': 'It had not settled by the next morning.',
    'rising-mornings': 'Three mornings in a row were worse than the one before.',
  } as const;
  const more = reading.because in why ? ` ${why[reading.because as keyof typeof why]}` : '';
  const says = `${lead(reading)}.${more} No jumps, and 30 to 50 % less load for it.`;
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

/** What a sore place says about a session; undefined where it says nothing. */
export const painVerdict = (reading: PainReading, session: Session | undefined): Verdict | undefined => {
  if (reading.state === 'green') return undefined;
  if (reading.state === 'clinician') return clinicianVerdict(reading, session);
  if (!session || !mayLoad(session, reading.site)) return undefined;
  if (reading.state === 'red') return redVerdict(reading, session);
  return reading.state === 'amber' ? amberVerdict(reading, session) : spareVerdict(reading, session);
};
