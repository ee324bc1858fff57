import { useEffect, useState } from 'preact/hooks';
import { keeper } from '../../data/journal.ts';
import { syncState } from '../../data/synced.ts';
import type { RefusedEntry } from '../../keeper/handlers.ts';
import { dayNow, shortDay } from '../../language/dates.ts';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

/** What the server would not take, with its reasons; nothing where it took all. */
export const Refused = () => {
  const [entries, setEntries] = useState<readonly RefusedEntry[]>([]);
  useEffect(() => {
    keeper('refused', undefined).then(setEntries, () => {});
  }, [syncState.value]);
  if (entries.length === 0) return null;
  return (
    <Section title={words.refused}>
      <p class="small muted">{words.refusedSays}</p>
      <ul class="sync-list">
        {entries.map(({ id, kind, toldAt, reason }) => (
          <li key={id}>
            <strong>
              {kind}, {shortDay(dayNow(new Date(toldAt)))}
            </strong>
            <span class="small muted">{reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
