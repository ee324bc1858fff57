import { useEffect, useState } from 'preact/hooks';
import type { QueryArgument, QueryName, QueryResult } from '../thinker/queries/index.ts';
import { ask, journalVersion } from './journal.ts';
import { textUnits } from './preferences.ts';
import { today } from './today.ts';

/** What came of a question so far. While it is asked again, the last answer stays. */
export interface Answer<Result> {
  readonly value?: Result;
  readonly error?: Error;
  readonly isAsking: boolean;
  readonly again: () => void;
}

type Kept<Result> = { readonly of: string; readonly value?: Result; readonly error?: Error };

/** Asks, and asks again whenever the journal, the day, the units or the argument changes. */
export const useAnswer = <Name extends QueryName>(
  name: Name,
  argument: QueryArgument<Name>,
): Answer<QueryResult<Name>> => {
  const [answer, setAnswer] = useState<Kept<QueryResult<Name>>>();
  const [asking, setAsking] = useState(true);
  const [tries, setTries] = useState(0);
  const of = JSON.stringify([name, argument]);
  const { load, distance } = textUnits.value;

  useEffect(() => {
    let isCurrent = true;
    setAsking(true);
    const show = (result: Omit<Kept<QueryResult<Name>>, 'of'>): void => {
      if (!isCurrent) return;
      setAnswer({ of, ...result });
      setAsking(false);
    };
    ask(name, argument).then(
      (value) => show({ value }),
      (error: Error) => show({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [of, journalVersion.value, today.value, load, distance, tries]);

  const isOfThis = answer?.of === of;
  return {
    ...(isOfThis && answer.value !== undefined ? { value: answer.value } : {}),
    ...(isOfThis && answer.error !== undefined ? { error: answer.error } : {}),
    isAsking: asking,
    again: () => setTries((count) => count + 1),
  };
};
