import { useState } from 'preact/hooks';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Section } from '../../ui/screen.tsx';
import { type KeptSet, SetDialog, setText } from './set-dialog.tsx';
import { words } from './words.ts';

export type Sets = NonNullable<QueryResult<'session-sets'>>;
type Exercise = Sets['exercises'][number];

interface Opened {
  readonly name: string;
  readonly set: KeptSet;
}

/** Each role is counted by itself. */
const nameOf = (sets: readonly KeptSet[], index: number): string => {
  const role = sets[index]?.role ?? 'work';
  return words.setName(role, sets.slice(0, index + 1).filter((set) => set.role === role).length);
};

const OneExercise = ({
  exercise: { exercise, name, note, sets },
  onOpen,
}: {
  exercise: Exercise;
  onOpen: (opened: Opened) => void;
}) => (
  <li>
    <h3>{exercise === undefined ? name : <a href={href('exercises', exercise)}>{name}</a>}</h3>
    {note !== undefined && <p class="small muted">{note}</p>}
    {sets.length === 0 && <p class="small muted">{words.noSets}</p>}
    <ol>
      {sets.map((set, index) => {
        const ofSet = nameOf(sets, index);
        const says = setText(set);
        return (
          <li key={index}>
            <button
              type="button"
              class="done-set"
              aria-label={words.changeSet(ofSet, name, says)}
              onClick={() => onOpen({ name: words.setOf(ofSet, name), set })}
            >
              <span class="small muted">{ofSet}</span>
              <span class="number">{set.eachSide ? words.eachSide(says) : says}</span>
              <span class="done-set-change small">{words.change}</span>
            </button>
          </li>
        );
      })}
    </ol>
  </li>
);

/** Each set as it counts, to be corrected where it stands. */
export const EverySet = ({ sets }: { sets: Sets }) => {
  const [opened, setOpened] = useState<Opened>();
  return (
    <Section title={words.everySet}>
      {sets.exercises.length === 0 && <p class="muted">{words.nothingDone}</p>}
      {sets.isImported && <p class="small muted">{words.imported}</p>}
      <ul class="done-every">
        {sets.exercises.map((exercise, index) => (
          <OneExercise key={index} exercise={exercise} onOpen={setOpened} />
        ))}
      </ul>
      {opened !== undefined && (
        <SetDialog session={sets.id} {...opened} onClose={() => setOpened(undefined)} />
      )}
    </Section>
  );
};
