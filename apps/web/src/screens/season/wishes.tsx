import type { Bodies } from '@carryover/engine';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { Choices } from '../../ui/choices.tsx';
import { Section } from '../../ui/screen.tsx';
import type { Season } from './season-type.ts';
import { words } from './words.ts';

const sessions = [0, 1, 2, 3] as const;
const minutes = [20, 30, 40, 50, 60, 75] as const;
const weeks = [4, 8, 12, 16, 24] as const;

/** What was told stands among what is offered. */
const withTold = (offered: readonly number[], told: number | undefined): readonly number[] =>
  [...new Set([...offered, ...(told === undefined ? [] : [told])])].sort((a, b) => a - b);

const tell = (body: Bodies['season-wishes']): Promise<void> =>
  tellUndoable(words.wishesSaved, draftOf('season-wishes', body) as Draft);

/** How much strength, and how far the plan goes where no race says it. */
export const Wishes = ({ season: { wishes, board } }: { season: Season }) => (
  <Section title={words.wishes}>
    <Choices
      legend={words.sessions}
      choices={withTold(sessions, wishes.sessionsPerWeek).map((value) => ({ value, label: String(value) }))}
      chosen={wishes.sessionsPerWeek}
      onChoose={(sessionsPerWeek) => tell({ sessionsPerWeek })}
    />
    <Choices
      legend={words.minutes}
      choices={withTold(minutes, wishes.minutes).map((value) => ({ value, label: String(value) }))}
      chosen={wishes.minutes}
      onChoose={(each) => tell({ minutes: each })}
    />
    {board.races.length === 0 && (
      <Choices
        legend={words.weeks}
        choices={withTold(weeks, wishes.weeks).map((value) => ({ value, label: words.weeksCount(value) }))}
        chosen={wishes.weeks}
        onChoose={(each) => tell({ weeks: each })}
      />
    )}
  </Section>
);
