import type { LoadUnit } from '@carryover/formats';
import type { Config } from '../settings/config.ts';
import type { SeasonArgs } from './season-options.ts';

/** The unit in which weights were named: a list that says `20lb` anywhere is a list of pounds. */
export const unitOfWeights = (lists: readonly string[]): LoadUnit | undefined => {
  const text = lists.join(' ').toLowerCase();
  return /\dlbs?\b/.test(text) && !/\dkg\b/.test(text) ? 'lb' : undefined;
};

/** As told, else as the athlete's own weights are. */
export const unitTold = ({ unit, equipment }: SeasonArgs, config: Config): LoadUnit | undefined =>
  unit ?? config.unit ?? unitOfWeights([...equipment, ...[config.gym ?? []].flat()]);

export const loadUnitOf = (asked: SeasonArgs, config: Config): LoadUnit => unitTold(asked, config) ?? 'kg';
