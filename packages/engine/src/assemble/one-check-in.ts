import { type CheckIn, checkInsByDay, type Day } from '../domain/index.ts';
import type { Reading } from './reading.ts';

/** What an athlete told by hand stands under no file's name. */
const byHand = '';

interface ToldOfDay {
  readonly file: string;
  readonly checkIn: CheckIn;
}

const fieldsIn = ({ checkIn }: ToldOfDay): number => Object.keys(checkIn).length;

/** By hand before any file, then whoever tells more of the day; the name decides ties. */
const inRank = (a: ToldOfDay, b: ToldOfDay): number => {
  if (a.file === byHand || b.file === byHand) return a.file === b.file ? 0 : a.file === byHand ? -1 : 1;
  return fieldsIn(b) - fieldsIn(a) || (a.file < b.file ? -1 : 1);
};

/** Each field of the first source that has it: a watch's sleep fills what was not told, and changes nothing that was. */
const combined = (told: readonly ToldOfDay[]): CheckIn =>
  Object.assign(
    {},
    ...told
      .toSorted(inRank)
      .map(({ checkIn }) => checkIn)
      .reverse(),
  ) as CheckIn;

/** All sources' check-ins as one a day, in order of day, whatever the order of the sources. */
export const oneCheckInADay = (readings: readonly Reading[]): readonly CheckIn[] => {
  const byDay = new Map<Day, ToldOfDay[]>();
  const files = new Map<string, CheckIn[]>();
  for (const { file, checkIns = [] } of readings) files.set(file, [...(files.get(file) ?? []), ...checkIns]);
  for (const [file, checkIns] of files)
    for (const [day, checkIn] of checkInsByDay(checkIns)) {
      const told = byDay.get(day);
      if (told) told.push({ file, checkIn });
      else byDay.set(day, [{ file, checkIn }]);
    }
  return [...byDay.entries()].sort(([a], [b]) => a - b).map(([, told]) => combined(told));
};
