import type { Area, LiftFocus } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isQuiet } from '../runs/race.ts';
import { eachBlock, listed } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { hidesWork } from '../strength/hidden-work.ts';
import type { ExerciseReading, LiftReading } from '../strength/reading.ts';
import type { CouldBe } from '../strength/unseen-work.ts';

/** What runners want covered; the upper body is welcome and not asked for. */
const wantedAreas: readonly Area[] = ['glutes', 'calves', 'quads', 'hamstrings', 'core', 'foot-ankle'];

const inWords: Readonly<Record<Area, string>> = {
  glutes: 'glutes',
  calves: 'calves',
  quads: 'quads',
  hamstrings: 'hamstrings',
  core: 'the core',
  'foot-ankle': 'feet and ankles',
  upper: 'upper body',
};

/** Stretching and drills train the ankle; for the others a set has to train force. */
const areasTrained = ({ exercise, work }: ExerciseReading): readonly Area[] => {
  if (!exercise || work.length === 0 || exercise.role === 'conditioning') return [];
  const loose = exercise.role === 'mobility' || exercise.role === 'drill';
  return loose ? exercise.areas.filter((area) => area === 'foot-ankle') : exercise.areas;
};

const areasCovered = (lifts: readonly LiftReading[]): ReadonlySet<Area> => {
  const covered = new Set<Area>();
  for (const { exercises, hasSets, session } of lifts) {
    if (!hasSets && session.focus === 'core') covered.add('core');
    for (const reading of exercises) for (const area of areasTrained(reading)) covered.add(area);
  }
  return covered;
};

/** A bare session can hide what is missing, but for those whose focus is elsewhere. */
const focusBeside = (missing: readonly Area[]): readonly LiftFocus[] =>
  missing.every((area) => area !== 'foot-ankle') ? ['upper', 'core', 'mobility'] : ['upper', 'core'];

const couldCover =
  (missing: readonly Area[]): CouldBe =>
  ({ region }) => {
    if (region === 'upper') return false;
    return region === 'whole' || missing.some((area) => (area === 'core') === (region === 'trunk'));
  };

export default defineRule({
  id: 'area-neglected',
  family: 'choice',
  level: 'prefer',
  statement: 'In any two weeks with lifting, train glutes, calves, quads, hamstrings and core.',
  why: 'Running asks something of all of them, and a routine that leaves one out for weeks leaves it to the running alone. Work for feet and ankles is only noted: trials disagree on it.',
  message: 'Two weeks of lifting without work for {areas}',
  remedy:
    'Find a place for {areas}: add an exercise, or let one take the place of another whose muscles are trained twice.',
  blindSpot: 'Exercises that the log leaves out, such as a few minutes at home.',
  sources: [
    cite(
      'article-four-mistakes',
      'Runners should train glutes, calves, quads and hamstrings, ankle mobility and core.',
    ),
    cite(
      'article-strong-and-explosive',
      'The back of the legs and the calves matter more than people think.',
    ),
    cite(
      'taddei-2020',
      'Where foot exercises were tried, runners without them were 2.42 times as likely to be injured.',
    ),
    cite('ours', 'Two weeks, and one set enough to count as covered. No trial has tested the list.'),
  ],
  dissent: [
    cite(
      'article-form-first',
      'Running itself strengthens the muscles that it needs, in those who move well.',
    ),
    cite(
      'leppanen-2024',
      'Ankle and foot work brought no fewer overuse injuries to novices, and more acute ones (hazard ratio 3.60).',
    ),
  ],
  params: {
    footAnkle: {
      is: '1 when feet and ankles are wanted like the others, 0 when they are only noted',
      unit: '0 or 1',
      default: 0,
      min: 0,
      max: 1,
    },
  },
  over: eachBlock(2, { leastLiftingWeeks: 2 }),
  check: ({ from, to, lifts, view }, { footAnkle }) => {
    const covered = areasCovered(lifts);
    const missing = wantedAreas.filter((area) => !covered.has(area));
    if (missing.length === 0) return undefined;
    const hidden = hidesWork(lifts, focusBeside(missing), couldCover(missing));
    if (hidden) return cannot(hidden);
    if (isQuiet({ from, to }, view.races)) return undefined;
    const counting = missing.filter((area) => area !== 'foot-ankle' || footAnkle > 0);
    const noteOnly = counting.length === 0;
    const named = noteOnly ? missing : counting;
    return {
      level: noteOnly ? 'note' : 'prefer',
      excess: named.length / wantedAreas.length,
      facts: { areas: listed(named.map((area) => inWords[area])) },
      sessions: lifts.map(({ session }) => session),
      days: [from],
    };
  },
});
