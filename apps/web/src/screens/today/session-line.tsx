import { distanceText } from '../../language/amounts.ts';
import { sessionWords } from '../../language/session-words.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import './session-line.css';

type SessionInShort = QueryResult<'today'>['ahead'][number];

const nameOf = ({ title, kind, type, sport }: SessionInShort): string =>
  title ?? (kind === 'run' ? sessionWords.runs[type ?? 'unknown'] : (sport ?? sessionWords.strength));

const amountsOf = ({ minutes, distanceKm, time, part }: SessionInShort): string =>
  [
    time ?? (part && sessionWords.parts[part]),
    minutes === undefined ? undefined : sessionWords.minutes(minutes),
    distanceKm === undefined ? undefined : distanceText(distanceKm),
  ]
    .filter((each) => each !== undefined)
    .join(' · ');

/** A run, a ride or a lift in one line, with the letter that pictures give it. */
export const SessionLine = ({ session }: { session: SessionInShort }) => (
  <div class={`session-line session-line-${session.kind}`} data-type={session.type}>
    <span class="session-letter" aria-hidden="true">
      {session.kind === 'run' ? sessionWords.letters[session.type ?? 'unknown'] : ''}
    </span>
    <span>{nameOf(session)}</span>
    <span class="muted">{amountsOf(session)}</span>
  </div>
);
