import type { ComplaintView } from '@carryover/views';
import { tell } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { today } from '../../data/today.ts';
import { offerUndo, tellUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { goTo, place } from '../../router.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { words } from './words.ts';
import './complaints.css';

type Explanation = ComplaintView['rules'][number];
type Told = ComplaintView['told'][number];

const signs: Readonly<Record<string, string>> = { passed: '✓', accepted: '✓', silent: '–' };

const AnswerLine = ({ answer, level }: Explanation) => {
  if (answer.is === 'found')
    return (
      <p>
        <LevelMark level={level} /> {words.answers.found(answer.count)}: {answer.message}.
      </p>
    );
  return (
    <p class="muted">
      <span aria-hidden="true">{signs[answer.is] ?? '?'}</span> {words.answers[answer.is]}
      {answer.is === 'unchecked' && <>. {answer.missing.map(({ is }) => words.lacks([is])).join(' ')}</>}
    </p>
  );
};

const Explained = (explanation: Explanation) => {
  const { rule, statement, answer } = explanation;
  return (
    <li class={answer.is === 'found' ? 'explanation explanation-found' : 'explanation'}>
      <h3>
        <a href={href('rules', rule)}>{statement}</a>
      </h3>
      <AnswerLine {...explanation} />
      {answer.is === 'found' && (
        <ButtonRow>
          <LinkButton href={href('audit', 'finding', rule)}>{words.details}</LinkButton>
        </ButtonRow>
      )}
    </li>
  );
};

const tellOf = (complaint: string): Promise<void> =>
  tellUndoable(words.toldAs(complaint), draftOf('complaint', { day: today.peek(), complaint }));

const takeBack = async ({ id }: Told, complaint: string): Promise<void> => {
  const withdrawal = draftOf('withdrawal', { target: id });
  await tell(withdrawal);
  offerUndo(words.takenBack(complaint), () => tell(draftOf('withdrawal', { target: withdrawal.id })));
};

/** What was noted, the last time first, each to be taken back. */
const ToldList = ({ complaint, told }: ComplaintView) =>
  told.length === 0 ? null : (
    <ul class="complaints-told" aria-label={words.told}>
      {told.map((each) => {
        const day = shortDay(dayOf(each.date));
        return (
          <li key={each.id}>
            <p>{words.toldOn(day)}</p>
            <Button label={words.takeBackOf(day)} onClick={() => takeBack(each, complaint)}>
              {words.takeBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );

const Chosen = (view: ComplaintView) => {
  const { complaint, rules } = view;
  const found = rules.filter(({ answer }) => answer.is === 'found').length;
  const isEmpty = rules.every(({ answer }) => answer.is === 'nothing-told');
  return (
    <Section title={words.name(complaint)}>
      <ButtonRow>
        <Button main onClick={() => tellOf(complaint)}>
          {words.tell}
        </Button>
      </ButtonRow>
      <ToldList {...view} />
      {isEmpty ? (
        <Notice>
          <p>{words.none}</p>
          <ButtonRow>
            <LinkButton href={href('import')}>{words.doImport}</LinkButton>
            <LinkButton href={href('audit', 'self-check')}>{words.selfCheck}</LinkButton>
          </ButtonRow>
        </Notice>
      ) : (
        <p aria-live="polite">{words.found(found, rules.length)}</p>
      )}
      <p class="small muted">{words.notCause}</p>
      <ul class="explanations">
        {rules.map((each) => (
          <Explained key={each.rule} {...each} />
        ))}
      </ul>
    </Section>
  );
};

const choose = (complaint: string): void =>
  goTo(`${href('audit', 'complaints')}?${new URLSearchParams({ of: complaint })}`, { replace: true });

const ComplaintsScreen = () => {
  const answer = useAnswer('complaints', undefined);
  const of = place.value.search.get('of');
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('audit'), label: words.back }}>
      <Answered answer={answer}>
        {(complaints) => {
          const chosen = complaints.find(({ complaint }) => complaint === of);
          return (
            <>
              <Choices
                legend={words.legend}
                choices={complaints.map(({ complaint }) => ({
                  value: complaint,
                  label: words.name(complaint),
                }))}
                chosen={chosen?.complaint}
                onChoose={choose}
              />
              {chosen !== undefined && <Chosen key={chosen.complaint} {...chosen} />}
            </>
          );
        }}
      </Answered>
    </Screen>
  );
};

export default ComplaintsScreen;
