import type { Experience } from '@carryover/engine';
import { inLanguage } from '../../language/in-language.ts';
import type { Cell, Distance, Step } from './answers.ts';

const cells: Readonly<Record<Cell, string>> = {
  '-': 'no run',
  E: 'easy',
  T: 'threshold',
  I: 'intervals',
  L: 'long run',
};

const distances: Readonly<Record<Distance, string>> = {
  '5k': '5 km',
  '10k': '10 km',
  half: 'Half marathon',
  marathon: 'Marathon',
  other: 'Another distance',
};

const questions: Readonly<Record<Step, string>> = {
  import: 'Do you have a file of your training?',
  runs: 'On which days do you run?',
  race: 'Is there a race?',
  lifts: 'When do you lift?',
  equipment: 'What can you train with?',
  body: 'How long have you lifted, and does anything hurt?',
};

/** What is assumed where a question is skipped. */
const skipped: Readonly<Record<Step, string>> = {
  import: 'Without a file, five short questions do.',
  runs: 'If you skip this: a plain week of four runs stands for yours.',
  race: 'If you skip this: twelve weeks without a race, going on from there.',
  lifts: 'If you skip this: two sessions of 45 minutes, on whichever days fit your runs best.',
  equipment: 'If you skip this: what your logged lifts took, or nothing but your own weight.',
  body: 'If you skip this: the plan begins as for somebody new to lifting, unless your log shows that you lift.',
};

const experience: Readonly<Record<Experience, string>> = {
  novice: 'New to it',
  intermediate: 'Some months or more',
  advanced: 'Years, with heavy loads',
};

const weeks = (count: number): string => `${count} ${count === 1 ? 'week' : 'weeks'}`;

export const words = inLanguage({
  en: {
    title: 'Your plan',
    lead: 'At most six questions, and each can be skipped. There is no account, and nothing leaves this device but to a server that you sync with.',
    progress: (number: number, of: number): string => `Question ${number} of ${of}`,
    questions,
    skipped,
    next: 'Next',
    skip: 'Skip',
    before: 'Back',
    again: 'Start over',
    resumed: 'You were here before: your answers are as you left them.',
    knownSessions: (runs: number, lifts: number): string =>
      `Your journal holds ${runs} ${runs === 1 ? 'run' : 'runs'} and ${lifts} lifting ${lifts === 1 ? 'session' : 'sessions'}.`,
    fromFile: 'This is how your log shows it. Tap to change it.',
    week: 'Your usual week: tap a day until it is right.',
    cells,
    cellLabel: (day: string, cell: string): string => `${day}: ${cell}. Tap to change.`,
    cellsSay: 'E easy · T threshold · I intervals · L long run · – none',
    noRuns: 'No run at all: the plan takes you as somebody who does not run for now.',
    raceLegend: 'The race that matters most',
    noRace: 'No race',
    distances,
    raceDate: 'Its day',
    raceDateProblem: 'Choose a day that is still to come.',
    raceLength: { km: 'Its length in kilometres', mi: 'Its length in miles' },
    raceLengthProblem: { km: 'Write kilometres as in 15 or 50.', mi: 'Write miles as in 10 or 50.' },
    perWeek: 'Sessions a week',
    times: (count: number): string => `${count}×`,
    minutesLegend: 'Minutes each',
    minutes: (count: number): string => `${count} min`,
    daysLegend: 'Only on these days (none chosen: any)',
    weights: 'Say how heavy it is',
    experienceLegend: 'Strength training so far',
    experience,
    soreLegend: 'Does anything hurt when you run or lift?',
    painLegend: (site: string): string => `${site}: how much, of 10?`,
    signs: 'Anything that a clinician should look at first?',
    signsLegend: 'Choose what you have',
    previewTitle: 'Your plan so far',
    thisWeek: 'This week',
    weekOf: (day: string): string => `Week of ${day}`,
    weekSays: (runs: number, sessions: number): string =>
      `${runs} ${runs === 1 ? 'run' : 'runs'} above the line, ${sessions} strength ${sessions === 1 ? 'session' : 'sessions'} below it.`,
    season: 'The season',
    blockSays: (count: number): string => weeks(count),
    assumed: (count: number): string => `What was assumed (${count})`,
    accept: 'This is my plan',
    taken: 'Your answers and your plan are in the journal.',
    acceptNothing: 'Keep my answers',
    acceptSays: 'You can change everything later.',
    failed: 'The plan could not be made.',
    rest: 'rest',
  },
});
