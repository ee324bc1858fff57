import { formatDay } from '@carryover/engine';
import { workoutFiles, writeIntervalsEvents, writePlanIcs } from '@carryover/formats';
import { acceptedMilliseconds, planAsOfToday } from '@carryover/views';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { assertJournal } from '../journal/open.ts';
import { type Planned, planFor } from '../plan/journal-plan.ts';
import { readWeekArgs } from '../plan/week-options.ts';
import { daysPlanned, type ExportArgs } from './export-options.ts';
import { writeText } from './write-text.ts';
import { writeWorkouts } from './write-workouts.ts';

/** When the plan was accepted: the same sessions then make the same files on every day. */
const createdOf = ({ seen, report }: Planned): number => {
  const accepted = seen && acceptedMilliseconds(seen.state, report.today);
  if (accepted === undefined)
    throw new UsageError(
      'No plan is yours yet. Make one with carryover plan, and take it with carryover plan --accept; a workout for a watch, a calendar and intervals.icu come from it.',
    );
  return accepted;
};

/** The plan as it stands today, in one of the formats that other programs take. Answers with the exit code. */
export const exportPlan = async (asked: ExportArgs, io: Io): Promise<number> => {
  assertJournal(io);
  const { today: day = io.today } = asked;
  const season = { ...readWeekArgs([]), today: day, fromToday: true } as const;
  return planFor({ ...season, ...(asked.unit ? { unit: asked.unit } : {}) }, io, {}, async (planned) => {
    const createdMilliseconds = createdOf(planned);
    const { request, plan, unit, today } = planned.report;
    if (asked.format === 'ics') {
      // Stamped with the minute: a program that knows the events takes the later ones over them.
      const text = writePlanIcs(plan, { unit, stampMilliseconds: io.now() });
      return writeText(text, asked, 'the season', io);
    }
    const days = daysPlanned(asked, today, plan.athlete.weekStartsOn);
    const options = { days, unit, createdMilliseconds };
    const shown = planAsOfToday(request, plan);
    const files = workoutFiles(shown, options);
    if (files.length === 0) {
      const { from, to } = plan.window;
      throw new UsageError(
        `No strength session is planned from ${formatDay(days.from)} to ${formatDay(days.to)}. The plan is of ${formatDay(from)} to ${formatDay(to)}: --from and --to, or --week, say other days.`,
      );
    }
    if (asked.format === 'intervals')
      return writeText(writeIntervalsEvents(shown, options), asked, `${files.length} planned sessions`, io);
    return writeWorkouts(files, asked, io);
  });
};
