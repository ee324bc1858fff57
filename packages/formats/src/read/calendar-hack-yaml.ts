import { type Day, type Session, weekdayName, weekdayNames } from '@carryover/engine';
import type { ActivityKind } from './activity-kinds.ts';
import { daysInWeek, type PlanDay, raceIn, scheduleOf } from './calendar-hack-schedule.ts';
import { kindsOf, runTypeOf, type Workout } from './calendar-hack-workouts.ts';
import { NeedsOption, UnreadableFile } from './errors.ts';
import { idMaker } from './lifts.ts';
import type { Reader, SkippedRow } from './reader.ts';
import { activityCoverage, finishReading } from './reading.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

const id = 'calendar-hack-yaml';

const bodyOf = (kind: ActivityKind, { title, distanceKm }: Workout, isRace: boolean) => {
  const length = distanceKm === undefined ? {} : { distanceKm };
  if (kind.kind === 'strength') return { kind: 'strength' as const, exercises: [] };
  if (kind.kind === 'cross')
    return { kind: 'cross' as const, sport: kind.sport, hard: kind.effort === 'hard', ...length };
  if (!isRace) return { kind: 'run' as const, ...runTypeOf(title), ...length };
  const typeEvidence = ['it falls on the day of the race'];
  return { kind: 'run' as const, type: 'race' as const, typeConfidence: 1, typeEvidence, ...length };
};

const noteLength = 500;

const sessionsOf = (
  { line, workout }: PlanDay,
  day: Day,
  kinds: readonly ActivityKind[],
  place: { readonly file: string; readonly idOf: ReturnType<typeof idMaker>; readonly isRace: boolean },
): Session[] =>
  kinds.map((kind) => ({
    ...bodyOf(kind, workout, place.isRace),
    id: place.idOf({ day, second: 0 }),
    at: { day },
    status: 'planned',
    ...(workout.title === '' ? {} : { title: workout.title }),
    ...(workout.description === '' ? {} : { note: workout.description.slice(0, noteLength) }),
    origins: [{ file: place.file, line, format: id }],
  }));

const notesOf = (race: PlanDay, raceDay: Day, { mended }: YamlText, weekStartsOn: number): string[] => {
  const onPaper = weekdayNames[(weekStartsOn + race.offset) % daysInWeek] ?? '';
  const name = race.workout.title === '' ? 'its last day' : `“${race.workout.title.slice(0, 60)}”`;
  return [
    `The plan tells no dates: its days are counted back from ${name} (line ${race.line}), which is the day of the race.`,
    ...(onPaper === weekdayName(raceDay)
      ? []
      : [
          `On paper the race is on a ${onPaper}, yours is on a ${weekdayName(raceDay)}: every day has moved with it.`,
        ]),
    ...(mended.length === 0
      ? []
      : [
          `A quoted text is not indented and was read as if it were (line ${mended.join(', ')}): indent it further than its key.`,
        ]),
  ];
};

const faultOf = ({ workout }: PlanDay, kinds: readonly ActivityKind[] | string): string | undefined => {
  if (typeof kinds === 'string') return kinds;
  return workout.distanceUnread
    ? 'expected a distance as 8 or [6, 8]; the day was read without it'
    : undefined;
};

/** The plan schema of the calendar-hack tool: weeks of seven days in order, without a date. */
export const calendarHackYaml: Reader = {
  id,
  title: 'Running plan in the calendar-hack schema (YAML)',
  extensions: ['.yaml', '.yml'],
  sniff: (head, fileName) =>
    /\.ya?ml$/i.test(fileName)
      ? /^(?:schedule|units|workouts|name|id)\s*:/m.test(head)
      : /^schedule\s*:/m.test(head) && /^[ \t]*(?:- +)?workouts\s*:/m.test(head),
  read: (text, file, options) => {
    const { raceDay, weekStartsOn = 0 } = options;
    const yaml = parseYaml(text, file);
    const schedule = scheduleOf(yaml, file, options);
    if (raceDay === undefined)
      throw new NeedsOption(
        file,
        '--race DATE:DISTANCE',
        'the plan tells no dates; carryover plan counts its days back from the race.',
      );
    const race = raceIn(schedule);
    if (!race) throw new UnreadableFile(file, 'no day of the schedule holds a workout.');
    const idOf = idMaker(id);
    const sessions: Session[] = [];
    const skipped: SkippedRow[] = [...schedule.skipped];
    for (const each of schedule.days) {
      const day = raceDay + each.offset - race.offset;
      const isRace = each === race;
      const kinds = isRace ? [{ kind: 'run' as const }] : kindsOf(each.workout);
      const reason = faultOf(each, kinds);
      if (reason !== undefined) skipped.push({ file, line: each.line, reason, value: each.workout.title });
      if (typeof kinds !== 'string') sessions.push(...sessionsOf(each, day, kinds, { file, idOf, isRace }));
    }
    return finishReading({
      file,
      format: id,
      sessions,
      skipped,
      coverage: activityCoverage(sessions),
      notes: notesOf(race, raceDay, yaml, weekStartsOn),
    });
  },
};
