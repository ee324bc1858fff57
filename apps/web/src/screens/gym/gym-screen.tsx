import type { Gym } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { GymEditor } from '../../equipment/gym-editor.tsx';
import { href } from '../../path.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { Trips } from './trips.tsx';
import { words } from './words.ts';

const UsualGym = ({ gym: told }: { gym: Gym | undefined }) => {
  const [gym, setGym] = useState<Gym>(told ?? { equipment: [] });
  const [isChanged, setChanged] = useState(false);
  const save = async (): Promise<void> => {
    await tellUndoable(words.saved, draftOf('equipment', gym));
    setChanged(false);
  };
  return (
    <Section title={words.usual}>
      {told === undefined && <p class="muted">{words.notTold}</p>}
      <GymEditor
        gym={gym}
        onChange={(next) => {
          setGym(next);
          setChanged(true);
        }}
      />
      <ButtonRow>
        <Button main disabled={!isChanged} onClick={save}>
          {words.save}
        </Button>
      </ButtonRow>
    </Section>
  );
};

const GymScreen = () => {
  const answer = useAnswer('profile', undefined);
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('settings'), label: words.back }}>
      <Answered answer={answer}>
        {({ gym, trips }) => (
          <>
            <UsualGym key={JSON.stringify(gym)} gym={gym} />
            <Trips trips={trips} />
          </>
        )}
      </Answered>
    </Screen>
  );
};

export default GymScreen;
