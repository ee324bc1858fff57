import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Button, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';
import { words } from './words.ts';

/** A screen that breaks takes nothing else with it: what was told is kept, and there is a way on. */
export const Caught = ({ until, children }: { until: string; children: ComponentChildren }) => {
  const [error, reset] = useErrorBoundary();
  // What broke at one address does not stay broken at the next.
  useEffect(reset, [until]);
  if (error === undefined) return <>{children}</>;
  return (
    <main class="screen">
      <Notice kind="error">
        <h1>{words.broken}</h1>
        <p>{words.brokenKept}</p>
        <p class="small muted">{String(error instanceof Error ? error.message : error)}</p>
        <ButtonRow>
          <Button main onClick={reset}>
            {words.tryAgain}
          </Button>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </ButtonRow>
      </Notice>
    </main>
  );
};
