import { waiting } from './data/journal.ts';
import { prefer, preferences } from './data/preferences.ts';
import { isOffline, syncState } from './data/synced.ts';
import { clockMinute, dayNow, shortDay } from './language/dates.ts';
import { href } from './path.ts';
import type { SyncKind } from './sync/sync-state.ts';
import { words } from './words.ts';
import './status-line.css';

const leaveSample = (): void => {
  prefer({ sample: false });
  location.reload();
};

const Sample = () => (
  <p>
    {words.sample}{' '}
    <button type="button" class="status-leave" onClick={leaveSample}>
      {words.leaveSample}
    </button>
  </p>
);

/** `18:42` of today, else the day. */
const when = (milliseconds: number): string => {
  const then = new Date(milliseconds);
  return dayNow(then) === dayNow() ? clockMinute(milliseconds) : shortDay(dayNow(then));
};

/** Where something is to be done, and by whom. */
const leadsTo: { readonly [kind in SyncKind]?: string } = {
  'signed-out': href('sign-in'),
  'server-gone': href('settings', 'sync'),
  'other-athlete': href('settings', 'sync'),
  'no-journal': href('settings', 'sync'),
  trouble: href('settings', 'sync'),
};

/** Honest about what only this device has: after what stands between it and the server. */
const Synced = () => {
  const { kind, syncedAt } = syncState.value;
  const count = waiting.value ?? 0;
  const [link, stands] = [leadsTo[kind], words.syncKinds[kind]];
  const notSynced = count > 0 ? words.notSynced(count) : undefined;
  if (link !== undefined)
    return (
      <p role="status">
        <a href={link}>{stands}</a> {notSynced}
      </p>
    );
  if (kind === 'device-only' || kind === 'unknown') return <p>{stands}</p>;
  const isAway = kind === 'offline' || isOffline.value;
  if (notSynced !== undefined) return <p>{isAway ? words.both(words.offline, notSynced) : notSynced}</p>;
  if (isAway) return <p>{words.offline}</p>;
  return <p>{syncedAt === undefined ? '' : words.syncedAt(when(syncedAt))}</p>;
};

/** The line above every screen: whose journal this is, where what was told stands, and the way to the settings. */
export const StatusLine = () => (
  <header class="status-line">
    {preferences.value.sample ? <Sample /> : <Synced />}
    <a href={href('settings')}>{words.settings}</a>
  </header>
);
