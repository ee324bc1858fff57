import { type Half, halves, type Slot } from '../../domain/index.ts';
import { fillText, levels } from '../../rule.ts';
import { listed } from '../../scopes/index.ts';
import { cite } from '../../sources/index.ts';
import { type Cost, compareCosts } from '../placement/cost.ts';
import type { Placement, PlacementInput, PlacementWeek } from '../placement/index.ts';
import { costOfBreach } from '../placement/penalty.ts';
import type { RuledBreach } from '../plan.ts';
import type { Why } from '../why.ts';
import { halfInWords, weekdayInFull } from '../words.ts';
import { type Placed, readPlacement, weekAround } from './around.ts';
import { type Candidate, costOf } from './week-table.ts';

/** What speaks against a place, with the other sessions of the week where they are. */
interface Judged {
  readonly slot: Slot;
  readonly open: boolean;
  /** Another session of ours is on that day. */
  readonly taken: boolean;
  readonly breaches: readonly RuledBreach[];
  readonly cost: Cost;
}

const order = cite(
  'ours',
  'Safety first, then rules that should be kept, then advice, then the earlier day.',
);

type Listing = (words: readonly string[]) => string;

const listedWithOr: Listing = (words) =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** `Monday, the mornings of Tuesday and Thursday and Friday evening`; a day whose halves are both meant is named once. */
const slotsInWords = (slots: readonly Slot[], list: Listing = listed): string => {
  const isMeant = (day: number, half: Half): boolean =>
    slots.some((slot) => slot.day === day && slot.half === half);
  const days = [...new Set(slots.map(({ day }) => day))].sort((a, b) => a - b);
  const whole = days.filter((day) => halves.every((half) => isMeant(day, half)));
  const parts = halves.flatMap((half) => {
    const only = days.filter((day) => isMeant(day, half) && !whole.includes(day)).map(weekdayInFull);
    if (only.length < 2) return only.map((day) => `${day} ${halfInWords[half]}`);
    return [`the ${halfInWords[half]}s of ${listed(only)}`];
  });
  return list([...whole.map(weekdayInFull), ...parts]);
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const messageOf = ({ rule, breach }: RuledBreach): string => lowered(fillText(rule.message, breach.facts));

const worstOf = (breaches: readonly RuledBreach[]): RuledBreach =>
  breaches.reduce((worst, each) => {
    const byLevel = levels.indexOf(each.breach.level) - levels.indexOf(worst.breach.level);
    const costs = compareCosts(costOfBreach(each.rule, each.breach), costOfBreach(worst.rule, worst.breach));
    return byLevel < 0 || (byLevel === 0 && costs > 0) ? each : worst;
  });

const against = (slots: readonly Slot[], worst: RuledBreach): Why => ({
  of: 'day',
  says: `Not ${slotsInWords(slots, listedWithOr)}: ${messageOf(worst)}.`,
  ruleId: worst.rule.id,
  facts: { ...worst.breach.facts, notOn: slotsInWords(slots) },
  sources: worst.rule.sources,
});

const byMethod = (method: string, says: string, slots: readonly Slot[]): Why => ({
  of: 'day',
  says,
  method,
  facts: { on: slotsInWords(slots) },
  sources: [order],
});

/** The places against which the same rule speaks, the worst first in each; rules that speak against most places first. */
const reasonsAgainst = (judged: readonly Judged[]): readonly Why[] => {
  const byRule = new Map<string, { readonly slots: Slot[]; worst: RuledBreach }>();
  for (const { slot, breaches } of judged) {
    const worst = worstOf(breaches);
    const known = byRule.get(worst.rule.id);
    if (!known) byRule.set(worst.rule.id, { slots: [slot], worst });
    else {
      known.slots.push(slot);
      known.worst = worstOf([known.worst, worst]);
    }
  }
  return [...byRule.values()]
    .sort((a, b) => b.slots.length - a.slots.length)
    .map(({ slots, worst }) => against(slots, worst));
};

const reasonForSlot = ({ slot, breaches }: Judged, stays: boolean): Why => {
  const where = slotsInWords([slot]);
  if (stays) return byMethod('least moved', `${where}: it stays where it was.`, [slot]);
  if (breaches.length === 0) return byMethod('exact search', `${where}: no rule speaks against it.`, [slot]);
  const worst = worstOf(breaches);
  return {
    of: 'day',
    says: `${where} is the least bad: ${messageOf(worst)}.`,
    ruleId: worst.rule.id,
    facts: worst.breach.facts,
    sources: worst.rule.sources,
  };
};

const reasonsFor = (chosen: Judged, others: readonly Judged[], stays: boolean): readonly Why[] => {
  const open = others.filter(({ open: isOpen, taken }) => isOpen && !taken);
  const worse = open.filter(({ cost }) => compareCosts(cost, chosen.cost) > 0);
  const asGood = open.filter(({ cost }) => compareCosts(cost, chosen.cost) <= 0).map(({ slot }) => slot);
  const closed = others.filter(({ open: isOpen, taken }) => !isOpen && !taken).map(({ slot }) => slot);
  const later = asGood.every(
    ({ day, half }) => day > chosen.slot.day || (day === chosen.slot.day && half > chosen.slot.half),
  );
  return [
    reasonForSlot(chosen, stays),
    ...reasonsAgainst(worse),
    ...(asGood.length === 0
      ? []
      : [
          later && !stays
            ? byMethod(
                'earliest day',
                `${slotsInWords(asGood)} would do as well: the earlier place is taken.`,
                asGood,
              )
            : byMethod(
                'exact search',
                `${slotsInWords(asGood)} would do as well in this week alone.`,
                asGood,
              ),
        ]),
    ...(closed.length === 0 ? [] : [byMethod('availability', `No room on ${slotsInWords(closed)}.`, closed)]),
  ];
};

/** The athlete's word is reason enough; what the rules say of it is said all the same. */
const reasonsByHand = ({ slot, breaches }: Judged): readonly Why[] => [
  byMethod('by hand', `${slotsInWords([slot])}: you put it here.`, [slot]),
  ...(breaches.length === 0 ? [] : [spokenAgainst(worstOf(breaches))]),
];

const spokenAgainst = (worst: RuledBreach): Why => ({
  of: 'day',
  says: `It breaks a rule there: ${messageOf(worst)}.`,
  ruleId: worst.rule.id,
  facts: worst.breach.facts,
  sources: worst.rule.sources,
});

const isAt = (slot: Slot | undefined, { day, half }: Slot): boolean =>
  slot !== undefined && slot.day === day && slot.half === half;

/**
 * Why each session stands on its day: what the rules say of every other place of its week, the worst for each place.
 * By id of the session.
 */
export const dayReasons = (
  input: PlacementInput,
  placement: Placement,
  placed: Placed = readPlacement(input, placement),
): ReadonlyMap<string, readonly Why[]> => {
  const reasonsOf = (week: PlacementWeek): readonly (readonly [string, readonly Why[]])[] => {
    const { candidates, table } = weekAround(placed, week);
    const slots = week.sessions.map(({ id }) => placement.slots.get(id));
    const chosen = candidates.map((ofSession, index) =>
      ofSession.find(({ slot }) => isAt(slots[index], slot)),
    );
    const judge = (index: number, candidate: Candidate): Judged => {
      const others = chosen.flatMap((each, other) => (each && other !== index ? [each] : []));
      const breaches = [
        ...table.alone(candidate),
        ...others.flatMap(({ lift }) => table.pair(lift, candidate.lift)),
      ];
      const taken = others.some(({ slot }) => slot.day === candidate.slot.day);
      return { slot: candidate.slot, open: candidate.open, taken, breaches, cost: costOf(breaches) };
    };
    return week.sessions.map(({ id, formerly, only }, index) => {
      const own = chosen[index];
      if (!own) return [id, []];
      if (only) return [id, reasonsByHand(judge(index, own))];
      const others = candidates[index]!.filter((each) => each !== own).map((each) => judge(index, each));
      return [id, reasonsFor(judge(index, own), others, isAt(formerly, own.slot))];
    });
  };
  return new Map(input.weeks.flatMap(reasonsOf));
};
