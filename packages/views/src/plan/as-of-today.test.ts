import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate, type JournalState, parseWeeks } from '@carryover/engine';
import { emptyState } from '../../test/states.ts';
import { todayView } from '../today-view.ts';
import { acceptedMilliseconds, planAsOfToday } from './as-of-today.ts';
import { planFrom } from './plan-from.ts';

const monday = dayFromDate(2027, 1, 4);
const { weeks } = parseWeeks('2027-01-04\nTue run intervals 60m ?\nThu run easy 45m ?\nSun run long 100m ?');
const planned = {
  ...emptyState,
  log: { athlete: {}, sessions: weeks.flatMap(({ sessions }) => sessions), coverage: {} },
  gym: { equipment: ['barbell', 'plate', 'bench', 'dumbbell', 'box', 'band'] },
  wishes: { sessionsPerWeek: 2, weeks: 3 },
} satisfies JournalState;
const isLiftedOn = (day: number): boolean =>
  planFrom(planned, day).plan.weeks.some(({ sessions }) =>
    sessions.some(({ session }) => session.at.day === day),
  );
const today = [0, 1, 2, 3, 4, 5, 6].map((offset) => monday + offset).find(isLiftedOn)!;

/** What stands on a day, and what the screen of that day shows to do. */
const onDay = (state: JournalState) => {
  const { request, plan } = planFrom(state, today);
  const asOf = planAsOfToday(request, plan);
  const sessions = asOf.weeks.flatMap((week) => week.sessions);
  return { plan, asOf, sessions, here: sessions.filter(({ session }) => session.at.day === today) };
};

const told = (checkIn: object): JournalState => ({
  ...planned,
  log: { ...planned.log, checkIns: [{ day: today, ...checkIn }] },
});

const tired = [{ sleepHours: 4 }, { soreness: 8 }, { energy: 1 }, { hydrated: false, fuelled: false }];

describe('the plan as the day wants it', () => {
  test('is the plan itself where the day changes nothing', () => {
    const { plan, asOf, here } = onDay(planned);
    assert.equal(asOf, plan);
    assert.equal(here.length, 1);
  });

  test('has on the day what its screen shows, and on a later one what was put off', () => {
    const seen = new Set<string>();
    for (const night of [tired[0], tired.slice(0, 2), tired.slice(0, 3), tired]) {
      const state = told(Object.assign({}, ...[night].flat()));
      const view = todayView(state, today);
      seen.add(view.decision.kind);
      const { here, sessions } = onDay(state);
      assert.deepEqual(
        here.map(({ session, minutes }) => [session.id, minutes]),
        view.now.map(({ id, minutes }) => [id, minutes]),
        JSON.stringify(night),
      );
      const days = sessions.map(({ session }) => session.at.day);
      assert.deepEqual(days, days.toSorted());
      if (view.moved !== undefined)
        assert.ok(sessions.some(({ session }) => session.id === view.moved?.id && session.at.day > today));
    }
    assert.ok(seen.has('reduce') && seen.has('move'), [...seen].join(' '));
  });
});

test('a plan was accepted when its entry was told, or on the day itself where the id tells no time', () => {
  const accepted = { start: monday, plan: {} };
  const at = (id: string) => acceptedMilliseconds({ ...planned, accepted: { ...accepted, id } }, monday);
  assert.equal(at('017f22e2-79b0-7cc3-98c4-dc0c0c07398f'), 0x017f22e279b0);
  assert.equal(at('not-an-id'), monday * 86_400_000);
  assert.equal(acceptedMilliseconds(planned, monday), undefined);
});
