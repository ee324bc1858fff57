import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, type Plan, planSeason, replan } from '../src/index.ts';
import { gyms, requestAfter, requestFor, runningPlans } from './plans.ts';

/** Weeks after which it is planned anew: in a block and where one ends, early and late. */
const counts = [1, 2, 3, 4, 6, 8] as const;

const people = [
  {},
  { athlete: { experience: 'novice' }, gym: gyms.home },
  { athlete: { experience: 'advanced' }, asked: { sessionsPerWeek: 3 } },
] as const;

/** All but the loads and the repetitions, which move by what was lifted. */
const shapeOf = ({ weeks }: Plan, from: Day) =>
  weeks
    .filter(({ start }) => start + 6 >= from)
    .map(({ start, block, deload, sessions }) => ({
      start,
      block,
      deload,
      sessions: sessions
        .filter(({ session }) => session.at.day >= from)
        .map(({ session: { id, at }, frame, items }) => ({
          id,
          day: at.day,
          half: at.half,
          dose: frame.dose,
          items: items.map(({ entry: { exercise, intent, range, sets } }) => [
            exercise.id,
            intent,
            range,
            sets,
          ]),
        })),
    }));

describe('a season in which all goes as planned', () => {
  it('keeps its blocks, days and exercises when it is planned anew', () => {
    for (const [index, [name, weeks]] of [...runningPlans].entries()) {
      const request = requestFor(weeks, people[index % people.length]);
      const older = planSeason(request);
      for (const count of [counts[index % counts.length]!, 4]) {
        if (count >= request.weeks) continue;
        const later = requestAfter(request, older, count);
        const { plan } = replan(older, later);
        assert.deepEqual(
          shapeOf(plan, later.start),
          shapeOf(older, later.start),
          `${name}, after ${count} weeks`,
        );
      }
    }
  });
});
