import { inLanguage } from '../language/in-language.ts';

const runs: Readonly<Record<string, string>> = {
  E: 'easy',
  S: 'steady',
  L: 'long',
  T: 'threshold',
  I: 'intervals',
  H: 'hills',
  R: 'race',
  X: 'other sport',
  '?': 'run of unknown kind',
};

export const stripWords = inLanguage({
  en: {
    title: 'Runs and lifts, day by day',
    region: 'Runs and lifts, day by day; scroll to see other weeks',
    asTable: 'The picture as a table',
    columns: ['Week from', 'Runs', 'Lifts', 'Clashes'],
    run: (weekday: string, letter: string, minutes: number, isGuess: boolean): string =>
      `${weekday} ${runs[letter] ?? letter}${isGuess ? '' : ` ${minutes} min`}`,
    lift: (weekday: string, isHeavy: boolean): string => `${weekday} ${isHeavy ? 'heavy legs' : 'other'}`,
    mark: (findings: readonly number[], from: string, to: string | undefined): string =>
      `${from}${to === undefined ? '' : ` to ${to}`}: ${findings.length === 1 ? 'finding' : 'findings'} ${findings.join(' and ')}`,
    tones: {
      easy: 'E easy, L long',
      middle: 'S steady, T threshold',
      hard: 'I intervals, H hills, R race',
      cross: 'X other sport',
    },
    heavy: 'heavy legs, below the line',
    light: 'other strength',
    clash: 'clash, with the number of its finding',
  },
});
