import type { PlannedItem, Why } from '@carryover/engine';
import { type LoadUnit, loadName, loadsInUnit, repsName } from '@carryover/formats';
import { plural } from '../words.ts';
import type { SessionReason } from './session-view-type.ts';

/** `3 × 6 each side, 62.5 kg, leave 2 in reserve.` */
export const prescriptionOf = (item: PlannedItem, sets: number, unit: LoadUnit): string => {
  const reps = repsName(item);
  const amount = reps === '' ? plural(sets, 'set', 'sets') : `${sets} × ${reps}`;
  const parts = [
    amount,
    ...(item.loadKg === undefined ? [] : [loadsInUnit(loadName(item.loadKg), unit)]),
    ...(item.reserve === undefined || item.entry.timed ? [] : [`leave ${item.reserve} in reserve`]),
  ];
  return `${parts.join(', ')}.`;
};

export const reasonOf = ({ of, says, ruleId, sources }: Why, unit: LoadUnit): SessionReason => ({
  of,
  says: loadsInUnit(says, unit),
  ...(ruleId === undefined ? {} : { rule: ruleId }),
  sources: sources.map((source) => ({ ...source })),
});
