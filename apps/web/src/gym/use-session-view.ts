import { useEffect, useRef } from 'preact/hooks';
import { type Answer, useAnswer } from '../data/use-answer.ts';
import { loadUnit } from '../language/amounts.ts';
import type { QueryResult } from '../thinker/queries/index.ts';
import type { KeptSession } from './kept-session.ts';
import { pending, settlePending } from './log-set.ts';
import { isSettled, withPending } from './pending.ts';

type View = QueryResult<'session'>;

/**
 * The session as the journal and the rulebook see it, with what was just tapped laid over it. While a change is thought
 * about, what was known before stays.
 */
export const useSessionView = ({ id, planned, changes }: KeptSession): Answer<View> => {
  const answer = useAnswer('session', { open: { id, planned, changes }, unit: loadUnit.value });
  const last = useRef<View | undefined>(undefined);
  if (answer.value !== undefined) last.current = answer.value;
  const view = last.current?.id === id ? last.current : undefined;
  useEffect(() => {
    if (answer.value !== undefined) settlePending((each) => isSettled(answer.value!, each));
  }, [answer.value]);
  const { value: _, ...rest } = answer;
  return view === undefined ? rest : { ...rest, value: withPending(view, pending.value) };
};
