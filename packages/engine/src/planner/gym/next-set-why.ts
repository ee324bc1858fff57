import type { ExerciseSet } from '../../domain/index.ts';
import type { Facts } from '../../rule.ts';
import { cite } from '../../sources/index.ts';
import { reserveOf } from '../../strength/judge-set.ts';
import type { PlannedItem } from '../plan.ts';
import { amountInWords, kgInWords } from '../set/words.ts';
import type { Why } from '../why.ts';
import type { SetAim } from './next-set.ts';

/** What the last set does to the next one; `slow` is fast work that was no longer fast. */
export type Turn = 'down' | 'same' | 'up' | 'slow';

export interface Changed {
  readonly item: PlannedItem;
  readonly last: ExerciseSet;
  readonly aim: SetAim;
  readonly turn: Turn;
}

const sourcesOf: Readonly<Record<Turn, Why['sources']>> = {
  down: [
    cite('rts-chart', 'Share of a maximum by repetitions and reserve.'),
    cite(
      'ours',
      'Two off, repetitions and reserve counted together, or below the range: then the load follows.',
    ),
  ],
  up: [
    cite('halperin-2022', 'People guess about one repetition too few in reserve, and better near the end.'),
    cite(
      'acsm-2009',
      'When one or two repetitions more than asked for can be done, raise the load by 2 to 10 %.',
    ),
    cite('ours', 'Two more in reserve than asked for, and never more than a jump since the last sessions.'),
  ],
  slow: [
    cite('acsm-2026', 'For power: 30 to 70 % of a maximum, with a fast lift.'),
    cite('ours', 'A tenth off once a set gets slow, and never more within a session.'),
  ],
  same: [cite('ours', 'What was taken for one set is kept for the next.')],
};

/** `4 × 60 kg with 1 left`, `25 s`. */
const didInWords = (last: ExerciseSet): string => {
  const amount = last.reps === undefined ? `${last.seconds ?? 0} s` : `${last.reps}`;
  const load = last.loadKg === undefined ? '' : ` × ${kgInWords(last.loadKg)}`;
  const unit =
    last.reps !== undefined && load === '' ? (last.reps === 1 ? ' repetition' : ' repetitions') : '';
  const reserve = reserveOf(last);
  return `${amount}${load}${unit}${reserve === undefined ? '' : ` with ${reserve} left`}`;
};

const askedInWords = ({ entry, reps, seconds, reserve }: PlannedItem): string => {
  const amount = entry.timed ? `${seconds ?? entry.range.low} s` : `${reps ?? entry.range.low}`;
  return reserve === undefined || entry.timed ? amount : `${amount} with ${reserve} left`;
};

/** What the next set has otherwise. */
const aimInWords = ({ item, aim }: Changed): string => {
  const amount = aim.seconds ?? aim.reps;
  const planned = item.entry.timed ? item.seconds : item.reps;
  const isOther = amount !== undefined && amount !== planned;
  const parts = [
    ...(isOther ? [amountInWords(amount, item.entry.timed)] : []),
    ...(aim.loadKg !== undefined && (aim.loadKg !== item.loadKg || !isOther) ? [kgInWords(aim.loadKg)] : []),
  ];
  return parts.join(' at ');
};

const saysOf = (all: Changed): string => {
  const { item, last, turn } = all;
  const next = aimInWords(all);
  switch (turn) {
    case 'down':
      return `Next ${next}: you did ${didInWords(last)}, where ${askedInWords(item)} ${item.entry.timed ? 'was' : 'were'} asked for.`;
    case 'up':
      return `Next ${next}: you did ${didInWords(last)}, and that leaves more than the ${item.reserve ?? 0} asked for.`;
    case 'slow':
      return `Next ${next}: you did ${didInWords(last)}. Fast work stays light enough to be fast, and ends before it is slow.`;
    case 'same':
      return item.loadKg === undefined
        ? `Next ${next}: what you just lifted is about right, so stay with it.`
        : `Next ${next}: you took ${kgInWords(last.loadKg ?? 0)} in place of ${kgInWords(item.loadKg)}, so it goes on from there.`;
  }
};

const factsOf = ({ item, last, aim }: Changed): Facts => {
  const reserve = reserveOf(last);
  const did = last.reps ?? last.seconds;
  return {
    ...(did === undefined ? {} : { did }),
    ...(last.loadKg === undefined ? {} : { didKg: last.loadKg }),
    ...(reserve === undefined ? {} : { left: reserve }),
    ...(item.reserve === undefined ? {} : { reserve: item.reserve }),
    ...(item.loadKg === undefined ? {} : { plannedKg: item.loadKg }),
    ...(aim.loadKg === undefined ? {} : { loadKg: aim.loadKg }),
  };
};

/** Why the next set is not what was planned. */
export const whyNext = (all: Changed): Why => ({
  of: all.aim.loadKg === all.item.loadKg ? 'reps' : 'load',
  says: saysOf(all),
  method: 'set by set',
  ...(all.turn === 'up' ? { ruleId: 'load-jump' } : {}),
  facts: factsOf(all),
  sources: sourcesOf[all.turn],
});
