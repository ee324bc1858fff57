import { useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { dayOf } from '../../language/dates.ts';
import { deleteSession } from '../../past/change-done.ts';
import { href } from '../../path.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Why } from '../../ui/why.tsx';
import { PlannedCard } from '../today/planned-card.tsx';
import { type BoardItem, itemAmounts, itemName } from './item-names.ts';
import { RunForm, type RunSaid } from './run-form.tsx';
import { tellRunChange } from './tell-run.ts';
import { words } from './words.ts';

const RunDetails = ({ item, onClose }: { item: BoardItem; onClose: () => void }) => {
  const [problem, setProblem] = useState<string>();
  const tell = async (says: string, asked: Parameters<typeof tellRunChange>[2]): Promise<void> => {
    if (await tellRunChange(says, item.id, asked)) onClose();
    else setProblem(words.cannotChange);
  };
  const name = itemName(item);
  const save = ({ type, minutes, at }: RunSaid): Promise<void> =>
    tell(words.saved(name), { kind: 'change', type, at, durationMinutes: minutes ?? null });
  return (
    <>
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <RunForm
        day={dayOf(item.date)}
        type={item.type}
        minutes={item.minutes}
        half={item.part}
        time={item.time}
        asksDone={false}
        onSave={save}
      />
      <ButtonRow>
        {item.status === 'planned' && (
          <Button onClick={() => tell(words.nowDone(name), { kind: 'done' })}>{words.markDone}</Button>
        )}
        <Button onClick={() => tell(words.removed(name), { kind: 'delete' })}>{words.remove}</Button>
      </ButtonRow>
    </>
  );
};

const PutHere = ({ item, entry, onClose }: { item: BoardItem; entry: string; onClose: () => void }) => {
  const free = async (): Promise<void> => {
    await tellUndoable(words.freed(itemName(item)), draftOf('withdrawal', { target: entry }) as Draft);
    onClose();
  };
  return (
    <>
      <p>{words.pinned}</p>
      <ButtonRow>
        <Button onClick={free}>{words.letPlanChoose}</Button>
      </ButtonRow>
    </>
  );
};

const DoneLift = ({ item, onClose }: { item: BoardItem; onClose: () => void }) => (
  <ButtonRow>
    <LinkButton main href={href('session', item.id, 'done')}>
      {words.toSets}
    </LinkButton>
    <Button
      onClick={async () => {
        await deleteSession(words.removed(itemName(item)), item.id);
        onClose();
      }}
    >
      {words.deleteSession}
    </Button>
  </ButtonRow>
);

const Details = ({ item, onClose }: { item: BoardItem; onClose: () => void }) => {
  if (item.type === 'race' && item.status === 'planned')
    return (
      <>
        <p>{words.raceHere}</p>
        <ButtonRow>
          <LinkButton main href={href('season')}>
            {words.toSeason}
          </LinkButton>
        </ButtonRow>
      </>
    );
  if (item.kind === 'run') return <RunDetails item={item} onClose={onClose} />;
  if (item.planned !== undefined)
    return (
      <>
        {item.movedBy !== undefined && <PutHere item={item} entry={item.movedBy} onClose={onClose} />}
        <Why reasons={item.planned.why.filter(({ of }) => of === 'day')}>{words.whyHere}</Why>
        <PlannedCard planned={item.planned} />
      </>
    );
  return (
    <>
      {item.status !== 'done' && <p>{words.ofOthers}</p>}
      <ul>
        {item.exercises?.map(({ name }, index) => (
          <li key={`${name} ${index}`}>{name}</li>
        ))}
      </ul>
      {item.kind === 'strength' && item.status === 'done' && <DoneLift item={item} onClose={onClose} />}
    </>
  );
};

export interface ItemDialogProps {
  readonly item: BoardItem;
  readonly onMove?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** All of one session of the week, and what can be done with it. */
export const ItemDialog = ({ item, onMove, onClose }: ItemDialogProps) => (
  <Dialog title={itemName(item)} onClose={onClose}>
    <p class="muted">{itemAmounts(item)}</p>
    {(item.planned !== undefined || onMove !== undefined) && (
      <ButtonRow>
        {item.planned !== undefined && (
          <LinkButton main href={href('session', item.id)}>
            {words.start}
          </LinkButton>
        )}
        {onMove !== undefined && <Button onClick={onMove}>{words.move}</Button>}
      </ButtonRow>
    )}
    <Details item={item} onClose={onClose} />
  </Dialog>
);
