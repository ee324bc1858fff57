import { exerciseById } from '../../catalog/index.ts';
import { type Day, inOrder, type Run, type StrengthSession, weekStartOf } from '../../domain/index.ts';
import { type View, viewOf } from '../../view.ts';
import { roomyMinutesOf, setsOf } from './fit.ts';
import { isSame, kindsOfWeek, sessionsBefore } from './frames.ts';
import type { MenuInput } from './input.ts';
import type { Line, Sketch } from './line.ts';
import { canLoad } from './means.ts';

/** Four weeks: what a rule asks of a stretch of weeks it asks of four at most. */
const usualWeeks = 4;
/** Any Monday will do: a menu has no date. */
const anyDay: Day = 20_000;
/** Days of the week on which the sessions stand, well apart. */
const dayOf = [0, 3, 5, 6] as const;
/** Rules compare loads with loads of the same exercise only, so that any weight stands for all. */
const someKg = 40;

const exerciseOf = (line: Line, { gym }: MenuInput): StrengthSession['exercises'][number] => {
  const { exercise, group } = line;
  const loaded =
    line.intent !== 'hold' && line.intent !== 'stability' && !line.ownWeight && canLoad(exercise, gym);
  return {
    name: exercise.name,
    exerciseId: exercise.id,
    sets: setsOf(line, 'low').map((set) => (loaded ? { ...set, loadKg: someKg } : set)),
    ...(group === undefined ? {} : { group }),
  };
};

/** A session of the sample without its day: it is the same in every week. */
const undatedOf = (sketch: Sketch, input: MenuInput) => ({
  kind: 'strength' as const,
  status: 'planned' as const,
  ...(sketch.frame.kind === 'explosive' ? { effort: 'explosive' as const } : {}),
  durationMinutes: Math.ceil(roomyMinutesOf(sketch.lines)),
  exercises: sketch.lines.map((line) => exerciseOf(line, input)),
});

/** The most sessions before the sample that any rule about beginners asks for. */
const mostBefore = 6;

/** Sessions of long ago with the lifts that are known, so that they are not taken for new. */
const knownBefore = (input: MenuInput, start: Day): readonly StrengthSession[] => {
  const known = [...(input.exposures ?? [])].filter(([id, count]) => count > 0 && exerciseById(id));
  const sessions = Math.min(mostBefore, sessionsBefore(input));
  return Array.from({ length: sessions }, (_, at) => ({
    kind: 'strength',
    id: `before-${at}`,
    at: { day: start - 7 * (sessions - at) },
    status: 'done',
    exercises: known.map(([id]) => ({
      name: exerciseById(id)!.name,
      exerciseId: id,
      sets: [{ role: 'work', reps: 8, loadKg: someKg, rir: 3 }],
    })),
  }));
};

/** In the week of a race nothing is asked for that the race rules out. */
const raceOn = (day: Day): Run => ({
  kind: 'run',
  id: `race-${day}`,
  at: { day },
  status: 'planned',
  type: 'race',
  typeConfidence: 1,
  typeEvidence: [],
  distanceKm: 10,
  priority: 'A',
});

/** Some weeks of the menus, ready for the rules; no runs are in them. */
export interface Sample {
  readonly view: View;
  /** Which sketch a session of the sample came from, by its id. */
  readonly sketchOf: ReadonlyMap<string, number>;
}

/** So long that the races of odd weeks excuse nothing in the usual ones. */
const weeksApart = 2;

/** The weeks of a sample: four usual ones, then each odd one, such as that of a race, once. */
const weeksOf = (input: MenuInput) => {
  const [usual = [], ...odd] = kindsOfWeek(input);
  const isRace = input.block === 'race';
  return [
    ...Array.from({ length: usualWeeks }, (_, at) => ({ at, week: usual, isRace })),
    ...odd.map((week, index) => ({ at: usualWeeks + weeksApart + index, week, isRace: true })),
  ];
};

export const sampleOf = (sketches: readonly Sketch[], input: MenuInput): Sample => {
  const { athlete } = input;
  const start = weekStartOf(anyDay, athlete.weekStartsOn);
  const sketchOf = new Map<string, number>();
  const sessions: (StrengthSession | Run)[] = [];
  const undated = sketches.map((sketch) => undatedOf(sketch, input));
  const weeks = weeksOf(input);
  for (const { at: week, week: frames, isRace } of weeks) {
    const first = start + 7 * week;
    if (isRace) sessions.push(raceOn(first + 6));
    sketches.forEach((sketch, at) => {
      if (sketch.lines.length === 0 || !frames.some((frame) => isSame(frame, sketch.frame))) return;
      const day = first + (dayOf[at] ?? 6);
      const id = `${at}-${day}`;
      sketchOf.set(id, at);
      sessions.push({ ...undated[at]!, id, at: { day } });
    });
  }
  const before = knownBefore(input, start);
  const window = { from: start, to: start + 7 * (weeks.at(-1)!.at + 1) - 1 };
  const log = {
    athlete,
    sessions: inOrder([...before, ...sessions]),
    coverage: { lifts: { from: before[0]?.at.day ?? start, to: window.to } },
  };
  return { view: viewOf(log, window, exerciseById), sketchOf };
};
