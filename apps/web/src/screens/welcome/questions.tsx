import { experiences, type PainSite, painSites, symptomKinds } from '@carryover/engine';
import { GymEditor } from '../../equipment/gym-editor.tsx';
import { gymOfRooms, type Room, rooms, roomsOf } from '../../equipment/kinds.ts';
import { words as gymWords } from '../../equipment/words.ts';
import { bodyWords } from '../../language/body-words.ts';
import { symptomWords } from '../../language/symptom-words.ts';
import { Choices, ManyChoices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Why } from '../../ui/why.tsx';
import { nameOf, type QuestionProps, weekInOrder } from './question.ts';
import { words } from './words.ts';

const perWeek = [1, 2, 3] as const;
const minutesEach = [20, 30, 45, 60, 75] as const;

export const LiftsQuestion = ({ answers, onAnswer }: QuestionProps) => (
  <>
    <Choices
      legend={words.perWeek}
      choices={perWeek.map((value) => ({ value, label: words.times(value) }))}
      chosen={answers.sessionsPerWeek as (typeof perWeek)[number] | undefined}
      onChoose={(sessionsPerWeek) => onAnswer({ ...answers, sessionsPerWeek })}
    />
    <Choices
      legend={words.minutesLegend}
      choices={minutesEach.map((value) => ({ value, label: words.minutes(value) }))}
      chosen={answers.minutes as (typeof minutesEach)[number] | undefined}
      onChoose={(minutes) => onAnswer({ ...answers, minutes })}
    />
    <ManyChoices
      legend={words.daysLegend}
      choices={weekInOrder().map((value) => ({ value, label: nameOf(value) }))}
      chosen={answers.liftDays ?? []}
      onChange={(liftDays) => onAnswer({ ...answers, liftDays })}
    />
  </>
);

export const EquipmentQuestion = ({ answers, onAnswer }: QuestionProps) => {
  const chosen = answers.gym === undefined ? [] : roomsOf(answers.gym);
  return (
    <>
      <ManyChoices
        legend={gymWords.roomsLegend}
        choices={(Object.keys(rooms) as Room[]).map((room) => ({ value: room, label: gymWords.rooms[room] }))}
        chosen={chosen}
        onChange={(next) => onAnswer({ ...answers, gym: gymOfRooms(next, chosen) })}
      />
      {answers.gym !== undefined && answers.gym.equipment.length > 0 && (
        <details class="welcome-more">
          <summary>{words.weights}</summary>
          <GymEditor gym={answers.gym} onChange={(gym) => onAnswer({ ...answers, gym })} />
        </details>
      )}
    </>
  );
};

const zeroToTen = Array.from({ length: 11 }, (_, value) => value);
/** Where it hurts but was not graded yet. */
const firstLevel = 2;

export const BodyQuestion = ({ answers, onAnswer, preview }: QuestionProps) => {
  const { pains = [], symptoms = [] } = answers;
  const choose = (sites: readonly PainSite[]): void =>
    onAnswer({
      ...answers,
      pains: sites.map((site) => pains.find((pain) => pain.site === site) ?? { site, level: firstLevel }),
    });
  return (
    <>
      <Choices
        legend={words.experienceLegend}
        choices={experiences.map((value) => ({ value, label: words.experience[value] }))}
        chosen={answers.experience}
        onChoose={(experience) => onAnswer({ ...answers, experience })}
      />
      <ManyChoices
        legend={words.soreLegend}
        choices={painSites.map((site) => ({ value: site, label: bodyWords.sites[site] }))}
        chosen={pains.map(({ site }) => site)}
        onChange={choose}
      />
      {pains.map(({ site, level }) => (
        <Choices
          key={site}
          legend={words.painLegend(bodyWords.sites[site])}
          choices={zeroToTen.map((value) => ({ value, label: String(value) }))}
          chosen={level}
          onChoose={(next) =>
            onAnswer({
              ...answers,
              pains: pains.map((pain) => (pain.site === site ? { site, level: next } : pain)),
            })
          }
        />
      ))}
      <details class="welcome-more" open={symptoms.length > 0}>
        <summary>{words.signs}</summary>
        <ManyChoices
          legend={words.signsLegend}
          choices={symptomKinds.map((kind) => ({ value: kind, label: symptomWords[kind] }))}
          chosen={symptoms}
          onChange={(next) => onAnswer({ ...answers, symptoms: next })}
        />
      </details>
      {(pains.length > 0 || symptoms.length > 0) &&
        preview?.today.reasons.map((reason) => (
          <Notice key={reason.says} kind={preview.today.seeClinician ? 'error' : 'warning'}>
            <p>{reason.says}</p>
            <Why reasons={[reason]} />
          </Notice>
        ))}
    </>
  );
};
