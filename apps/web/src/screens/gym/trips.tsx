import { type Gym, parseDay } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { GymEditor } from '../../equipment/gym-editor.tsx';
import { bodyWords } from '../../language/body-words.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';
import './gym.css';

type Trip = QueryResult<'profile'>['trips'][number];

const NewTrip = ({ onEnd }: { onEnd: () => void }) => {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [gym, setGym] = useState<Gym>({ equipment: [] });
  const [first, last] = [parseDay(from), parseDay(to)];
  const isTurned = first !== undefined && last !== undefined && last < first;
  const save = async (): Promise<void> => {
    if (first === undefined || last === undefined || isTurned) return;
    await tellUndoable(words.tripSaved, draftOf('trip', { days: { from: first, to: last }, gym }));
    onEnd();
  };
  return (
    <>
      <div class="trip-days">
        <Field type="date" label={words.from} value={from} onInput={setFrom} />
        <Field
          type="date"
          label={words.to}
          value={to}
          onInput={setTo}
          error={isTurned ? words.datesProblem : undefined}
        />
      </div>
      <GymEditor gym={gym} onChange={setGym} />
      <ButtonRow>
        <Button main disabled={first === undefined || last === undefined || isTurned} onClick={save}>
          {words.saveTrip}
        </Button>
        <Button onClick={onEnd}>{words.cancel}</Button>
      </ButtonRow>
    </>
  );
};

const TripLine = ({ trip: { id, from, to, isOver, gym } }: { trip: Trip }) => {
  const [first, last] = [shortDay(dayOf(from)), shortDay(dayOf(to))];
  const kinds = gym.equipment.map((kind) => bodyWords.equipment[kind]);
  return (
    <li>
      <div>
        <strong>{words.days(first, last)}</strong>
        <p class="small muted">
          {kinds.length === 0 ? words.nothing : kinds.join(', ')}
          {isOver && ` · ${words.over}`}
        </p>
      </div>
      <Button
        label={words.removeTrip(first, last)}
        onClick={() => tellUndoable(words.removed, draftOf('withdrawal', { target: id }))}
      >
        {words.remove}
      </Button>
    </li>
  );
};

/** Days on which there is something else to train with than usual. */
export const Trips = ({ trips }: { trips: readonly Trip[] }) => {
  const [isAdding, setAdding] = useState(false);
  return (
    <Section title={words.trips}>
      <p class="muted">{trips.length === 0 ? words.noTrips : words.tripsLead}</p>
      {trips.length > 0 && (
        <ul class="trips">
          {trips.map((trip) => (
            <TripLine key={trip.id} trip={trip} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <NewTrip onEnd={() => setAdding(false)} />
      ) : (
        <ButtonRow>
          <Button onClick={() => setAdding(true)}>{words.addTrip}</Button>
        </ButtonRow>
      )}
    </Section>
  );
};
