import { counted } from '../../scopes/words.ts';
import { cite } from '../../sources/index.ts';
import type { Why } from '../why.ts';
import { isChild } from './athlete.ts';
import { raceInWords } from './block-whys.ts';
import type { CasedWeek, Season } from './season.ts';
import type { WeekSessions } from './sessions.ts';

const twoBuild = cite('acsm-2026', 'At least two sessions a week for strength.');
const oneKeeps = cite(
  'spiering-2021',
  'One a week kept strength for up to 32 weeks in the young, where the load stayed; over 65 it may take two.',
);

const why = (says: string, ...sources: Why['sources']): Why => ({
  of: 'block',
  says,
  method: 'sessions a week',
  sources,
});

const fewerByPhase = (cased: CasedWeek, wanted: number): Why | undefined => {
  const { phase, lesserRace, after } = cased;
  if (phase.is !== 'race' && after?.leaves === 'nothing')
    return why(
      `No lifting in the first week after ${raceInWords(after.race)}: walk, move and sleep.`,
      cite(
        'marathon-recovery',
        'After a marathon soreness lasted about three days, and capacity was back by the seventh.',
      ),
      cite('ours', 'A whole week without lifting after a marathon and longer.'),
    );
  if (phase.is === 'race')
    return wanted === 0
      ? cased.first
        ? why(
            'No lift is tried for the first time in race week: the start comes after the race.',
            cite('ours', 'What is new makes sore, and nothing new helps any more.'),
          )
        : why(
            'The race is too near for any session before it.',
            cite('ours', 'The last three days before a race are kept free of strength.'),
          )
      : why(
          'One light session, early in the week.',
          cite('ours', 'The last three days before a race are kept free of strength.'),
        );
  if (phase.is === 'taper' || phase.is === 'hold')
    return why(
      `${counted(wanted, 'session')} a week ${wanted === 1 ? 'keeps' : 'keep'} what was built.`,
      oneKeeps,
    );
  if (after?.leaves === 'half')
    return why(
      `One heavy session at most while the legs come back from ${raceInWords(after.race)}.`,
      cite('ours', 'Half of the usual work in the first sessions after a race.'),
    );
  if (lesserRace)
    return why(
      'At most one heavy session in a week with a race.',
      cite('ours', 'A B race changes its week, not its block.'),
    );
  return undefined;
};

/** Why the week holds so many sessions and of these kinds. */
export const countWhys = (
  cased: CasedWeek,
  season: Season,
  { count, sessions }: WeekSessions,
): readonly Why[] => {
  const { asked, wanted, locked, done, madeLight } = count;
  const whys: Why[] = [];
  if (asked === 0) return [why('No session was asked for.', cite('ours', 'The number asked for is kept.'))];
  const phase = wanted < asked || cased.phase.is === 'race' ? fewerByPhase(cased, wanted) : undefined;
  if (phase) whys.push(phase);
  if (locked > 0)
    whys.push(
      why(
        `${counted(locked, 'session')} of another programme ${locked === 1 ? 'stands' : 'stand'} in this week and count${locked === 1 ? 's' : ''} towards its number.`,
        cite('ours', 'Sessions that others planned stay where they are and are counted.'),
      ),
    );
  if (done > 0)
    whys.push(
      why(
        `${counted(done, 'session')} of this week ${done === 1 ? 'is' : 'are'} done.`,
        cite('ours', 'What was done counts.'),
      ),
    );
  if (sessions.length + madeLight < Math.min(wanted - locked - done, wanted))
    whys.push(
      why(
        'The open days of this week leave no room for more.',
        cite('ours', 'A day lies between two sessions where that can be.'),
      ),
    );
  if (madeLight > 0)
    whys.push({
      ...why(
        'Too few days of this week are far enough from a race for heavy work: it becomes light or waits.',
        cite('ours', 'The days before and after a race without heavy leg work, by its length.'),
      ),
      ruleId: 'heavy-near-race',
    });
  if (isChild(season.request))
    whys.push(
      why(
        'Under 13 nothing is planned with loads: movement, hops and balance.',
        cite('lloyd-2014', 'Strength training is safe and useful for the young with qualified instruction.'),
        cite('ours', 'No plan with loads below 13.'),
      ),
    );
  if (whys.length === 0 && sessions.length >= 2)
    whys.push(why(`${counted(sessions.length, 'session')} a week, as asked: two build strength.`, twoBuild));
  return whys;
};
