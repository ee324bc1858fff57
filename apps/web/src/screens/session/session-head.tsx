import { isOffline } from '../../data/synced.ts';
import { useNow } from '../../gym/clock.ts';
import { failure, pending } from '../../gym/log-set.ts';
import { words } from './words.ts';

const savedWord = (): string => {
  if (failure.value !== undefined) return words.notSaved;
  if (pending.value.length > 0) return words.saving;
  return isOffline.value ? words.offline : words.saved;
};

/** `2 of 5 · 18 min · offline OK` */
export const SessionState = ({
  startedAt,
  at,
  of,
}: {
  startedAt: number;
  at: number | undefined;
  of: number;
}) => {
  const now = useNow(startedAt, 60_000);
  const minutes = Math.max(0, Math.floor((now - startedAt) / 60_000));
  const saved = savedWord();
  return <>{at === undefined ? words.stateDone(minutes, saved) : words.state(at, of, minutes, saved)}</>;
};
