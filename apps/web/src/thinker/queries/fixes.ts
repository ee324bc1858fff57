import { fixPreview, planAhead } from '@carryover/views';
import type { Context } from '../context.ts';

/** What the plan ahead keeps and breaks, and which findings could be mended in it. */
export const planAheadQuery = (context: Context, _: undefined) => planAhead(context);

/** What applying a finding's fix would change; nothing is told by asking. */
export const fixPreviewQuery = (context: Context, rule: string) => fixPreview(context, rule);
