import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  audit,
  type Day,
  type ExerciseSet,
  inOrder,
  type Plan,
  type PlanRequest,
  planSeason,
  type Run,
  replan,
  type Session,
  type StrengthSession,
} from '../src/index.ts';
import { gyms, requestFor, runningPlans } from './plans.ts';

const request = requestFor(runningPlans.get('10k-five-runs')!);
const monday = request.start;
const older = planSeason(request);

const sessionsOf = ({ weeks }: Plan): readonly StrengthSession[] =>
  weeks.flatMap(({ sessions }) => sessions.map(({ session }) => session));

/** As it was planned, with a load where only the first sessions would find one. */
const lifted = (set: ExerciseSet): ExerciseSet =>
  set.rir === undefined ? set : { ...set, loadKg: set.loadKg ?? 40 };

const done = (
  session: StrengthSession,
  change: (set: ExerciseSet) => ExerciseSet = lifted,
): StrengthSession => ({
  ...session,
  status: 'done',
  exercises: session.exercises.map((each) => ({ ...each, sets: each.sets.map(change) })),
});

interface Since {
  readonly runs?: (run: Run) => Run | undefined;
  readonly lifts?: (session: StrengthSession) => StrengthSession | undefined;
  readonly more?: readonly Session[];
}

/** The request of a later day, after all that lay before it was done as planned, but for what is told. */
const laterBy = (
  days: number,
  { runs = (run) => run, lifts = (session) => done(session), more = [] }: Since = {},
  asked: Partial<PlanRequest> = {},
): PlanRequest => {
  const start = monday + days;
  const told = request.log.sessions.flatMap((session): Session[] => {
    const run = session.kind === 'run' ? runs(session) : session;
    return run ? [run.at.day < start ? { ...run, status: 'done' } : run] : [];
  });
  const was = sessionsOf(older).flatMap((session) => (session.at.day < start ? (lifts(session) ?? []) : []));
  const known = { from: monday, to: start - 1 };
  return {
    ...request,
    log: {
      ...request.log,
      sessions: inOrder([...told, ...was, ...more]),
      coverage: days === 0 ? {} : { runs: known, lifts: known },
    },
    start,
    weeks: request.weeks - Math.floor(days / 7),
    ...asked,
  };
};

const kindsOf = (changed: PlanRequest): readonly string[] => [
  ...new Set(replan(older, changed).diff.changes.map(({ what }) => what.kind)),
];

const onDay = (run: Run, day: Day): Run => ({ ...run, at: { ...run.at, day } });

