import { useState } from 'preact/hooks';
import type { ImportPreview, UnclearName } from '../../reader/preview.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/screen.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { words } from './words.ts';

/** What the person said: exercises by the names that they are for, run types by the pattern of their titles. */
export type Answers = ReadonlyMap<string, string>;

const shownAtFirst = 8;

const firstFew = <Thing,>(things: readonly Thing[], isAll: boolean): readonly Thing[] =>
  isAll ? things : things.slice(0, shownAtFirst);

const More = ({ count, onShow }: { count: number; onShow: () => void }) =>
  count > 0 ? <Button onClick={onShow}>{words.showMore(count)}</Button> : null;

/** Names of exercises, each with what it may mean. */
export const UnclearNames = ({
  title,
  lead,
  names,
  exercises,
  answers,
  onAnswer,
}: {
  title: string;
  lead: string;
  names: readonly UnclearName[];
  exercises: ImportPreview['exercises'];
  answers: Answers;
  onAnswer: (name: string, exercise: string) => void;
}) => {
  const [isAll, setAll] = useState(names.length <= shownAtFirst + 1);
  if (names.length === 0) return null;
  const all = exercises.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={title}>
      <p class="muted">{lead}</p>
      {firstFew(names, isAll).map(({ name, sets, guesses }) => {
        const likely = guesses.map((guess) => ({ value: guess.id, label: guess.name }));
        const isLikely = new Set(likely.map(({ value }) => value));
        return (
          <SelectField
            key={name}
            label={words.nameLabel(name, sets)}
            value={answers.get(name) ?? ''}
            options={[{ value: '', label: words.leave }]}
            groups={[
              { label: words.likely, options: likely },
              { label: words.all, options: all.filter(({ value }) => !isLikely.has(value)) },
            ]}
            onChange={(exercise) => onAnswer(name, exercise)}
          />
        );
      })}
      <More count={isAll ? 0 : names.length - shownAtFirst} onShow={() => setAll(true)} />
    </Section>
  );
};

/** Titles of runs of which nothing tells what they were. */
export const UnclearTitles = ({
  preview: { titles, runTypes },
  answers,
  onAnswer,
}: {
  preview: Pick<ImportPreview, 'titles' | 'runTypes'>;
  answers: Answers;
  onAnswer: (pattern: string, type: string) => void;
}) => {
  const [isAll, setAll] = useState(titles.length <= shownAtFirst + 1);
  if (titles.length === 0) return null;
  const types = runTypes
    .filter((type) => type !== 'unknown')
    .map((type) => ({ value: type as string, label: words.runTypes[type] }));
  return (
    <Section title={words.titles}>
      <p class="muted">{words.titlesLead}</p>
      {firstFew(titles, isAll).map(({ pattern, example, count }) => (
        <SelectField
          key={pattern}
          label={words.titleLabel(example, count)}
          value={answers.get(pattern) ?? ''}
          options={[{ value: '', label: words.open }, ...types]}
          onChange={(type) => onAnswer(pattern, type)}
        />
      ))}
      <More count={isAll ? 0 : titles.length - shownAtFirst} onShow={() => setAll(true)} />
    </Section>
  );
};
