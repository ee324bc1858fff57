import { withdrawUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { href } from '../../path.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

/** What was swapped for good, and the way back from it; nothing where nothing was. */
export const PlannedInstead = ({ id }: { id: string }) => {
  const { value: pairs = [] } = useAnswer('planned-instead', id);
  if (pairs.length === 0) return null;
  return (
    <Section title={words.instead}>
      <ul class="exercise-instead">
        {pairs.map(({ exercise, name, inPlaceOf, inPlaceOfName, by }) => (
          <li key={inPlaceOf}>
            <a class="link" href={href('exercises', exercise === id ? inPlaceOf : exercise)}>
              {exercise === id ? words.inPlaceOf(inPlaceOfName) : words.hasInPlace(name)}
            </a>
            <Button onClick={() => void withdrawUndoable(words.plannedAgain(inPlaceOfName), ...by)}>
              {words.planAgain(inPlaceOfName)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};
