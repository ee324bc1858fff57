import { useEffect, useState } from 'preact/hooks';
import { undoable } from '../../data/undo.ts';
import { loadOpenSession, openSession } from '../../gym/kept-session.ts';
import { canReopen, reopenSession } from '../../gym/reopen-session.ts';
import { deleteSession } from '../../past/change-done.ts';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/screen.tsx';
import type { Sets } from './every-set.tsx';
import { words } from './words.ts';

/** Opens it again where it was closed last here, and takes it out of the journal. */
export const WholeSession = ({ sets: { id, title, date } }: { sets: Sets }) => {
  const [isLast, setLast] = useState(false);
  const [isOtherOpen, setOtherOpen] = useState(false);
  useEffect(() => {
    void loadOpenSession();
    canReopen(id).then(setLast, () => {});
  }, [id]);
  const name = title || words.session;
  const isUnderWay = openSession.value?.session?.id === id;
  const reopen = async (): Promise<void> => {
    if (!(await reopenSession(id))) return setOtherOpen(true);
    // The notice at the foot may offer the same.
    undoable.value = undefined;
    goTo(href('session', id));
  };
  const remove = async (): Promise<void> => {
    await deleteSession(words.sessionDeleted(name), id);
    goTo(href('week', date), { replace: true });
  };
  return (
    <Section title={words.whole}>
      {isUnderWay && <Notice>{words.underWay}</Notice>}
      {isOtherOpen && <Notice kind="warning">{words.otherOpen}</Notice>}
      <ButtonRow>
        {isUnderWay && (
          <LinkButton main href={href('session', id)}>
            {words.goOn}
          </LinkButton>
        )}
        {!isUnderWay && isLast && <Button onClick={reopen}>{words.openAgain}</Button>}
        {!isUnderWay && <Button onClick={remove}>{words.deleteSession}</Button>}
      </ButtonRow>
      {!isUnderWay && <p class="small muted">{words.deleteSays}</p>}
    </Section>
  );
};
