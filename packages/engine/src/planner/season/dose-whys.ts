import { counted } from '../../scopes/words.ts';
import { type Citation, cite } from '../../sources/index.ts';
import type { Dose } from '../frame.ts';
import type { Why } from '../why.ts';
import { raceInWords } from './block-whys.ts';
import type { CasedWeek, Season } from './season.ts';
import type { Cut, WeekSessions } from './sessions.ts';

type Sources = readonly [Citation, ...Citation[]];

interface Reasoned {
  readonly because: string;
  readonly method: string;
  readonly ruleId?: string;
  readonly sources: Sources;
}

const lighterWeek: Sources = [
  cite('bell-2022', 'A deload lowers volume and effort: what is usual, not what was tried in runners.'),
  cite('bell-2023', 'A panel of experts agreed on lower volume and effort.'),
  cite(
    'ours',
    'Half the sets, 5 % less load, 2 more in reserve, half the landings, every fourth to sixth week.',
  ),
];
const lessNearRace: Sources = [
  cite('ours', 'Half the sets, so that the legs are fresh; no trial has tried it.'),
];
const afterPause: Sources = [
  cite(
    'bosquet-2013',
    'When strength training stops, maximal force falls, and the longer the further: pooled effect −0.46.',
  ),
  cite('ours', 'How much less after how many weeks; over 65 as after a longer pause.'),
];

const reasonOf = ({ reason }: Cut, cased: CasedWeek, { layOff }: Season): Reasoned => {
  const { lesserRace, after } = cased;
  const past = after ? raceInWords(after.race) : 'the race';
  const weeksOff = Math.round(layOff?.weeksOff ?? 0);
  const weeks = cased.deloadAfter ?? 0;
  switch (reason) {
    case 'deload':
      return {
        because: cased.downWeek
          ? `A lighter week after ${counted(weeks, 'week')} of work, now that the running steps back too`
          : `A lighter week after ${counted(weeks, 'week')} of work`,
        method: 'deload',
        ruleId: 'no-deload',
        sources: lighterWeek,
      };
    case 'taper':
      return {
        because: 'In the taper less is done at the usual load',
        method: 'taper',
        ruleId: 'strength-dropped-at-taper',
        sources: [
          cite(
            'spiering-2021',
            'One session a week kept strength for up to 32 weeks in the young, where the load stayed.',
          ),
          cite(
            'bosquet-2007',
            'For running itself: a taper of two weeks lowers volume by 41 to 60 % and keeps intensity and frequency.',
          ),
        ],
      };
    case 'raceWeek':
      return {
        because: 'The race comes within days',
        method: 'race week',
        ruleId: 'heavy-near-race',
        sources: lessNearRace,
      };
    case 'lesserRace':
      return {
        because: `The week holds ${lesserRace ? raceInWords(lesserRace) : 'a race'}`,
        method: 'race week',
        ruleId: 'heavy-near-race',
        sources: lessNearRace,
      };
    case 'afterRace':
      return {
        because: `The legs come back from ${past}`,
        method: 'return from a race',
        ruleId: 'heavy-near-race',
        sources: [
          cite(
            'marathon-recovery',
            'After a marathon soreness lasted about three days, and capacity was back by the seventh.',
          ),
          cite('ours', 'Half the sets and 15 % less load in the first sessions.'),
        ],
      };
    case 'rampUp':
      return {
        because: `The last step back to all of it after ${past}`,
        method: 'return from a race',
        sources: [cite('ours', 'Three quarters of the sets and 5 % less load before the full dose.')],
      };
    case 'firstWeek':
      return {
        because: 'In the first week every lift is new, and new lifts make sore from little',
        method: 'first week',
        ruleId: 'novice-too-heavy',
        sources: [cite('ours', 'Seven tenths of the sets and the landings in the first week of all.')],
      };
    case 'layOff':
      return {
        because: `${weeksOff} weeks without lifting lie before it`,
        method: 'lay-off table',
        sources: afterPause,
      };
    case 'firstSession':
      return {
        because: 'More than a week without lifting lies before the first session',
        method: 'lay-off table',
        sources: afterPause,
      };
    case 'notRunning':
      return {
        because: 'Jumps wait until you run again',
        method: 'not running',
        sources: [cite('ours', 'No landings in the gym while there are none on the road.')],
      };
  }
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** One reason for each number that the dose changes. */
const parts = (dose: Dose, because: string): readonly Pick<Why, 'of' | 'says'>[] => [
  ...(dose.setShare < 1
    ? [{ of: 'sets' as const, says: `${because}: ${percent(dose.setShare)} of the sets.` }]
    : []),
  ...(dose.loadShare < 1
    ? [{ of: 'load' as const, says: `${because}: ${percent(1 - dose.loadShare)} less load.` }]
    : []),
  ...(dose.moreReserve > 0
    ? [{ of: 'reserve' as const, says: `${because}: ${dose.moreReserve} more in reserve.` }]
    : []),
  ...(dose.contactShare < 1
    ? [
        {
          of: 'reps' as const,
          says: `${because}: ${dose.contactShare === 0 ? 'no jumps' : `${percent(dose.contactShare)} of the landings`}.`,
        },
      ]
    : []),
];

const frozenSays = {
  race: 'Near a race loads and repetitions stand still: nothing is to be won any more.',
  return: 'After a race loads and repetitions stand still until the return is over.',
  'lay-off': 'After a pause loads and repetitions stand still while the first sessions return.',
  pain: 'Pain was logged in the last seven days: loads and repetitions stand still this week.',
} as const;

/** Why the week does less than a usual one of its block. */
export const doseWhys = (
  cased: CasedWeek,
  season: Season,
  { cuts, frozen }: WeekSessions,
): readonly Why[] => {
  const less = cuts.flatMap((cut) => {
    const { because, ...rest } = reasonOf(cut, cased, season);
    return parts(cut.dose, because).map((part): Why => ({ ...part, ...rest, facts: { ...cut.dose } }));
  });
  if (!frozen) return less;
  const standing: Why = {
    of: 'load',
    says: frozenSays[frozen],
    method: 'frozen progression',
    sources: [cite('ours', 'No progress in race week, on the return and with pain of 3 of 10 or more.')],
  };
  return [...less, standing];
};
