import { counted } from '../../scopes/words.ts';
import { type Citation, cite } from '../../sources/index.ts';
import type { Dose } from '../frame.ts';
import type { Why } from '../why.ts';
import { raceInWords } from './block-whys.ts';
import type { Frozen, Reason } from './cuts.ts';
import type { CasedWeek, Season } from './season.ts';
import type { WeekSessions } from './sessions.ts';

interface Reasoned {
  readonly because: (cased: CasedWeek, season: Season) => string;
  readonly method: string;
  readonly ruleId?: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

const oneKeeps = cite(
  'spiering-2021',
  'One session a week kept strength for up to 32 weeks in the young, where the load stayed.',
);
const strengthFades = cite(
  'bosquet-2013',
  'When strength training stops, maximal force falls, and the longer the further: pooled effect −0.46.',
);
const afterMarathon = cite(
  'marathon-recovery',
  'After a marathon soreness lasted about three days, and capacity was back by the seventh.',
);

const raceAfter = ({ after }: CasedWeek): string => (after ? raceInWords(after.race) : 'the race');

const reasons: Readonly<Record<Reason, Reasoned>> = {
  deload: {
    because: ({ deloadAfter = 0, downWeek }) => {
      const lighter = `A lighter week after ${counted(deloadAfter, 'week')} of work`;
      return downWeek ? `${lighter}, now that the running steps back too` : lighter;
    },
    method: 'deload',
    ruleId: 'no-deload',
    sources: [
      cite('bell-2022', 'A deload lowers volume and effort: what is usual, not what was tried in runners.'),
      cite('bell-2023', 'A panel of experts agreed on lower volume and effort.'),
      cite(
        'ours',
        'Half the sets, 5 % less load, 2 more in reserve and half the landings, every fourth to sixth week.',
      ),
    ],
  },
  taper: {
    because: () => 'In the taper less is done at the usual load',
    method: 'taper',
    ruleId: 'strength-dropped-at-taper',
    sources: [
      oneKeeps,
      cite(
        'bosquet-2007',
        'For running itself: a taper of two weeks lowers volume by 41 to 60 % and keeps intensity and frequency.',
      ),
    ],
  },
  raceWeek: {
    because: () => 'The race is days away',
    method: 'race week',
    ruleId: 'heavy-near-race',
    sources: [cite('ours', 'Half of a light session, and few landings.')],
  },
  lesserRace: {
    because: ({ lesserRace }) => `This week holds ${lesserRace ? raceInWords(lesserRace) : 'a race'}`,
    method: 'week of a race',
    ruleId: 'heavy-near-race',
    sources: [cite('ours', 'Half the sets in the week of a race that has no taper of its own.')],
  },
  afterRace: {
    because: (cased) => `The legs come back from ${raceAfter(cased)}`,
    method: 'return from a race',
    ruleId: 'heavy-near-race',
    sources: [afterMarathon, cite('ours', 'Half the sets and 15 % less load in the first sessions.')],
  },
  rampUp: {
    because: (cased) => `The last step back to all of it after ${raceAfter(cased)}`,
    method: 'return from a race',
    sources: [cite('ours', 'Three quarters of the sets and 5 % less load before the full dose.')],
  },
  layOff: {
    because: (_, { layOff }) => `${Math.round(layOff?.weeksOff ?? 0)} weeks without lifting lie before it`,
    method: 'lay-off table',
    ruleId: 'comeback-too-fast',
    sources: [
      strengthFades,
      cite('ours', 'How much less after how many weeks; over 65 as after a longer pause.'),
    ],
  },
  firstSession: {
    because: () => 'More than a week without lifting lies before the first session',
    method: 'lay-off table',
    sources: [strengthFades, cite('ours', 'One more in reserve in the first session.')],
  },
  notRunning: {
    because: () => 'While you do not run',
    method: 'not running',
    sources: [cite('ours', 'No landings in the gym while there are none on the road.')],
  },
  pain: {
    because: () => 'While a sore place settles',
    method: 'pain',
    ruleId: 'pain-ignored',
    sources: [cite('ours', 'Half the landings for the week after a report of pain.')],
  },
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What a dose says of each number that it changes. */
const changesOf = ({ setShare, loadShare, moreReserve, contactShare }: Dose) => {
  const changes: (readonly [Why['of'], string])[] = [];
  if (setShare < 1) changes.push(['sets', `${percent(setShare)} of the sets`]);
  if (loadShare < 1) changes.push(['load', `${percent(1 - loadShare)} less load`]);
  if (moreReserve > 0) changes.push(['reserve', `${moreReserve} more in reserve`]);
  if (contactShare === 0) changes.push(['reps', 'no jumps']);
  else if (contactShare < 1) changes.push(['reps', `${percent(contactShare)} of the landings`]);
  return changes;
};

const frozenSays: Readonly<Record<Frozen, string>> = {
  race: 'Near a race loads and repetitions stand still: nothing is to be won any more.',
  return: 'After a race loads and repetitions stand still until the return is over.',
  'lay-off': 'After a pause loads and repetitions stand still while the first sessions return.',
  pain: 'A report of pain speaks for a week: until then loads and repetitions stand still.',
};

const frozenWhy = (frozen: Frozen): Why => ({
  of: 'load',
  says: frozenSays[frozen],
  method: 'frozen progression',
  sources: [cite('ours', 'No progress near a race, on the return, and for the week after a report of pain.')],
});

/** Why the week does less than a usual one of its block: a reason for each number. */
export const doseWhys = (
  cased: CasedWeek,
  season: Season,
  { cuts, frozen }: WeekSessions,
): readonly Why[] => {
  const whys = cuts.flatMap(({ reason, dose }) => {
    const { because, ...rest } = reasons[reason];
    return changesOf(dose).map(
      ([of, what]): Why => ({ of, says: `${because(cased, season)}: ${what}.`, facts: { ...dose }, ...rest }),
    );
  });
  return frozen ? [...whys, frozenWhy(frozen)] : whys;
};
