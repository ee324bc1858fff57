import { takePlan } from '../../data/take-plan.ts';
import { href } from '../../path.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Section } from '../../ui/screen.tsx';
import type { Season } from './season-type.ts';
import { words } from './words.ts';

const shownAtOnce = 8;

const Changes = ({ changes }: { changes: readonly string[] }) => (
  <>
    <p>{words.changed}</p>
    <ul class="changes">
      {changes.slice(0, shownAtOnce).map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
    {changes.length > shownAtOnce && (
      <details class="more-changes">
        <summary>{words.more(changes.length - shownAtOnce)}</summary>
        <ul class="changes">
          {changes.slice(shownAtOnce).map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </details>
    )}
  </>
);

/** Whether the plan is the athlete's own, and what of it has changed since it was. */
export const YourPlan = ({ season }: { season: Season }) => {
  const { changes } = season.board;
  const isTaken = season.accepted !== undefined;
  return (
    <Section title={words.plan}>
      {!isTaken && <p>{words.notAccepted}</p>}
      {isTaken && changes.length === 0 && <p>{words.accepted}</p>}
      {isTaken && changes.length > 0 && <Changes changes={changes} />}
      <ButtonRow>
        {(!isTaken || changes.length > 0) && (
          <Button main onClick={() => takePlan(words.taken)}>
            {isTaken ? words.takeChanges : words.take}
          </Button>
        )}
        {isTaken && <LinkButton href={href('settings', 'elsewhere')}>{words.elsewhere}</LinkButton>}
      </ButtonRow>
    </Section>
  );
};
