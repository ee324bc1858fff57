import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CheckIn, type Equipment, type Pain, parseDay } from '../../domain/index.ts';
import { evidence } from '../../presets/evidence.ts';
import { isPlyo, loadsSite } from '../../readiness/site-load.ts';
import { rules } from '../../rules/index.ts';
import type { PlannedSession } from '../plan.ts';
import { planSeason } from '../plan-season.ts';
import type { PlanRequest } from '../request.ts';
import { requestOf } from '../season/test/requests.ts';
import { planToday } from './plan-today.ts';

const monday = parseDay('2027-01-11')!;
const tuesday = monday + 1;
const equipment: readonly Equipment[] = ['barbell', 'bench', 'box', 'cable', 'dumbbell', 'machine', 'step'];

const week = (tuesdays: string) => `2027-01-04
Mon run easy 40m
Wed lift legs: squat-back 3x5 80kg rir2; calf-raise-single 3x8/side; pogo-hops 3x10
Fri lift legs: deadlift-romanian 3x6 60kg rir2; split-squat 3x8/side 20kg rir2
Sun run long 100m
2027-01-11
Mon run easy 40m ?
${tuesdays}
Sat run easy 40m ?
Sun run long 120m ?`;

/** Strength may only be on the days named, so that it is on Tuesday. */
const asked = (pains: readonly Pain[] = [], tuesdays = 'Tue am run easy 40m ?'): PlanRequest => {
  const shut = [0, 2, 5, 6].map((offset) => ({ days: { from: monday + offset, to: monday + offset } }));
  return {
    ...requestOf(week(tuesdays), {
      start: '2027-01-12',
      weeks: 2,
      sessionsPerWeek: 2,
      log: pains.length > 0 ? { pains } : {},
    }),
    gym: { equipment },
    availability: { appointments: shut },
    options: { preset: evidence, rules },
  };
};

const told = (checkIn: Omit<CheckIn, 'day'>) => ({ checkIn: { day: tuesday, ...checkIn } });
const on = (request: PlanRequest, checkIn: Omit<CheckIn, 'day'> = {}) =>
  planToday(request, planSeason(request), told(checkIn));

const workSets = ({ session }: PlannedSession): number =>
  session.exercises.flatMap(({ sets }) => sets.filter(({ role }) => role !== 'warmup')).length;

const tired = { sleepHours: 5, soreness: 6 };

describe('a day of a plan', () => {
  it('goes as planned when nothing speaks against it', () => {
    const { decision, planned, now, moved } = on(asked());
    assert.equal(planned.length, 1);
    assert.equal(decision.kind, 'go');
    assert.deepEqual([now, moved], [planned, undefined]);
  });

  it('is half the sets, one more in reserve and no jumps for two signs of tiredness', () => {
    const { decision, planned, now } = on(asked(), tired);
    assert.equal(decision.kind, 'reduce');
    const [before, after] = [planned[0]!, now[0]!];
    assert.ok(before.items.some(({ entry }) => isPlyo(entry.exercise)));
    assert.ok(after.items.every(({ entry }) => !isPlyo(entry.exercise)));
    assert.match(after.dropped.join(), /Left out today, as there are to be no jumps/);
    for (const item of after.items) {
      const was = before.items.find(({ entry }) => entry.exercise === item.entry.exercise)!;
      assert.equal(item.sets, Math.max(1, Math.round(was.sets / 2)));
      if (was.reserve !== undefined) assert.equal(item.reserve, Math.min(4, was.reserve + 1));
      for (const { of, sources } of item.why) assert.ok(sources.length > 0, of);
    }
    assert.equal(
      workSets(after),
      after.items.reduce((sum, { sets }) => sum + sets, 0),
    );
    assert.ok(after.minutes < before.minutes);
    assert.match(after.why[0]!.says, /5 h of sleep and soreness of 6 in 10/);
  });

  it('goes to another day for three, and says which', () => {
    const { decision, now, moved, says } = on(asked(), { ...tired, energy: 2 });
    assert.equal(decision.kind, 'move');
    assert.deepEqual(now, []);
    assert.ok(moved && moved.session.at.day > tuesday && moved.session.at.day <= monday + 6);
    assert.match(says.join(' '), /goes to (?:Thu 14|Fri 15) Jan/);
  });

  it('is left out, and says so, where no other day takes it', () => {
    const request = asked();
    const shut = { days: { from: tuesday + 1, to: monday + 6 } };
    const narrow = { ...request, availability: { appointments: [shut] } };
    const { moved, says, next } = on(narrow, { ...tired, energy: 2 });
    assert.equal(moved, undefined);
    assert.match(says.join(' '), /is left out this week/);
    assert.ok(next && next.session.at.day > monday + 6);
  });

  it('tells what was done, and advises on the run that is still to come', () => {
    const { done, decision } = on(asked([], 'Tue am run easy 40m'), tired);
    assert.deepEqual([done.length, decision.kind], [1, 'reduce']);
    const { says } = on(asked([], 'Tue am run intervals 60m ?'), tired);
    assert.match(says.join(' '), /Intervals today: run easy, and half as long/);
  });

  it('speaks of a sore place that the session is made around', () => {
    const { now, decision } = on(asked([{ day: tuesday, site: 'achilles', during: 6 }]));
    const reasons = decision.reasons.map(({ says }) => says).join(' ');
    assert.match(reasons, /Pain of 6 in 10 at the Achilles tendon/);
    const loading = now[0]!.items.filter(({ entry }) => loadsSite(entry.exercise, 'achilles'));
    assert.ok(loading.every(({ entry, loadKg }) => entry.exercise.isometric && loadKg === undefined));
  });

  it('is nothing where a warning sign stands', () => {
    const request = asked();
    const { decision, now, planned } = planToday(request, planSeason(request), {
      symptoms: [{ day: tuesday, kind: 'chest-pain' }],
    });
    assert.equal(decision.kind, 'stop');
    assert.deepEqual([now, planned.length], [[], 1]);
  });
});
