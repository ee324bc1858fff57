import type { Bodies } from '@carryover/engine';
import { useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';
import { today } from '../../data/today.ts';
import { tellUndoable } from '../../data/undo.ts';
import { distanceText } from '../../language/amounts.ts';
import { dayOf, longDay } from '../../language/dates.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/screen.tsx';
import { RaceForm, weeksToReach } from './race-form.tsx';
import type { Race, Season } from './season-type.ts';
import { words } from './words.ts';

type Opened = { readonly race?: Race };

/** A race told anew takes the place of the one before it; a season that was asked to be shorter grows to reach it. */
const entriesOf = (season: Season, body: Bodies['race'], race: Race | undefined): readonly Draft[] => {
  const weeks = weeksToReach(body.day, season);
  return [
    ...(race ? [draftOf('withdrawal', { target: race.entry }) as Draft] : []),
    draftOf('race', body) as Draft,
    ...(weeks === undefined ? [] : [draftOf('season-wishes', { weeks }) as Draft]),
  ];
};

/** The races that the season leads to: added, changed and taken out here. */
export const Races = ({ season }: { season: Season }) => {
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  const { races } = season.board;
  const save = async (body: Bodies['race']): Promise<void> => {
    const says = opened?.race ? words.raceChanged(body.title) : words.raceAdded(body.title);
    await tellUndoable(says, ...entriesOf(season, body, opened?.race));
    close();
  };
  const remove = async (race: Race): Promise<void> => {
    await tellUndoable(words.raceRemoved(race.title), draftOf('withdrawal', { target: race.entry }) as Draft);
    close();
  };
  return (
    <Section title={words.races}>
      {races.length === 0 && <p class="muted">{words.noRace(season.weeks.length)}</p>}
      <ul class="races">
        {races.map((race) => (
          <li class="race" key={race.entry}>
            <div>
              <h3>{race.title}</h3>
              <p class="muted">
                {[
                  longDay(dayOf(race.date)),
                  race.distanceKm === undefined ? undefined : distanceText(race.distanceKm),
                  words.priorityShort(race.priority ?? 'A'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {race.isBeyond && <p class="small">{words.beyond}</p>}
            </div>
            <Button label={words.changeRaceOf(race.title)} onClick={() => setOpened({ race })}>
              {words.changeRace}
            </Button>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button main={races.length === 0} onClick={() => setOpened({})}>
          {words.addRace}
        </Button>
      </ButtonRow>
      {opened !== undefined && (
        <Dialog title={opened.race ? words.changeRaceOf(opened.race.title) : words.addRace} onClose={close}>
          <RaceForm today={today.value} {...opened} onSave={save} />
          {opened.race && (
            <ButtonRow>
              <Button onClick={() => remove(opened.race!)}>{words.removeRace}</Button>
            </ButtonRow>
          )}
        </Dialog>
      )}
    </Section>
  );
};
