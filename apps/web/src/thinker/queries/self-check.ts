import { presets } from '@carryover/engine';
import { exerciseOptions, type SelfCheckAnswers, selfCheck, typicalWeek } from '@carryover/views';
import type { Context } from '../context.ts';

/** What the self-check offers to choose from. */
export const selfCheckOptionsQuery = (_context: Context, _: undefined) => ({
  exercises: exerciseOptions,
  presets: presets.map(({ id, name }) => ({ id, name })),
});

/** The answers as a week of the notation. */
export const typicalWeekQuery = (_context: Context, answers: SelfCheckAnswers) => typicalWeek(answers);

/** What the rules say of a typical week; nothing of it comes from the journal or goes into it. */
export const selfCheckQuery = (
  { today }: Context,
  {
    text,
    answers,
    preset,
  }: { readonly text: string; readonly answers: SelfCheckAnswers; readonly preset?: string },
) => selfCheck(text, answers, today, preset);
