import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../data/journal.ts';
import { today } from '../../data/today.ts';
import { beginSession, findPlanned } from '../../gym/begin-session.ts';
import type { PlannedSessionJson } from '../../gym/open-session.ts';
import { dayOf, longDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import { Loading } from '../../ui/answered.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

type Found = { readonly planned?: PlannedSessionJson; readonly error?: Error };

/** Today's session begins at once; one of another day is asked about. */
export const Begin = ({ id }: { id: string }) => {
  const [found, setFound] = useState<Found>();
  const fail = (error: Error): void => setFound({ error });
  const begin = (planned: PlannedSessionJson): void => void beginSession(planned).catch(fail);
  useEffect(() => {
    let isCurrent = true;
    const find = async (): Promise<void> => {
      const planned = await findPlanned(id);
      const isDone = planned === undefined && (await ask('session-sets', id)) !== null;
      if (!isCurrent) return;
      if (isDone) return goTo(href('session', id, 'done'), { replace: true });
      if (planned !== undefined && dayOf(planned.date) === today.peek()) begin(planned);
      else setFound(planned === undefined ? {} : { planned });
    };
    find().catch(fail);
    return () => {
      isCurrent = false;
    };
  }, [id]);
  if (found === undefined) return <Loading />;
  const { planned, error } = found;
  if (planned !== undefined)
    return (
      <>
        <p>{words.plannedFor(longDay(dayOf(planned.date)))}</p>
        <ButtonRow>
          <Button main onClick={() => begin(planned)}>
            {words.startNow}
          </Button>
        </ButtonRow>
      </>
    );
  return (
    <>
      <Notice kind={error === undefined ? 'note' : 'error'}>
        <p>{error === undefined ? words.notFound : error.message}</p>
        {error === undefined && <p class="muted">{words.notFoundHelp}</p>}
      </Notice>
      <ButtonRow>
        <LinkButton main href={href('today')}>
          {words.toToday}
        </LinkButton>
      </ButtonRow>
    </>
  );
};
