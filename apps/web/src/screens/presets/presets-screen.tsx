import type { PresetComparison, SchoolAnswer } from '@carryover/views';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { place } from '../../router.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { askedIn, withAsked } from '../audit/asked.ts';
import { Start } from '../audit/start.tsx';
import { words } from './words.ts';
import './presets.css';

type School = PresetComparison['schools'][number];
type Row = PresetComparison['rules'][number];

const choose = (compared: PresetComparison, { id, name }: School): Promise<void> =>
  tellUndoable(words.chosen(name), draftOf('rulebook-settings', { ...compared.settings, preset: id }));

const shownCounts = ['error', 'warning', 'advice', 'passed', 'in-part', 'unchecked', 'silent'] as const;

/** Warnings and passes are told even where there are none: they are what schools are compared by. */
const always: ReadonlySet<string> = new Set(['warning', 'passed']);

const countsText = ({ counts }: School): string =>
  shownCounts
    .filter((is) => counts[is] > 0 || always.has(is))
    .map((is) => words.counts[is](counts[is]))
    .join(' · ');

const seeAddress = (id: string): string => {
  const search = new URLSearchParams(place.peek().search);
  search.set('preset', id);
  return withAsked(search, 'audit');
};

const Card = ({ school, compared }: { school: School; compared: PresetComparison }) => {
  const { id, name, says, source } = school;
  const isMine = id === compared.chosen;
  return (
    <li class={isMine ? 'school school-mine' : 'school'}>
      <h3>
        {name} {isMine && <span class="school-is-mine">✓ {words.mine}</span>}
      </h3>
      <p>{says}</p>
      {source !== undefined && <p class="small muted">{words.from(source)}</p>}
      <p class="number">{countsText(school)}</p>
      <ButtonRow>
        {!isMine && (
          <Button label={words.chooseOf(name)} onClick={() => choose(compared, school)}>
            {words.choose}
          </Button>
        )}
        <a class="button" href={seeAddress(id)} aria-label={words.seeOf(name)}>
          {words.see}
        </a>
      </ButtonRow>
    </li>
  );
};

const isLevel = (is: SchoolAnswer): is is 'error' | 'warning' | 'advice' | 'note' =>
  is === 'error' || is === 'warning' || is === 'advice' || is === 'note';

const Answer = ({ is, count }: Row['answers'][number]) =>
  isLevel(is) ? (
    <>
      <LevelMark level={is} /> <span class="muted">{words.times(count)}</span>
    </>
  ) : (
    <span class="muted">{words.answers[is]}</span>
  );

/** A table where there is room; on a phone each rule becomes a list of what the schools answer. */
const Table = ({ rules, schools }: PresetComparison) => (
  <table class="schools-table">
    <thead>
      <tr>
        <th scope="col">{words.rule}</th>
        {schools.map(({ id, name }) => (
          <th scope="col" key={id}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rules.map(({ rule, statement, answers }) => (
        <tr key={rule}>
          <th scope="row">
            <a href={href('rules', rule)}>{statement}</a>
          </th>
          {answers.map((answer, index) => (
            <td key={schools[index]!.id}>
              <span class="schools-name">{schools[index]!.name}</span>
              <span>
                <Answer {...answer} />
              </span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** All schools give the same answer, though not always as often. */
const Agreed = ({ rules }: { rules: readonly Row[] }) =>
  rules.length === 0 ? null : (
    <>
      <h3>{words.same}</h3>
      <ul>
        {rules.map(({ rule, statement, answers }) => (
          <li class="schools-same" key={rule}>
            <Answer {...answers[0]!} />
            <a href={href('rules', rule)}>{statement}</a>
          </li>
        ))}
      </ul>
    </>
  );

const Compared = ({ compared }: { compared: PresetComparison }) => (
  <>
    {compared.hasOwnSettings && (
      <Notice>
        <p>{words.ownSettings}</p>
      </Notice>
    )}
    <Section title={words.schools}>
      <ul class="schools">
        {compared.schools.map((school) => (
          <Card key={school.id} school={school} compared={compared} />
        ))}
      </ul>
    </Section>
    <Section title={words.rules}>
      {compared.rules.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p class="muted">{words.differ(compared.rules.filter(({ differs }) => differs).length)}</p>
          <Table {...compared} rules={compared.rules.filter(({ differs }) => differs)} />
          <Agreed rules={compared.rules.filter(({ differs }) => !differs)} />
          <p class="muted">{words.agreed(compared.agreed)}</p>
        </>
      )}
    </Section>
  </>
);

const PresetsScreen = () => {
  const { search } = place.value;
  const answer = useAnswer('presets', askedIn(search));
  const { window, read } = answer.value ?? {};
  const isRead = window !== undefined && read !== undefined && read.days > 0;
  return (
    <Screen
      title={words.title}
      back={{ href: withAsked(search, 'audit'), label: words.back }}
      lead={isRead ? words.lead(shortDay(dayOf(window.from)), shortDay(dayOf(window.to))) : undefined}
    >
      <div class="audit-page">
        <Answered answer={answer}>
          {(compared) =>
            compared.read.days === 0 ? <Start {...compared.read} /> : <Compared compared={compared} />
          }
        </Answered>
      </div>
    </Screen>
  );
};

export default PresetsScreen;
