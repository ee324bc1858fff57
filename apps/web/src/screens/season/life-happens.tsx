import type { Day } from '@carryover/engine';
import { useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';
import { today } from '../../data/today.ts';
import { tellUndoable } from '../../data/undo.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Section } from '../../ui/screen.tsx';
import type { Season } from './season-type.ts';
import { words } from './words.ts';

type Kind = 'ill' | 'away' | 'busy';

interface Happening {
  readonly label: string;
  readonly says: string;
  readonly draft: () => Draft;
}

const noStrength = ({ availability }: Season, from: Day, to: Day, why: string): Omit<Happening, 'label'> => ({
  says: words.lifeTold.off(shortDay(from), shortDay(to)),
  draft: () =>
    draftOf('availability', {
      ...availability,
      appointments: [...(availability.appointments ?? []), { days: { from, to }, says: why }],
    }) as Draft,
});

const trip = (from: Day, to: Day): Omit<Happening, 'label'> => ({
  says: words.lifeTold.away(shortDay(from), shortDay(to)),
  draft: () => draftOf('trip', { days: { from, to }, gym: { equipment: [] } }) as Draft,
});

const happenings = (season: Season, day: Day): Readonly<Record<Kind, readonly Happening[]>> => {
  const { ill, away, busy, lifeKinds } = words;
  const thisWeek = season.board.weeks.find(({ isNow }) => isNow);
  const lastDay = thisWeek === undefined ? day : dayOf(thisWeek.start) + 6;
  return {
    ill: [
      {
        label: ill.fever,
        says: words.lifeTold.fever,
        draft: () => draftOf('symptom', { day, kind: 'fever' }) as Draft,
      },
      { label: ill.rest3, ...noStrength(season, day, day + 2, lifeKinds.ill) },
      { label: ill.rest7, ...noStrength(season, day, day + 6, lifeKinds.ill) },
    ],
    away: [
      { label: away.days3, ...trip(day, day + 2) },
      { label: away.days7, ...trip(day, day + 6) },
      { label: away.days14, ...trip(day, day + 13) },
    ],
    busy: [
      { label: busy.today, ...noStrength(season, day, day, lifeKinds.busy) },
      { label: busy.days3, ...noStrength(season, day, day + 2, lifeKinds.busy) },
      { label: busy.week, ...noStrength(season, day, lastDay, lifeKinds.busy) },
    ],
  };
};

/** Two taps from what happened to a plan that knows it; what it changes stands under the plan, and can be taken back. */
export const LifeHappens = ({ season }: { season: Season }) => {
  const [kind, setKind] = useState<Kind>();
  const [isTold, setIsTold] = useState(false);
  const tell = async ({ says, draft }: Happening): Promise<void> => {
    await tellUndoable(says, draft());
    setKind(undefined);
    setIsTold(true);
  };
  return (
    <Section title={words.life}>
      <p class="muted">{words.lifeLead}</p>
      <ButtonRow>
        {(['ill', 'away', 'busy'] as const).map((each) => (
          <Button
            key={each}
            pressed={kind === each}
            onClick={() => setKind(kind === each ? undefined : each)}
          >
            {words.lifeKinds[each]}
          </Button>
        ))}
        <LinkButton href={href('check-in')}>{words.lifeKinds.hurt}</LinkButton>
      </ButtonRow>
      {kind !== undefined && (
        <ButtonRow>
          {happenings(season, today.value)[kind].map((each) => (
            <Button key={each.label} onClick={() => tell(each)}>
              {each.label}
            </Button>
          ))}
        </ButtonRow>
      )}
      <div role="status">{isTold && <p class="small">{words.seeBelow}</p>}</div>
    </Section>
  );
};
