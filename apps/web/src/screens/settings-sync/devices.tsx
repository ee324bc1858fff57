import { useEffect, useState } from 'preact/hooks';
import { kept } from '../../data/device-store.ts';
import { dayNow, shortDay } from '../../language/dates.ts';
import { useServer } from './use-server.ts';
import { words } from './words.ts';

interface Listed {
  readonly device: string;
  readonly isUpToDate: boolean;
  readonly lastSeen: string;
}

const shownLetters = 6;

/** The devices that keep a copy, as the server saw them. */
export const Devices = ({ athlete }: { athlete: string }) => {
  const [own, setOwn] = useState<string>();
  const { value, problem } = useServer<{ readonly devices: readonly Listed[] }>(
    `athletes/${athlete}/devices`,
  );
  useEffect(() => {
    kept<string>('device').then(setOwn, () => {});
  }, []);
  if (problem !== undefined) return <p>{words.failed(problem)}</p>;
  return (
    <ul class="sync-list">
      {value?.devices.map(({ device, isUpToDate, lastSeen }) => (
        <li key={device}>
          <strong>{device === own ? words.thisDevice : words.device(device.slice(-shownLetters))}</strong>
          <span class="small muted">
            {words.seen(shortDay(dayNow(new Date(lastSeen))))} · {isUpToDate ? words.upToDate : words.behind}
          </span>
        </li>
      ))}
    </ul>
  );
};
