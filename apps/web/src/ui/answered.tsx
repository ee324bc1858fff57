import type { ComponentChildren } from 'preact';
import type { Answer } from '../data/use-answer.ts';
import { Button, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';
import { words } from './words.ts';

export const Loading = () => (
  <p class="loading muted" role="status">
    {words.loading}
  </p>
);

/** What a screen asked: a moment's wait, what went wrong and a way out of it, or the answer. */
export const Answered = <Result,>({
  answer,
  children,
}: {
  answer: Answer<Result>;
  children: (value: Result) => ComponentChildren;
}) => {
  if (answer.value !== undefined) return <>{children(answer.value)}</>;
  if (answer.error === undefined) return <Loading />;
  return (
    <Notice kind="error">
      <p>{words.failed}</p>
      <p class="small muted">{answer.error.message}</p>
      <ButtonRow>
        <Button onClick={answer.again}>{words.tryAgain}</Button>
      </ButtonRow>
    </Notice>
  );
};
