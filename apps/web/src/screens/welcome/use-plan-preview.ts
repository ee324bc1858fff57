import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { ask, journalVersion } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { textUnits } from '../../data/preferences.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { type Answers, toldBy } from './answers.ts';
import { localityNow } from './locality.ts';

export type PlanPreview = QueryResult<'plan-preview'>;

/** Taps that follow each other are planned once. */
const restMilliseconds = 150;

export const draftsOf = (answers: Answers): readonly Draft[] =>
  toldBy(answers, localityNow()).map(({ kind, body }) => draftOf(kind, body as never));

/** The plan that the answers so far come to; the last one stays while the next is made. */
export const usePlanPreview = (answers: Answers | undefined) => {
  const [preview, setPreview] = useState<PlanPreview>();
  const [error, setError] = useState<Error>();
  const [isAsking, setAsking] = useState(true);
  const key = JSON.stringify(answers);
  const drafts = useMemo(() => draftsOf(answers ?? {}), [key]);
  const isKnown = answers !== undefined;
  useEffect(() => {
    if (!isKnown) return;
    let isCurrent = true;
    setAsking(true);
    const waiting = setTimeout(() => {
      ask('plan-preview', { drafts }).then(
        (made) => {
          if (!isCurrent) return;
          setPreview(made);
          setError(undefined);
          setAsking(false);
        },
        (failure: Error) => {
          if (!isCurrent) return;
          setError(failure);
          setAsking(false);
        },
      );
    }, restMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(waiting);
    };
  }, [drafts, isKnown, journalVersion.value, textUnits.value]);
  return { preview, error, isAsking };
};
