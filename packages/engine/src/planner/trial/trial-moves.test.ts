import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inOrder, type Run, type Session, type Slot } from '../../domain/index.ts';
import { evidence } from '../../presets/evidence.ts';
import { rules } from '../../rules/index.ts';
import type { Plan, RuledBreach } from '../plan.ts';
import { type PlanWithPlaces, planSeason, planWithPlaces } from '../plan-season.ts';
import type { PlanRequest } from '../request.ts';
import { requestOf, weeksOf } from '../season/test/requests.ts';
import { type Movable, type MoveTrial, moveTrier } from './trial-moves.ts';

const gym = {
  equipment: ['barbell', 'bench', 'dumbbell', 'box', 'step', 'band'],
} satisfies PlanRequest['gym'];

const requestFor = (week: string, weeks = 3): PlanRequest => ({
  ...requestOf(weeksOf(weeks, () => week)),
  gym,
  options: { preset: evidence, rules },
});

const made = (request: PlanRequest): PlanWithPlaces & { readonly request: PlanRequest } => {
  // As a plan that was accepted: what need not move stays.
  const before = planSeason(request);
  return { request, ...planWithPlaces(request, { before }) };
};

/** The same as told by the journal: the run elsewhere, or the session held. */
const told = (request: PlanRequest, what: Movable, { slot, moment }: MoveTrial): PlanRequest => {
  if ('session' in what) return { ...request, pins: [{ session: what.session, slot }] };
  const move = (session: Session): Session =>
    session.id === what.run ? { ...session, at: moment } : session;
  return { ...request, log: { ...request.log, sessions: inOrder(request.log.sessions.map(move)) } };
};

const placementOnly = ({ rule }: RuledBreach): boolean => rule.scope.decidedAt === 'placement';

const nameOf = ({ rule, breach }: RuledBreach): string =>
  [rule.id, ...breach.sessions.map(({ id }) => id).sort()].join(' ');

const keyOf = (ruled: RuledBreach): string => `${nameOf(ruled)} ${ruled.breach.excess.toFixed(9)}`;

const keysOf = (breaches: readonly RuledBreach[]): readonly string[] => breaches.map(keyOf).sort();

const placesIn = ({ weeks }: Plan, start: number): readonly string[] =>
  weeks
    .find((week) => week.start === start)!
    .sessions.map(({ session: { id, at } }) => `${id} ${at.day} ${at.half}`)
    .sort();

const anyRun = fc.constantFrom(
  'run easy 45m ?',
  'run intervals 60m ?',
  'run threshold 50m ?',
  'run long 110m ?',
  'rest',
  'rest',
  'pm run easy 40m ?',
);
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const anyWeek = fc
  .tuple(...weekdays.map(() => anyRun))
  .map((runs) => runs.flatMap((run, day) => (run === 'rest' ? [] : `${weekdays[day]} ${run}`)).join('\n'))
  .filter((week) => week !== '');

interface Tried {
  readonly plan: Plan;
  readonly request: PlanRequest;
  readonly what: Movable;
  readonly trial: MoveTrial;
  readonly week: number;
}

/** One move of the middle week, picked by numbers. */
const tried = (week: string, which: number, where: number): Tried | undefined => {
  const planned = made(requestFor(week));
  const { request, plan } = planned;
  const middle = plan.weeks[1]!;
  const movable: readonly Movable[] = [
    ...middle.runs.map(({ id }) => ({ run: id })),
    ...middle.sessions.map(({ session }) => ({ session: session.id })),
  ];
  const what = movable[which % movable.length];
  if (what === undefined) return undefined;
  const slot: Slot = { day: middle.start + (where % 7), half: where >= 7 ? 'pm' : 'am' };
  const trial = moveTrier(planned).trialMove(what, slot);
  return trial && { plan, request, what, trial, week: middle.start };
};

const anyMove = fc.tuple(anyWeek, fc.nat(9), fc.nat(13));

/** Tries moves of made-up weeks, and plans each of them anew. */
const forEachMove = (check: (found: Tried, anew: Plan) => void): void => {
  let looked = 0;
  fc.assert(
    fc.property(anyMove, ([text, which, where]) => {
      const found = tried(text, which, where);
      if (!found || found.trial.closed) return;
      looked += 1;
      check(found, planSeason(told(found.request, found.what, found.trial), { before: found.plan }));
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
  assert.ok(looked > 40, `${looked} moves were looked at`);
};

const isNewIn =
  (before: readonly RuledBreach[]) =>
  (ruled: RuledBreach): boolean =>
    !before.some(
      (other) => nameOf(other) === nameOf(ruled) && other.breach.excess + 1e-9 >= ruled.breach.excess,
    );

describe('a move that is tried', () => {
  test('comes to what planning anew with it comes to: places, penalty and broken rules', () => {
    forEachMove(({ plan, trial, week }, anew) => {
      const places = [...trial.at].map(([id, { day, half }]) => `${id} ${day} ${half}`);
      assert.deepEqual(places.sort(), placesIn(anew, week));
      for (const level of ['must', 'should', 'prefer'] as const)
        assert.equal(plan.penalty[level] + trial.more[level], anew.penalty[level], level);
      const added = anew.breaches.filter(placementOnly).filter(isNewIn(plan.breaches));
      assert.deepEqual(keysOf(trial.added), keysOf(added));
    });
  });

  test('is clean exactly where an audit of the plan made anew finds nothing new', () => {
    const seen = { clean: 0, broken: 0 };
    forEachMove(({ plan, trial }, anew) => {
      const isClean = trial.added.length === 0 && trial.lost.length === 0;
      const found = anew.breaches.filter(isNewIn(plan.breaches));
      seen[isClean ? 'clean' : 'broken'] += 1;
      assert.equal(found.length === 0, isClean, found.map(keyOf).join('; '));
    });
    assert.ok(seen.clean > 5 && seen.broken > 5, JSON.stringify(seen));
  });

  test('into a half without room is not tried, and there is none of a race, of the past or of another week', () => {
    const request = requestFor('Tue run intervals 60m ?\nSun am run race A half marathon 1h45m ?');
    const closed = { openings: [{ weekday: 0 as const, half: 'am' as const, minutes: 0 }] };
    const planned = made({ ...request, availability: closed });
    const { plan } = planned;
    const [week] = plan.weeks;
    const { trialMove, trialWeek } = moveTrier(planned);
    const session = week!.sessions[0]!.session.id;
    const [run, race] = week!.runs as readonly [Run, Run];
    assert.equal(trialMove({ session }, { day: week!.start, half: 'am' })?.closed, true);
    assert.equal(trialWeek({ run: run.id }, week!.start).length, 14);
    assert.deepEqual(trialWeek({ run: race.id }, week!.start), []);
    assert.deepEqual(trialWeek({ run: run.id }, week!.start + 7), []);
    assert.deepEqual(trialWeek({ run: 'nobody' }, week!.start), []);
    assert.equal(trialMove({ session }, { day: week!.start - 1, half: 'am' }), undefined);
  });

  test('where a run already is changes nothing', () => {
    const planned = made(requestFor('Tue run intervals 60m ?\nSun run long 120m ?'));
    const [run] = planned.plan.weeks[1]!.runs;
    const trial = moveTrier(planned).trialMove({ run: run!.id }, { day: run!.at.day, half: 'am' })!;
    assert.deepEqual([trial.added, trial.clears, trial.lost], [[], [], []]);
    assert.deepEqual(trial.more, { must: 0, should: 0, moved: 0, prefer: 0 });
  });
});