describe('planning anew', () => {
  it('changes nothing where nothing has changed', () => {
    for (const weeks of [...runningPlans.values()].slice(0, 8)) {
      const asked = requestFor(weeks);
      const { plan, diff } = replan(planSeason(asked), asked);
      assert.deepEqual(diff.changes, []);
      assert.equal(plan.penalty.moved, 0);
    }
  });

  it('lets days and exercises stay where all was done as planned', () => {
    for (const days of [7, 14, 28]) {
      for (const kind of kindsOf(laterBy(days))) assert.ok(['numbers', 'note', 'moved'].includes(kind), kind);
    }
  });

  it('never plans a day that is past', () => {
    const { plan } = replan(older, laterBy(17));
    assert.ok(sessionsOf(plan).every(({ at }) => at.day >= monday + 17));
  });

  it('moves what a moved run is in the way of, and says so', () => {
    const [, second] = sessionsOf(older).filter(({ at }) => at.day >= monday + 14);
    const intervals = request.log.sessions.find(
      (session): session is Run =>
        session.kind === 'run' && session.type === 'intervals' && session.at.day >= monday + 14,
    )!;
    const changed = laterBy(0, {
      runs: (run) => (run.id === intervals.id ? onDay(run, second!.at.day) : run),
    });
    const { diff } = replan(older, changed);
    const says = diff.changes.map((change) => change.says);
    assert.ok(says.some((each) => /intervals move to/.test(each)));
    const moved = diff.changes.find(({ what }) => what.kind === 'moved');
    assert.match(moved!.says, /moves to .*, since .*intervals moved to/);
    const week = monday + 14;
    for (const { what } of diff.changes)
      if (what.kind === 'moved') assert.ok(what.from.day >= week - 7 && what.from.day < week + 14);
  });

  it('tells of a run that is new or gone', () => {
    const extra: Run = {
      kind: 'run',
      id: 'extra',
      at: { day: monday + 4 },
      status: 'planned',
      type: 'hills',
      typeConfidence: 1,
      typeEvidence: [],
    };
    const added = replan(older, laterBy(0, { more: [extra] })).diff.changes;
    assert.match(added[0]!.says, /Hills are new\./);
    const [lost] = request.log.sessions.filter((session): session is Run => session.kind === 'run');
    const gone = replan(older, laterBy(0, { runs: (run) => (run.id === lost!.id ? undefined : run) }));
    assert.match(gone.diff.changes[0]!.says, /is taken out\.|are taken out\./);
  });

  it('makes room for a missed session in its own week, and lets it go after', () => {
    const [first] = sessionsOf(older);
    const missed = { lifts: () => undefined };
    const sameWeek = replan(older, laterBy(first!.at.day - monday + 1, missed));
    const again = sessionsOf(sameWeek.plan).filter(({ at }) => at.day < monday + 7);
    assert.deepEqual(
      again.map(({ id }) => id),
      [first!.id],
    );
    assert.match(sameWeek.diff.changes[0]!.says, /Strength A moves to Sat 9 Jan\./);
    assert.match(sameWeek.diff.changes[1]!.says, /Strength B is dropped\./);
    const after = replan(older, laterBy(7, missed)).diff.changes;
    assert.equal(after.filter(({ what }) => what.kind === 'missed').length, 2);
    assert.match(after[0]!.says, /was missed; what is missed is not made up for\./);
  });

  it('plans what is left where the second session was done first', () => {
    const [a, b] = sessionsOf(older);
    const early = { ...done(b!), id: 'logged', at: { day: monday + 1 } };
    const { plan, diff } = replan(older, laterBy(2, { lifts: () => undefined, more: [early] }));
    const left = plan.weeks[0]!.sessions.map(({ session }) => session.id);
    assert.deepEqual(left, [a!.id]);
    const was = diff.changes.find(({ what }) => what.kind === 'done');
    assert.match(was!.says, /was done early, on Tue 5 Jan\./);
  });

  it('goes on from what was lifted: to failure, the next loads are no heavier', () => {
    const after = (rir: number): Plan =>
      replan(
        older,
        laterBy(14, {
          lifts: (session) =>
            done(session, (set) => ({ ...lifted(set), ...(set.rir === undefined ? {} : { rir }) })),
        }),
      ).plan;
    const loadsOf = (plan: Plan): number =>
      plan.weeks[0]!.sessions.flatMap(({ items }) => items).reduce(
        (sum, { loadKg = 0, sets, reps = 0 }) => sum + loadKg * sets * reps,
        0,
      );
    assert.ok(loadsOf(after(0)) < loadsOf(after(3)));
  });

  it('judges what was done: legs that went to failure need longer before a quality run', () => {
    const intervals = request.log.sessions.find(
      (session): session is Run =>
        session.kind === 'run' && session.type === 'intervals' && session.at.day >= monday + 14,
    )!;
    const { day } = intervals.at;
    const last = sessionsOf(older).findLast(({ at }) => at.day < day)!;
    const breachAfter = (rir: number) => {
      const lifts = (session: StrengthSession): StrengthSession => {
        if (session !== last) return done(session);
        const to = (set: ExerciseSet) => ({ ...lifted(set), ...(set.rir === undefined ? {} : { rir }) });
        return { ...done(session, to), at: { day: day - 1, minuteOfDay: 18 * 60 } };
      };
      const { log, options } = laterBy(day - monday + 1, { lifts });
      return audit(log, options)
        .findings.filter(({ rule }) => rule.id === 'heavy-legs-before-quality-run')
        .flatMap(({ breaches }) => breaches)
        .find(({ sessions }) => sessions.some(({ id }) => id === last.id));
    };
    // The intervals come 25.5 hours later.
    assert.equal(breachAfter(3), undefined);
    const spent = breachAfter(0);
    assert.equal(spent?.facts.neededHours, 36);
    assert.match(String(spent.facts.after), /sets to failure/);
  });

  it('keeps the days of an illness free, and comes back in steps', () => {
    const ill = { from: monday + 15, to: monday + 24 };
    const closed = laterBy(15, {}, { availability: { appointments: [{ days: ill, says: 'ill' }] } });
    assert.ok(sessionsOf(replan(older, closed).plan).every(({ at }) => at.day < ill.from || at.day > ill.to));
    const wasIll = (session: StrengthSession) => (session.at.day < ill.from ? done(session) : undefined);
    const back = laterBy(36, {
      lifts: wasIll,
      runs: (run) => (run.at.day >= ill.from && run.at.day <= monday + 35 ? undefined : run),
    });
    const setsOf = (plan: Plan) =>
      plan.weeks
        .find(({ start }) => start > monday + 35)!
        .sessions.flatMap(({ items }) => items)
        .reduce((sum, { sets }) => sum + sets, 0);
    assert.ok(setsOf(replan(older, back).plan) < setsOf(replan(older, laterBy(36)).plan));
  });

  it('takes on a trip what there is to train with', () => {
    const days = { from: monday + 21, to: monday + 27 };
    const changed = laterBy(14, {}, { trips: [{ days, gym: { equipment: ['band'] } }] });
    const { plan, diff } = replan(older, changed);
    const away = plan.weeks.find(({ start }) => start === days.from)!;
    for (const { items } of away.sessions)
      for (const { entry } of items)
        assert.ok(
          entry.exercise.equipment.every((each) => ['none', 'wall', 'band'].includes(each)),
          entry.exercise.id,
        );
    assert.ok(
      diff.changes
        .filter(({ what }) => what.kind === 'exercise')
        .every(({ day }) => day >= days.from && day <= days.to),
    );
    assert.ok(gyms.full.equipment.length > 2);
  });

  it('counts back anew from a race that moves, and trains on where one is called off', () => {
    const race = request.log.sessions.find(
      (session): session is Run => session.kind === 'run' && session.type === 'race',
    )!;
    const blocks = ({ weeks }: Plan) => weeks.map(({ block }) => block).join(' ');
    const sooner = laterBy(0, { runs: (run) => (run.id === race.id ? onDay(run, run.at.day - 21) : run) });
    const earlier = replan(older, sooner);
    assert.match(earlier.diff.changes.map(({ says }) => says).join('\n'), /race moves to/);
    assert.notEqual(blocks(earlier.plan), blocks(older));
    const off = replan(older, laterBy(0, { runs: (run) => (run.id === race.id ? undefined : run) })).plan;
    assert.ok(!blocks(off).includes('race'));
  });
});
