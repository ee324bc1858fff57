import type { BlockKind, Run } from '../../domain/index.ts';
import { raceDistanceOf, raceName } from '../../runs/index.ts';
import { counted } from '../../scopes/words.ts';
import { type Citation, cite } from '../../sources/index.ts';
import type { Why } from '../why.ts';
import { dateInWords } from '../words.ts';
import { isChild } from './athlete.ts';
import type { CasedWeek, Season } from './season.ts';

type Sources = readonly [Citation, ...Citation[]];

const orderOfBlocks = cite(
  'ours',
  'The order and the length of the blocks: no trial that we read compared orders in runners.',
);
const oneKeeps = cite(
  'spiering-2021',
  'One session a week kept strength for up to 32 weeks in the young, where the load stayed; over 65 it may take two.',
);
const taperTrials = cite(
  'bosquet-2007',
  'For running itself: a taper of two weeks lowers volume by 41 to 60 % and keeps intensity and frequency.',
);
const afterMarathon = cite(
  'marathon-recovery',
  'After a marathon soreness lasted about three days, and capacity was back by the seventh.',
);

const blockSources: Readonly<Record<BlockKind, Sources>> = {
  learn: [
    cite('acsm-2009', 'For novices: loads that allow 8 to 12 repetitions.'),
    cite('ours', 'Learning lasts four weeks and six sessions.'),
  ],
  build: [cite('blagrove-2018', 'Two to three sessions a week are likely to help runners.'), orderOfBlocks],
  strength: [cite('acsm-2026', 'For strength: 80 % of a maximum or more, two to three sets.'), orderOfBlocks],
  power: [
    cite('barrio-2023', 'Jumps with resistance training: effect on economy 1.34; jumps alone: 0.19.'),
    orderOfBlocks,
  ],
  taper: [
    taperTrials,
    oneKeeps,
    cite('ours', 'One or two weeks by the length of the race, and half the sets.'),
  ],
  race: [cite('ours', 'One light session at most, three days or more before the race.')],
  return: [afterMarathon, cite('ours', 'How long the return lasts by the length of the race.')],
};

const blockSays: Readonly<Record<BlockKind, string>> = {
  learn: 'A block to learn the lifts with loads that leave much in reserve.',
  build: 'A block that builds: more repetitions now, so that heavier loads can follow.',
  strength: 'A block of strength: heavier loads for fewer repetitions.',
  power: 'A block that keeps one session heavy and makes the second one fast.',
  taper: 'The taper: less of each session at the usual load, so that the legs are fresh.',
  race: 'Race week: nothing that the legs would still feel in the race.',
  return: 'The return: first the legs recover from the race, then lifting begins again with less.',
};

/** `the marathon on Sun 25 Apr`. */
export const raceInWords = (race: Run): string => `the ${raceName(race)} on ${dateInWords(race.at.day)}`;

/** Without loads no block grows heavier. */
const childSays: Readonly<Record<BlockKind, string>> = {
  ...blockSays,
  learn: 'A block to learn how to move and hold with the own body.',
  build: 'A block that goes on with the own body: longer or cleaner, never heavier.',
  strength: 'A block that goes on with the own body: longer or cleaner, never heavier.',
  power: 'A block that goes on with the own body: longer or cleaner, never heavier.',
  taper: 'The taper: less of each session, so that the legs are fresh.',
};

const weeksBetween = ({ week }: CasedWeek, race: Run): number => Math.floor((race.at.day - week.start) / 7);

const nextRace = ({ week }: CasedWeek, { races, request }: Season): Run | undefined =>
  request.notRunning
    ? undefined
    : (races.goals.find(({ at }) => at.day >= week.start) ??
      (races.aim && races.aim.at.day >= week.start ? races.aim : undefined));

const placeInSeason = (cased: CasedWeek, season: Season): string => {
  const { phase } = cased;
  if (phase.is !== 'train' && phase.is !== 'hold')
    return ` It ${phase.is === 'return' ? 'follows' : 'leads to'} ${raceInWords(phase.race)}.`;
  const race = nextRace(cased, season);
  if (!race) return '';
  const weeks = weeksBetween(cased, race);
  if (weeks === 0) return ` ${sentence(raceInWords(race))} falls into this week.`;
  return ` ${counted(weeks, 'week')} to go to ${raceInWords(race)}.`;
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const holdWhy = (races: number): Why => ({
  of: 'block',
  says: 'Races follow each other closely: this week keeps what is there and builds nothing new.',
  method: 'racing season',
  facts: { races },
  sources: [oneKeeps, cite('ours', 'Three races with at most 21 days between, or A races within 35 days.')],
});

/** Which of how many weeks of one kind in a row: exercises may change among them, what they are for does not. */
const placeInRow = (cased: CasedWeek, { weeks }: Season): { weekOfBlock: number; weeksOfBlock: number } => {
  const at = weeks.indexOf(cased);
  const isOther = ({ block }: CasedWeek): boolean => block.block !== cased.block.block;
  const first = weeks.findLastIndex((week, index) => index < at && isOther(week)) + 1;
  const next = weeks.findIndex((week, index) => index > at && isOther(week));
  return { weekOfBlock: at - first + 1, weeksOfBlock: (next < 0 ? weeks.length : next) - first };
};

/** Why the week belongs to its block. */
export const blockWhy = (cased: CasedWeek, season: Season): Why => {
  const { block, phase } = cased;
  if (phase.is === 'hold') return holdWhy(phase.races);
  const race = phase.is === 'train' ? nextRace(cased, season) : phase.race;
  return {
    of: 'block',
    says: `${isChild(season.request) ? childSays[block.block] : blockSays[block.block]}${placeInSeason(cased, season)}`,
    method: 'blocks counted back from races',
    facts: {
      ...placeInRow(cased, season),
      ...(race ? { race: raceDistanceOf(race), weeksToRace: weeksBetween(cased, race) } : {}),
    },
    sources: blockSources[block.block],
  };
};
