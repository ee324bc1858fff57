import { useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer.ts';
import { ruleWords } from '../../language/rule-words.ts';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Choices } from '../../ui/choices.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { words } from './words.ts';
import './rules.css';

type Family = QueryResult<'rules'>['families'][number];
type RuleRow = Family['rules'][number];

const shows = ['all', 'found', 'unchecked', 'silent'] as const;
type Show = (typeof shows)[number];

const Row = ({ rule: { id, level, statement, answer } }: { rule: RuleRow }) => (
  <li class="rules-row">
    <a href={href('rules', id)}>{id}</a>
    <span class="rules-answer small">
      {answer.is === 'found' ? (
        <>
          <LevelMark level={level} /> {ruleWords.answers.found(answer.count)}
        </>
      ) : (
        <span class="muted">{ruleWords.answers[answer.is]}</span>
      )}
    </span>
    <p class="small muted">{statement}</p>
  </li>
);

const Families = ({ families, show }: { families: readonly Family[]; show: Show }) => {
  const shown = families
    .map(({ family, rules }) => ({
      family,
      rules: show === 'all' ? rules : rules.filter(({ answer }) => answer.is === show),
    }))
    .filter(({ rules }) => rules.length > 0);
  if (shown.length === 0) return <p class="muted">{words.none}</p>;
  return shown.map(({ family, rules }) => (
    <Section title={ruleWords.families[family]} key={family}>
      <ul>
        {rules.map((rule) => (
          <Row rule={rule} key={rule.id} />
        ))}
      </ul>
    </Section>
  ));
};

const RulesScreen = () => {
  const answer = useAnswer('rules', undefined);
  const [show, setShow] = useState<Show>('all');
  const preset = answer.value?.preset;
  return (
    <Screen
      title={words.title}
      back={{ href: href('audit'), label: words.back }}
      lead={preset && words.lead(preset.name, preset.says)}
    >
      <Choices
        legend={words.show}
        choices={shows.map((value) => ({ value, label: words[value] }))}
        chosen={show}
        onChoose={setShow}
      />
      <Answered answer={answer}>{({ families }) => <Families families={families} show={show} />}</Answered>
    </Screen>
  );
};

export default RulesScreen;
