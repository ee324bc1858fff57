import type { FixOffer } from '@carryover/views';
import { useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fixWords as words } from './fix-words.ts';
import './apply-fix.css';

const apply = (rule: string, { tells, isFirstPlan }: FixOffer): Promise<void> =>
  tellUndoable(
    isFirstPlan ? words.madePlan : words.applied(rule),
    ...tells.map(({ kind, body }) => draftOf(kind, body) as Draft),
  );

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section class="fix-lines">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

const Offer = ({ rule, offer, onDone }: { rule: string; offer: FixOffer; onDone: () => void }) => {
  const { says, changes, isFirstPlan, before, after } = offer;
  return (
    <>
      <Lines title={words.told} lines={says} />
      <Lines title={isFirstPlan ? words.firstPlan : words.changes} lines={changes} />
      <p>{before === undefined ? words.keeps : words.beforeAfter(before, after)}</p>
      <p class="small muted">{words.pastStays}</p>
      <ButtonRow>
        <Button
          main
          onClick={async () => {
            await apply(rule, offer);
            onDone();
          }}
        >
          {isFirstPlan ? words.takePlan : words.apply}
        </Button>
        <Button onClick={onDone}>{words.leave}</Button>
      </ButtonRow>
    </>
  );
};

const Preview = ({ rule, onDone }: { rule: string; onDone: () => void }) => (
  <Answered answer={useAnswer('fix-preview', rule)}>
    {({ offer }) =>
      offer === null ? <p>{words.nothing}</p> : <Offer rule={rule} offer={offer} onDone={onDone} />
    }
  </Answered>
);

/** The first tap shows what would change, the second tells it. */
export const ApplyFix = ({ rule }: { rule: string }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ButtonRow>
        <Button main onClick={() => setOpen(true)} label={words.applyTo(rule)}>
          {words.apply}
        </Button>
      </ButtonRow>
      {isOpen && (
        <Dialog title={words.title} onClose={() => setOpen(false)}>
          <Preview rule={rule} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
};
