import { useEffect } from 'preact/hooks';
import { minutesAndSeconds } from '../language/amounts.ts';
import { href } from '../path.ts';
import { words } from '../words.ts';
import { useNow } from './clock.ts';
import { loadOpenSession, openSession } from './kept-session.ts';
import type { Rest } from './open-session.ts';
import { remainingSeconds } from './rest.ts';
import { useRestAlarm } from './use-rest-alarm.ts';
import { words as gymWords } from './words.ts';
import './open-session-bar.css';

/** A rest goes on while somebody looks something up, and says here too when it is over. */
const RestLeft = ({ rest }: { rest: Rest }) => {
  const now = useNow(rest.endsAt);
  const said = useRestAlarm(rest, now);
  const left = remainingSeconds(rest, now);
  return (
    <>
      <span role="timer" aria-live="off">
        {left > 0 ? gymWords.restFor(minutesAndSeconds(left)) : gymWords.ready}
      </span>
      <span class="for-ears" role="status">
        {said !== undefined && gymWords.restLeft[said]}
      </span>
    </>
  );
};

/** On every other screen: the way back to the session that is under way. */
export const OpenSessionBar = () => {
  useEffect(() => void loadOpenSession(), []);
  const session = openSession.value?.session;
  return session === undefined ? null : (
    <nav class="open-session" aria-label={words.openSessionName}>
      <a href={href('session', session.id)}>{words.openSession(session.planned.title)}</a>
      {session.rest !== undefined && <RestLeft rest={session.rest} />}
    </nav>
  );
};
