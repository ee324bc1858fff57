import { useState } from 'preact/hooks';
import { today } from '../../data/today.ts';
import { finishSession, leaveSession } from '../../gym/close-session.ts';
import type { KeptSession } from '../../gym/kept-session.ts';
import { dayNow, longDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

/** A session that was left open on another day: its sets stay, whatever is chosen. */
export const LeftOpen = ({ session, setsDone }: { session: KeptSession; setsDone: number }) => {
  const [isFine, setFine] = useState(false);
  const day = dayNow(new Date(session.startedAt));
  if (isFine || day === today.value) return null;
  const away = (closing: Promise<void>): void =>
    void closing.then(() => goTo(href('today'), { replace: true }));
  return (
    <Notice kind="warning">
      <p>{words.oldOpen(longDay(day))}</p>
      <p class="muted">{words.oldOpenHelp}</p>
      <ButtonRow>
        <Button main onClick={() => away(finishSession(session, setsDone))}>
          {words.finishIt}
        </Button>
        <Button onClick={() => away(leaveSession(session, setsDone))}>{words.discardIt}</Button>
        <Button onClick={() => setFine(true)}>{words.goToIt}</Button>
      </ButtonRow>
    </Notice>
  );
};
