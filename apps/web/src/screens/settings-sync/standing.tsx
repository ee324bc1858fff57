import { useState } from 'preact/hooks';
import { keeper, waiting } from '../../data/journal.ts';
import { syncState } from '../../data/synced.ts';
import { clockMinute, dayNow, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { askServer } from '../../sync/ask-server.ts';
import type { SyncState } from '../../sync/sync-state.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

const noticeOf = ({ kind }: SyncState): 'note' | 'ok' | 'warning' => {
  if (kind === 'synced') return 'ok';
  return kind === 'device-only' || kind === 'unknown' || kind === 'offline' ? 'note' : 'warning';
};

const instant = (milliseconds: number): string =>
  `${shortDay(dayNow(new Date(milliseconds)))}, ${clockMinute(milliseconds)}`;

const signOut = async (): Promise<void> => {
  await askServer('auth/sign-out', { method: 'POST' });
  await keeper('wake', 'signed-in');
};

/** In whole sentences what the line above every screen says in a word, and what can be done. */
export const Standing = () => {
  const [problem, setProblem] = useState<string>();
  const state = syncState.value;
  const { kind, syncedAt, says, hasAccounts = false } = state;
  const isIn = hasAccounts && kind !== 'signed-out' && state.athlete !== undefined;
  return (
    <>
      <Notice kind={noticeOf(state)}>
        <p>{words.kinds[kind]}</p>
        {says !== undefined && <p class="small">{says}</p>}
      </Notice>
      <p>
        {kind === 'device-only' ? '' : words.waiting(waiting.value ?? 0)}{' '}
        {syncedAt !== undefined && <span class="muted">{words.syncedAt(instant(syncedAt))}</span>}
      </p>
      {kind === 'other-athlete' && <p>{words.adoptSays}</p>}
      <ButtonRow>
        {kind === 'signed-out' && (
          <LinkButton main href={href('sign-in')}>
            {words.signIn}
          </LinkButton>
        )}
        {kind === 'other-athlete' && (
          <Button onClick={() => keeper('adopt', undefined)}>{words.adopt}</Button>
        )}
        <Button onClick={() => keeper('wake', kind === 'synced' ? 'told' : 'signed-in')}>
          {words.syncNow}
        </Button>
        {isIn && (
          <Button onClick={() => signOut().catch((error: Error) => setProblem(error.message))}>
            {words.signOut}
          </Button>
        )}
      </ButtonRow>
      {problem !== undefined && <Notice kind="error">{words.failed(problem)}</Notice>}
    </>
  );
};
