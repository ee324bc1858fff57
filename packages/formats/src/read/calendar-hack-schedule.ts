import * as z from 'zod';
import { isRest, isTitledRace, type Workout, workoutOf, workoutShape } from './calendar-hack-workouts.ts';
import { NeedsOption, UnreadableFile } from './errors.ts';
import type { DistanceUnit, ReadOptions, SkippedRow } from './reader.ts';
import type { YamlText } from './yaml-text.ts';

const planShape = z.object({
  units: z.string().nullish(),
  schedule: z.array(z.object({ workouts: z.array(z.unknown()) })).min(1),
});

/** A day of the schedule, counted from its first. */
export interface PlanDay {
  readonly offset: number;
  readonly line: number;
  readonly workout: Workout;
}

export interface Schedule {
  readonly days: readonly PlanDay[];
  readonly weeks: number;
  readonly skipped: readonly SkippedRow[];
}

const planOf = ({ content }: YamlText, file: string): z.output<typeof planShape> => {
  const result = planShape.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UnreadableFile(
    file,
    `${issue?.path.join('.') || 'the file'} is not as a training plan has it: expected schedule, a list of weeks, each with workouts, a list of seven days.`,
  );
};

const unitOf = (
  written: string | null | undefined,
  file: string,
  { distanceUnit }: ReadOptions,
): DistanceUnit => {
  const word = written?.trim().toLowerCase() ?? '';
  if (/^mi(?:les?)?$/.test(word)) return 'mi';
  if (/^(?:km|k|kilomet(?:er|re)s?)$/.test(word)) return 'km';
  if (distanceUnit) return distanceUnit;
  throw new NeedsOption(
    file,
    '--distance-unit km|mi',
    'the plan does not say whether its distances are miles or kilometres.',
  );
};

export const daysInWeek = 7;

/** A week of another length is left out; the last one, from which all days are counted, must be whole. */
export const scheduleOf = (yaml: YamlText, file: string, options: ReadOptions): Schedule => {
  const plan = planOf(yaml, file);
  const unit = unitOf(plan.units, file, options);
  const days: PlanDay[] = [];
  const skipped: SkippedRow[] = [];
  for (const [week, { workouts }] of plan.schedule.entries()) {
    if (workouts.length !== daysInWeek) {
      const reason = `week ${week + 1} has ${workouts.length} workouts where seven are expected, one for each day (title: Rest for a day off)`;
      if (week === plan.schedule.length - 1)
        throw new UnreadableFile(file, `${reason}; the days are counted back from this week's race.`);
      skipped.push({
        file,
        line: yaml.lineOf(['schedule', week]),
        reason: `${reason}; the week was left out`,
      });
      continue;
    }
    for (const [day, entry] of workouts.entries()) {
      const line = yaml.lineOf(['schedule', week, 'workouts', day]);
      const shape = workoutShape.safeParse(entry);
      if (shape.success)
        days.push({ offset: week * daysInWeek + day, line, workout: workoutOf(shape.data, unit) });
      else
        skipped.push({
          file,
          line,
          reason: 'expected a workout with a title, and a distance as 8 or [6, 8]',
        });
    }
  }
  return { days, weeks: plan.schedule.length, skipped };
};

/** A race further back is one on the way. */
const lastDaysForRace = 14;

/** The day that is tagged or titled as the race, near the end; else the last day that is not for rest. */
export const raceIn = ({ days, weeks }: Schedule): PlanDay | undefined => {
  const late = days.filter(({ offset }) => offset >= weeks * daysInWeek - lastDaysForRace);
  return (
    late.findLast(({ workout }) => workout.isTaggedRace) ??
    late.findLast(({ workout }) => isTitledRace(workout)) ??
    days.findLast(({ workout }) => !isRest(workout))
  );
};
