import type { Area, Equipment } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer.ts';
import { bodyWords } from '../../language/body-words.ts';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Choices, ManyChoices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ExerciseRow } from './exercise-row.tsx';
import { type Filter, filtered } from './filter.ts';
import { words } from './words.ts';

type Shown = QueryResult<'exercises'>;

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[];

const Filters = ({
  filter,
  knowsGym,
  onChange,
}: {
  filter: Filter;
  knowsGym: boolean;
  onChange: (filter: Filter) => void;
}) => {
  const means = [
    { value: 'all', label: words.all },
    ...(knowsGym ? [{ value: 'mine', label: words.mine } as const] : []),
    { value: 'none', label: words.bodyweight },
  ] as const;
  return (
    <search class="exercises-filters">
      <Field
        label={words.search}
        value={filter.text}
        enterKeyHint="search"
        autoComplete="off"
        onInput={(text) => onChange({ ...filter, text })}
      />
      <Choices<Filter['means']>
        legend={words.within}
        choices={means}
        chosen={filter.means}
        onChoose={(chosen) => onChange({ ...filter, means: chosen })}
      />
      <Choices<Area | 'any'>
        legend={words.area}
        choices={[
          { value: 'any', label: words.anyArea },
          ...keysOf(bodyWords.areas).map((value) => ({ value, label: bodyWords.areas[value] })),
        ]}
        chosen={filter.area}
        onChoose={(area) => onChange({ ...filter, area })}
      />
      <details>
        <summary>{words.more}</summary>
        <ManyChoices<Equipment>
          legend={words.equipment}
          choices={keysOf(bodyWords.equipment).map((value) => ({ value, label: bodyWords.equipment[value] }))}
          chosen={filter.equipment}
          onChange={(equipment) => onChange({ ...filter, equipment })}
        />
      </details>
      {!knowsGym && <p class="small muted">{words.noGym}</p>}
    </search>
  );
};

const List = ({ shown }: { shown: Shown }) => {
  const [filter, setFilter] = useState<Filter>({ text: '', area: 'any', means: 'all', equipment: [] });
  const rows = filtered(shown.exercises, filter);
  return (
    <>
      <Filters filter={filter} knowsGym={shown.knowsGym} onChange={setFilter} />
      <p class="small muted" role="status">
        {words.count(rows.length, shown.exercises.length)}
      </p>
      {rows.length === 0 && <p>{words.none}</p>}
      <ul>
        {rows.map((row) => (
          <ExerciseRow row={row} key={row.id} />
        ))}
      </ul>
    </>
  );
};

const ExercisesScreen = () => (
  <Screen title={words.title} back={{ href: href('progress'), label: words.back }}>
    <Answered answer={useAnswer('exercises', undefined)}>{(shown) => <List shown={shown} />}</Answered>
  </Screen>
);

export default ExercisesScreen;
