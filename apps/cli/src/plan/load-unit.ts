import type { LoadUnit } from '@carryover/formats';
import type { Config } from '../settings/config.ts';
import type { SeasonArgs } from './season-options.ts';

/** The unit in which weights were named: a list that says `20lb` anywhere is a list of pounds. */
export const unitOfWeights = (lists: readonly string[]): LoadUnit | undefined => {
  const text = lists.join(' ').toLowerCase();
  return /\dlbs?\b/.test(text) && !/\dkg\b/.test(text) ? 'lb' : undefined;
};

/** As told, else as the athlete's own weights are. */
export const loadUnitOf = ({ unit, equipment }: SeasonArgs, config: Config): LoadUnit =>
  unit ?? config.unit ?? unitOfWeights([...equipment, ...[config.gym ?? []].flat()]) ?? 'kg';
