import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, dayFromDate, formatDay } from '@carryover/engine';
import { acceptedBody, planFrom } from '../src/index.ts';
import { type Floor, floorOf } from './gym-floor.ts';
import { entriesOfExamples } from './journal-of-files.ts';

const examples = entriesOfExamples('Activities.csv', 'hevy.csv');
/** A Tuesday, and the Sunday of its week. */
const [today, sunday] = [dayFromDate(2026, 10, 27), dayFromDate(2026, 11, 1)];

const sessionsOn = (here: Floor, day: Day): readonly string[] =>
  planFrom(here.state(), day)
    .plan.weeks.flatMap(({ sessions }) => sessions.map(({ session }) => session))
    .filter(({ at }) => at.day >= day && at.day <= sunday)
    .map(({ id, at }) => `${formatDay(at.day)} ${id}`);

test('a plan that was taken drops no session because its day has come nearer', () => {
  const here = floorOf(examples, today);
  here.tell('plan-accepted', acceptedBody(planFrom(here.state(), today).plan));
  const taken = sessionsOn(here, today);
  assert.equal(taken.length, 2);
  for (let day = today + 1; day <= sunday; day += 1)
    assert.deepEqual(
      sessionsOn(here, day),
      taken.filter((session) => session >= formatDay(day)),
      formatDay(day),
    );
});
