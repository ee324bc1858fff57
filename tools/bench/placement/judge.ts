import { exerciseById, type LiftReading, type Penalty, type Slot, viewOf } from '@carryover/engine';
import {
  type PlacementInput,
  penaltyOf,
  placedLog,
} from '../../../packages/engine/src/planner/placement/index.ts';
import { compareMoments, withLifts } from '../../../packages/engine/src/planner/placement/with-lifts.ts';

/** By id of the session. */
export type Slots = ReadonlyMap<string, Slot>;

/** Without the rules that ask about many sessions at once: no cost of one or two of them can say what these do. */
export const withoutGaps = (input: PlacementInput): PlacementInput => ({
  ...input,
  options: {
    ...input.options,
    rules: input.options.rules.filter(
      ({ scope: { tabulated } }) => tabulated?.by !== 'dose-gap' && tabulated?.by !== 'week',
    ),
  },
});

/** Asks the rules what they say of some sessions in some slots; what a session holds is read once. */
export const judgeOf = ({ weeks, log, momentOf, options }: PlacementInput): ((slots: Slots) => Penalty) => {
  const days = { from: weeks[0]?.start ?? 0, to: (weeks.at(-1)?.start ?? 0) + 6 };
  const base = viewOf(placedLog(log, [], days), days, exerciseById);
  const sessions = weeks.flatMap((week) => week.sessions);
  return (slots) => {
    const standing = sessions.flatMap(({ id, lift }): LiftReading[] => {
      const slot = slots.get(id);
      if (!slot) return [];
      return [{ ...lift, day: slot.day, session: { ...lift.session, id, at: momentOf(slot) } }];
    });
    const moved = sessions.filter(({ id, formerly }) => {
      const slot = slots.get(id);
      return formerly && slot && (formerly.day !== slot.day || formerly.half !== slot.half);
    }).length;
    const inOrder = standing.sort((a, b) => compareMoments(a.session.at, b.session.at));
    return { ...penaltyOf(withLifts(base, inOrder), options), moved };
  };
};
