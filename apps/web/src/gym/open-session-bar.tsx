import { useEffect } from 'preact/hooks';
import { href } from '../path.ts';
import { words } from '../words.ts';
import { loadOpenSession, openSession } from './kept-session.ts';
import './open-session-bar.css';

/** On every other screen: the way back to the session that is under way. */
export const OpenSessionBar = () => {
  useEffect(() => void loadOpenSession(), []);
  const session = openSession.value?.session;
  return session === undefined ? null : (
    <nav aria-label={words.openSessionName}>
      <a class="open-session" href={href('session', session.id)}>
        {words.openSession(session.planned.title)}
      </a>
    </nav>
  );
};
