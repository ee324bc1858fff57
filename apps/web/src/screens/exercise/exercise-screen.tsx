import { Fragment } from 'preact';
import { useAnswer } from '../../data/use-answer.ts';
import { bodyWords } from '../../language/body-words.ts';
import { dayOf, longDay } from '../../language/dates.ts';
import { href, type Parameters } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { ExerciseFigure } from '../../ui/exercise-figure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { ExerciseRow } from '../exercises/exercise-row.tsx';
import { Ladder } from './ladder.tsx';
import { PlannedInstead } from './planned-instead.tsx';
import { words } from './words.ts';
import './exercise.css';

type ExerciseView = NonNullable<QueryResult<'exercise'>>;

const loadOf = ({ about: { loadable, highResistance } }: ExerciseView): string =>
  words.loads[loadable ? (highResistance ? 'heavy' : 'yes') : 'none'];

const factsOf = (shown: ExerciseView): readonly (readonly [string, string])[] => {
  const { about, areas, pattern, role, equipment } = shown;
  return [
    [words.areas, areas.map((area) => bodyWords.areas[area]).join(', ')],
    [words.muscles, about.primary.map((muscle) => bodyWords.muscles[muscle] ?? muscle).join('; ')],
    [words.movement, bodyWords.patterns[pattern]],
    [words.kind, bodyWords.roles[role]],
    [words.sides, about.laterality === 'unilateral' ? words.oneSide : words.bothSides],
    [words.equipment, equipment.map((item) => bodyWords.equipment[item]).join(', ')],
    [words.load, loadOf(shown)],
    [words.likeRunning, bodyWords.grades[about.runSpecificity]],
    [words.impact, bodyWords.grades[about.impact]],
    [words.spine, bodyWords.grades[about.axialLoad]],
    ...(about.contactsPerRep > 0 ? [[words.landings, String(about.contactsPerRep)] as const] : []),
    [words.notation, shown.id],
  ];
};

const Mine = ({ shown: { id, lastDone } }: { shown: ExerciseView }) =>
  lastDone === undefined ? (
    <p class="muted">{words.never}</p>
  ) : (
    <>
      <p>{words.lastDone(longDay(dayOf(lastDone)))}</p>
      <ButtonRow>
        <LinkButton href={href('progress', id)}>{words.progress}</LinkButton>
      </ButtonRow>
    </>
  );

const Page = ({ shown }: { shown: ExerciseView }) => (
  <>
    <ExerciseFigure exercise={shown.id} name={shown.name} size="large" />
    <Section title={words.how}>
      <ol class="exercise-cues">
        {shown.about.cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ol>
    </Section>
    <PlannedInstead id={shown.id} />
    {shown.ladder && <Ladder ladder={shown.ladder} />}
    <Section title={words.mine}>
      <Mine shown={shown} />
    </Section>
    <Section title={words.trains}>
      <dl class="exercise-facts">
        {factsOf(shown).map(([what, value]) => (
          <Fragment key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
    {shown.about.avoidIf.length > 0 && (
      <Section title={words.pain}>
        <p>{shown.about.avoidIf.map((site) => bodyWords.sites[site]).join(', ')}</p>
        <p class="small muted">{words.painNote}</p>
      </Section>
    )}
    {shown.swaps.length > 0 && (
      <Section title={words.swaps}>
        <p class="small muted">{words.swapsLead}</p>
        <ul>
          {shown.swaps.map((row) => (
            <ExerciseRow row={row} key={row.id} />
          ))}
        </ul>
      </Section>
    )}
    {shown.aliases.length > 0 && (
      <Section title={words.aliases}>
        <p class="small muted">{shown.aliases.join(' · ')}</p>
      </Section>
    )}
  </>
);

const ExerciseScreen = ({ parameters }: { parameters: Parameters }) => {
  const id = parameters.id ?? '';
  const answer = useAnswer('exercise', id);
  return (
    <Screen
      title={answer.value?.name ?? (answer.value === null ? words.noExercise : words.loading)}
      back={{ href: href('exercises'), label: words.back }}
    >
      <Answered answer={answer}>
        {(shown) =>
          shown === null ? (
            <Notice kind="warning">
              <p>{words.noExerciseLead(id)}</p>
            </Notice>
          ) : (
            <Page shown={shown} />
          )
        }
      </Answered>
    </Screen>
  );
};

export default ExerciseScreen;
