import { type Run, weekStartOf } from '../../domain/index.ts';
import { capital, dateInWords, runInWords, weekdayInFull } from '../words.ts';

/** A run as the old plan and as the new one has it; one side is absent where it was taken out or put in. */
export interface RunDifference {
  readonly from?: Run;
  readonly to?: Run;
}

type Alike = (a: Run, b: Run) => boolean;

const isSameTime: Alike = ({ at: a }, { at: b }) =>
  a.day === b.day && a.minuteOfDay === b.minuteOfDay && a.half === b.half;
const isSameKind: Alike = (a, b) => a.type === b.type && a.priority === b.priority;
const isSameLength: Alike = (a, b) =>
  a.durationMinutes === b.durationMinutes && a.distanceKm === b.distanceKm && `${a.extras}` === `${b.extras}`;
const isSame: Alike = (a, b) => isSameTime(a, b) && isSameKind(a, b) && isSameLength(a, b);
const isSameDay: Alike = (a, b) => a.at.day === b.at.day;
const isSameWeek: Alike = (a, b) => weekStartOf(a.at.day) === weekStartOf(b.at.day);

/**
 * Who is who, the surest likeness first. Ids help little: those of many files are made of the date, so that a run
 * that moves gets another one, and a run that takes its place gets its own.
 */
const likenesses: readonly Alike[] = [
  isSame,
  (a, b) => isSameDay(a, b) && isSameKind(a, b) && isSameLength(a, b),
  (a, b) => isSameDay(a, b) && isSameKind(a, b),
  (a, b) => a.id === b.id && isSameKind(a, b),
  (a, b) => isSameWeek(a, b) && isSameKind(a, b) && isSameLength(a, b),
  (a, b) => isSameWeek(a, b) && isSameKind(a, b),
  (a, b) => a.type === 'race' && isSameKind(a, b) && isSameLength(a, b),
  isSameDay,
];

/** The runs that differ; those that are the same in both are left out. */
export const diffRuns = (before: readonly Run[], after: readonly Run[]): readonly RunDifference[] => {
  let left = [...before];
  let right = [...after];
  const pairs: RunDifference[] = [];
  for (const alike of likenesses) {
    if (left.length === 0 || right.length === 0) break;
    left = left.filter((from) => {
      const index = right.findIndex((to) => alike(from, to));
      const [to] = index < 0 ? [] : right.splice(index, 1);
      if (to && !isSame(from, to)) pairs.push({ from, to });
      return !to;
    });
    right = [...right];
  }
  return [...pairs, ...left.map((from) => ({ from })), ...right.map((to) => ({ to }))];
};

/** What became of a run, as the second half of "since …"; undefined where lifting has nothing to do with it. */
export const runReason = ({ from, to }: RunDifference): string | undefined => {
  if (from && to && !isSameDay(from, to)) {
    const where = isSameWeek(from, to) ? weekdayInFull(to.at.day) : dateInWords(to.at.day);
    return `${weekdayInFull(from.at.day)}'s ${runInWords(to)} moved to ${where}`;
  }
  if (from && to && from.type !== to.type)
    return `${weekdayInFull(from.at.day)}'s ${runInWords(from)} became ${runWithArticle(to)}`;
  if (from && to) return `${weekdayInFull(from.at.day)}'s ${runInWords(from)} changed`;
  if (from)
    return `${weekdayInFull(from.at.day)}'s ${runInWords(from)} ${isPlural(from) ? 'were' : 'was'} taken out`;
  return (
    to && `there ${isPlural(to) ? 'are' : 'is'} ${runWithArticle(to)} on ${weekdayInFull(to.at.day)} now`
  );
};

const isPlural = ({ type }: Run): boolean => type === 'intervals' || type === 'hills';

/** `the easy run moves`, `the intervals move`. */
const theRun = (run: Run, verb: string, plural: string): string =>
  `the ${runInWords(run)} ${isPlural(run) ? plural : verb}`;

const runWithArticle = (run: Run): string => {
  const words = runInWords(run);
  if (isPlural(run)) return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
};

const lengthInWords = ({ durationMinutes, distanceKm }: Run): string =>
  distanceKm !== undefined
    ? `${Math.round(distanceKm * 10) / 10} km`
    : durationMinutes !== undefined
      ? `${durationMinutes} min`
      : 'no length';

/** `Thu 14 Jan: the easy run becomes intervals.` */
export const runChangeInWords = (change: RunDifference): string => {
  const { from, to } = change;
  const day = dateInWords((from ?? to!).at.day);
  if (from && to && !isSameDay(from, to))
    return `${day}: ${theRun(from, 'moves', 'move')} to ${dateInWords(to.at.day)}.`;
  if (from && to && from.type !== to.type)
    return `${day}: ${theRun(from, 'becomes', 'become')} ${runWithArticle(to)}.`;
  if (from && to && isSameLength(from, to))
    return `${day}: ${theRun(from, 'moves', 'move')} to another time of the day.`;
  if (from && to)
    return `${day}: ${theRun(from, 'changes', 'change')} from ${lengthInWords(from)} to ${lengthInWords(to)}.`;
  if (from) return `${day}: ${theRun(from, 'is', 'are')} taken out.`;
  return `${day}: ${capital(runWithArticle(to!))} ${isPlural(to!) ? 'are' : 'is'} new.`;
};
