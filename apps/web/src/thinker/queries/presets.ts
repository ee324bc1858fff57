import { type AuditPageAsked, comparePresets } from '@carryover/views';
import type { Context } from '../context.ts';

/** All presets over the same log. */
export const presetsQuery = ({ state, today }: Context, asked: AuditPageAsked) =>
  comparePresets(state, today, asked);
