import { counted } from '../../scopes/words.ts';
import { type Citation, cite } from '../../sources/index.ts';
import type { Why } from '../why.ts';
import { isChild } from './athlete.ts';
import { raceInWords } from './block-whys.ts';
import type { CasedWeek, Season } from './season.ts';
import type { WeekSessions } from './sessions.ts';

const ours = (says: string): Citation => cite('ours', says);

const why = (says: string, ...sources: Why['sources']): Why => ({
  of: 'block',
  says,
  method: 'sessions a week',
  sources,
});

const oneKeeps = cite(
  'spiering-2021',
  'One a week kept strength for up to 32 weeks in the young, where the load stayed; over 65 it may take two.',
);
const afterMarathon = cite(
  'marathon-recovery',
  'After a marathon soreness lasted about three days, and capacity was back by the seventh.',
);
const keptFree = ours('The last three days before a race are kept free of strength.');

const beforeRace = (wanted: number, first: boolean): Why => {
  if (first)
    return why(
      'No lift is tried for the first time in race week: the start comes after the race.',
      ours('What is new makes sore, and nothing new helps any more.'),
    );
  return wanted > 0
    ? why('One light session, early in the week.', keptFree)
    : why('The race is too near for a session before it.', keptFree);
};

/** Why the phase of the season wants another number of sessions than was asked for. */
const byPhase = ({ phase, lesserRace, after, first }: CasedWeek, wanted: number): Why | undefined => {
  if (phase.is === 'race') return beforeRace(wanted, first);
  if (after?.leaves === 'nothing')
    return why(
      `No lifting in the first week after ${raceInWords(after.race)}: walk, move and sleep.`,
      afterMarathon,
      ours('A whole week without lifting after a marathon and longer.'),
    );
  if (phase.is === 'taper' || phase.is === 'hold')
    return why(
      `${counted(wanted, 'session')} a week ${wanted === 1 ? 'keeps' : 'keep'} what was built.`,
      oneKeeps,
    );
  if (after?.leaves === 'half')
    return why(
      'One heavy session at most while the legs come back.',
      ours('Half of the usual work in the first sessions after a race.'),
    );
  return lesserRace
    ? why('One heavy session at most beside a race.', ours('A B race changes its week, not its block.'))
    : undefined;
};

const ofOthers = (locked: number): Why =>
  why(
    locked === 1
      ? 'A session of another programme stands in this week and counts towards its number.'
      : `${locked} sessions of another programme stand in this week and count towards its number.`,
    ours('Sessions that others planned stay where they are and are counted.'),
  );

const ofDone = (done: number): Why =>
  why(
    `${counted(done, 'session')} of this week ${done === 1 ? 'is' : 'are'} done already.`,
    ours('What was done in a week counts towards its number.'),
  );

const nearRace: Why = {
  ...why(
    'Too few days of this week are far enough from a race for heavy work: it becomes light, or waits.',
    ours('The days before and after a race without heavy leg work, by its length.'),
  ),
  ruleId: 'heavy-near-race',
};

const noRoom = why(
  'The days that are left and open have no room for more.',
  ours('A day lies between two sessions.'),
);

const withoutLoads = why(
  'Under 13 nothing is planned with loads, only work with the own body.',
  cite('lloyd-2014', 'Strength training is safe and useful for the young with qualified instruction.'),
  ours('No plan with loads below 13.'),
);

const asAsked = (sessions: number): Why =>
  sessions < 2
    ? why('One session a week, as asked: it keeps what is there.', oneKeeps)
    : why(
        `${counted(sessions, 'session')} a week, as asked: two build strength.`,
        cite('acsm-2026', 'At least two sessions a week for strength.'),
      );

/** Why the week holds so many sessions, and of these kinds. */
export const countWhys = (
  cased: CasedWeek,
  { request }: Season,
  { count, sessions }: WeekSessions,
): readonly Why[] => {
  const { asked, wanted, locked, done, left, room, madeLight } = count;
  if (asked === 0) return [why('No session was asked for.', ours('The number asked for is kept.'))];
  const phase = byPhase(cased, wanted);
  const whys = [
    ...(phase ? [phase] : []),
    ...(locked > 0 ? [ofOthers(locked)] : []),
    ...(done > 0 ? [ofDone(done)] : []),
    ...(room < left || left < wanted - locked - done ? [noRoom] : []),
    ...(madeLight > 0 ? [nearRace] : []),
    ...(isChild(request) ? [withoutLoads] : []),
  ];
  return whys.length > 0 ? whys : [asAsked(sessions.length)];
};
