import { finishSession, leaveSession } from '../../gym/close-session.ts';
import type { KeptSession } from '../../gym/kept-session.ts';
import { useSessionView } from '../../gym/use-session-view.ts';
import { href } from '../../path.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

/** One session at a time: what becomes of the one that is open, before another begins. */
export const OtherOpen = ({ session }: { session: KeptSession }) => {
  const answer = useSessionView(session);
  return (
    <>
      <Notice kind="warning">
        <p>{words.otherOpen(session.planned.title ?? words.title)}</p>
        <p class="muted">{words.otherOpenHelp}</p>
      </Notice>
      <Answered answer={answer}>
        {({ setsDone }) => (
          <ButtonRow>
            <LinkButton main href={href('session', session.id)}>
              {words.goToIt}
            </LinkButton>
            <Button onClick={() => void finishSession(session, setsDone)}>{words.finishIt}</Button>
            <Button onClick={() => void leaveSession(session, setsDone)}>{words.discardIt}</Button>
          </ButtonRow>
        )}
      </Answered>
    </>
  );
};
