import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../ui/button.tsx';
import { words } from './words.ts';
import type { WorkoutsAsked, WorkoutsCame } from './workouts.ts';

const saysOf = (came: WorkoutsCame): string =>
  came.kind === 'saved' || came.kind === 'shared'
    ? `${words[came.kind](came.names)} ${words.toWatch(came.kind === 'saved' && came.names.length > 1)}`
    : words[came.kind];

/** Planned sessions for a watch. What makes and hands over the files is loaded when they are asked for. */
export const WorkoutsButton = ({
  asked,
  children,
  label,
}: {
  asked: WorkoutsAsked;
  children: string;
  label?: string;
}) => {
  const [says, setSays] = useState('');
  const make = async (): Promise<void> => {
    setSays(words.making);
    try {
      const { handOverWorkouts } = await import('./workouts.ts');
      setSays(saysOf(await handOverWorkouts(asked)));
    } catch (error) {
      setSays(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <ButtonRow>
        <Button onClick={make} {...(label === undefined ? {} : { label })}>
          {children}
        </Button>
      </ButtonRow>
      <p class="small muted" role="status">
        {says}
      </p>
    </>
  );
};
