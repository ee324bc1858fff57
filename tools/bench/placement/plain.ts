// The same search without tables: the rules are asked again at every step, about the last days and the new session.
import { exerciseById, halves, type LiftReading, type Penalty, type Slot, viewOf } from '@carryover/engine';
import {
  type Placeable,
  type PlacementInput,
  penaltyOf,
  placedLog,
} from '../../../packages/engine/src/planner/placement/index.ts';
import { withLifts } from '../../../packages/engine/src/planner/placement/with-lifts.ts';
import { type Slots, withoutGaps } from './judge.ts';

/** No rule about two sessions looks farther back at its default. */
const memoryDays = 3;

interface Standing {
  readonly session: Placeable;
  readonly slot: Slot;
  readonly lift: LiftReading;
}

interface Rest {
  readonly cost: Penalty;
  readonly placed: readonly Standing[];
}

const nothing: Penalty = { must: 0, should: 0, moved: 0, prefer: 0 };

const combine = (a: Penalty, b: Penalty, sign: 1 | -1): Penalty => ({
  must: a.must + sign * b.must,
  should: a.should + sign * b.should,
  moved: a.moved + sign * b.moved,
  prefer: a.prefer + sign * b.prefer,
});

const isLess = (a: Penalty, b: Penalty): boolean =>
  (a.must - b.must || a.should - b.should || a.moved - b.moved || a.prefer - b.prefer) < 0;

/** The best placement by a dynamic programme over days; what no days change or mend is left out. */
export const placePlainly = (input: PlacementInput): Slots => {
  const { weeks, log, earliest, openMinutes, momentOf } = input;
  const first = weeks[0]?.start ?? earliest;
  const days = { from: first, to: first + weeks.length * 7 - 1 };
  const base = viewOf(placedLog(log, [], days), days, exerciseById);
  const { options } = withoutGaps(input);
  const costOf = (standing: readonly Standing[]): Penalty =>
    penaltyOf(
      withLifts(
        base,
        standing.map(({ lift }) => lift),
      ),
      options,
    );
  const stand = (session: Placeable, slot: Slot): Standing => {
    const at = momentOf(slot);
    const lift = { ...session.lift, day: slot.day, session: { ...session.lift.session, id: session.id, at } };
    return { session, slot, lift };
  };
  const known = new Map<string, Rest | undefined>();

  const bestFrom = (
    day: number,
    left: readonly Placeable[],
    recent: readonly Standing[],
  ): Rest | undefined => {
    if ((day - first) % 7 === 0 && day > first && left.length > 0) return undefined;
    if (day > days.to) return { cost: nothing, placed: [] };
    const sessions = (day - first) % 7 === 0 ? (weeks[(day - first) / 7]?.sessions ?? []) : left;
    const near = recent.filter(({ slot }) => slot.day > day - memoryDays);
    const names = near.map(({ session, slot }) => `${session.id} ${slot.day} ${slot.half}`);
    const key = [day, ...sessions.map(({ id }) => id), '|', ...names].join();
    if (known.has(key)) return known.get(key);
    let best = bestFrom(day + 1, sessions, near);
    for (const session of sessions) {
      for (const half of halves) {
        if (day < earliest || openMinutes(day, half) < session.minutes) continue;
        const standing = stand(session, { day, half });
        const others = sessions.filter((each) => each !== session);
        const rest = bestFrom(day + 1, others, [...near, standing]);
        if (!rest) continue;
        const step = combine(costOf([...near, standing]), costOf(near), -1);
        const cost = combine(rest.cost, step, 1);
        if (!best || isLess(cost, best.cost)) best = { cost, placed: [standing, ...rest.placed] };
      }
    }
    known.set(key, best);
    return best;
  };
  const best = bestFrom(first, [], []);
  return new Map(best?.placed.map(({ session, slot }) => [session.id, slot]));
};
