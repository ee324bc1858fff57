import type { CheckIn, Day, Footwear, Pain, SelfReport, Symptom } from '../domain/index.ts';
import { plain } from './numbers.ts';

interface Part {
  readonly day: Day;
  readonly text: string;
}

const amount = (before: string, value: number | undefined, after = ''): string[] =>
  value === undefined ? [] : [`${before}${plain(value)}${after}`];

const yesOrNo = (value: boolean | undefined, yes: string, no: string): string[] =>
  value === undefined ? [] : [value ? yes : no];

const checkText = (check: CheckIn): string =>
  [
    'check',
    ...amount('sleep', check.sleepHours, 'h'),
    ...amount('sore', check.soreness),
    ...amount('energy', check.energy),
    ...amount('hrv', check.heartRateVariability),
    ...amount('rhr', check.restingHeartRate),
    ...yesOrNo(check.fuelled, 'fuelled', 'unfuelled'),
    ...yesOrNo(check.hydrated, 'hydrated', 'dehydrated'),
  ].join(' ');

/** `4/5/3`, `4/-/3`, `4`: what was left out at the end is not written. */
const gradesText = ({ during, after, nextMorning }: Pain): string[] => {
  const text = [during, after, nextMorning].map((grade) => (grade === undefined ? '-' : plain(grade)));
  while (text.at(-1) === '-') text.pop();
  return text.length > 0 ? [text.join('/')] : [];
};

const painText = (pain: Pain): string =>
  ['pain', pain.site, ...(pain.side ? [pain.side] : []), ...gradesText(pain)].join(' ');

const symptomText = ({ kind, cleared }: Symptom): string => `symptom ${kind}${cleared ? ' cleared' : ''}`;

const shoesText = ({ sole }: Footwear): string => `shoes ${sole}`;

const partsOf = <Entry extends { readonly day: Day }>(
  entries: readonly Entry[] | undefined,
  textOf: (entry: Entry) => string,
): Part[] => (entries ?? []).map((entry) => ({ day: entry.day, text: textOf(entry) }));

/** What was told of the days beside the sessions, entry by entry. */
export const formatReports = ({ checkIns, pains, symptoms, footwear }: SelfReport): Part[] => [
  ...partsOf(checkIns, checkText),
  ...partsOf(pains, painText),
  ...partsOf(symptoms, symptomText),
  ...partsOf(footwear, shoesText),
];
