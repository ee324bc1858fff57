import type { AuditPage } from '@carryover/views';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer.ts';
import { numberText } from '../../language/amounts.ts';
import { dayOf, longDay, shortDay } from '../../language/dates.ts';
import { href, type Parameters } from '../../path.ts';
import { place } from '../../router.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { ApplyFix } from '../audit/apply-fix.tsx';
import { askedIn, withAsked } from '../audit/asked.ts';
import { type Finding, Remedy } from '../audit/finding-row.tsx';
import { fixWords } from '../audit/fix-words.ts';
import { RuleSettings } from '../rule/rule-settings.tsx';
import { words } from './words.ts';
import './finding.css';

type RuleView = NonNullable<QueryResult<'rule'>>;

const mostBreaches = 8;

const Breach = ({ breach, message }: { breach: Finding['breaches'][number]; message: string }) => (
  <li class="breach">
    <p>
      <LevelMark level={breach.level} />{' '}
      {breach.dates.map((date, index) => (
        <span key={date}>
          {index > 0 && ', '}
          <a class="breach-day" href={href('week', date)}>
            {longDay(dayOf(date))}
          </a>
        </span>
      ))}
    </p>
    {breach.message !== message && <p>{breach.message}</p>}
    {breach.file !== undefined && breach.file !== '' && (
      <p class="small muted">{words.where(breach.file, breach.line)}</p>
    )}
  </li>
);

const Evidence = ({ finding }: { finding: Finding }) => {
  const [isAll, setAll] = useState(false);
  const { breaches, guessed, unseen, message } = finding;
  const shown = isAll ? breaches : breaches.slice(-mostBreaches);
  const unseenCount = unseen.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={words.evidence}>
      {guessed.map((each) => (
        <p class="muted" key={each}>
          {words.guessed[each]}
        </p>
      ))}
      <ol class="breaches">
        {shown.toReversed().map((breach) => (
          <Breach key={`${breach.dates.join()} ${breach.message}`} breach={breach} message={message} />
        ))}
      </ol>
      {breaches.length > shown.length && (
        <ButtonRow>
          <Button onClick={() => setAll(true)}>{words.more(breaches.length - shown.length)}</Button>
        </ButtonRow>
      )}
      {unseenCount > 0 && <p class="small muted">{words.unseen(unseenCount)}</p>}
    </Section>
  );
};

/** What can be done about it in the plan; where nothing would change there is no button. */
const Todo = ({ finding }: { finding: Finding }) => {
  const answer = useAnswer('fix-preview', finding.rule);
  return (
    <Section title={words.todo}>
      <Remedy finding={finding} />
      {finding.fix !== undefined && <p>{finding.remedy}</p>}
      <Answered answer={answer}>
        {({ inPlan, offer, next, since }) => (
          <>
            {offer === null ? (
              <p class="muted">
                {fixWords.inPlan[inPlan]}{' '}
                {inPlan === 'kept' && since !== undefined && fixWords.since(shortDay(dayOf(since)))}
              </p>
            ) : (
              <ApplyFix rule={finding.rule} />
            )}
            {next !== undefined && (
              <>
                <p>{fixWords.next(next.says)}</p>
                <ButtonRow>
                  <LinkButton href={href('session', next.session)}>{fixWords.toSession}</LinkButton>
                </ButtonRow>
              </>
            )}
            {offer === null && inPlan !== 'no-plan' && (
              <ButtonRow>
                <LinkButton href={href('week')}>{fixWords.toWeek}</LinkButton>
              </ButtonRow>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
};

const Citations = ({
  title,
  said,
  sources,
}: {
  title: string;
  said: Finding['sources'];
  sources: AuditPage['sources'];
}) =>
  said.length === 0 ? null : (
    <Section title={title}>
      <ul class="citations">
        {said.map(({ source, says }) => (
          <li key={source}>
            <p>{says}</p>
            <p class="small muted">{sources[source]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );

const RulePart = ({ rule }: { rule: RuleView }) => (
  <>
    <Section title={words.rule}>
      <p>{rule.page.statement}</p>
      <p class="muted">{rule.page.why}</p>
      {rule.page.options.length > 0 && (
        <>
          <h3>{words.numbers}</h3>
          <ul>
            {rule.page.options.map(({ name, is, unit }) => (
              <li key={name}>{words.number(is, numberText(rule.inForce.numbers[name]!), unit)}</li>
            ))}
          </ul>
        </>
      )}
      <ButtonRow>
        <LinkButton href={href('rules', rule.page.id)}>{words.fullRule}</LinkButton>
      </ButtonRow>
    </Section>
    <RuleSettings rule={rule} key={JSON.stringify(rule.settings)} />
  </>
);

const Found = ({ page, finding }: { page: AuditPage; finding: Finding }) => (
  <>
    <p>
      <LevelMark level={finding.level} />{' '}
      {words.lead(finding.count, shortDay(dayOf(page.window.from)), shortDay(dayOf(page.window.to)))}
    </p>
    <Todo finding={finding} />
    <Evidence finding={finding} />
    <Citations title={words.sources} said={finding.sources} sources={page.sources} />
    <Citations title={words.dissent} said={finding.dissent} sources={page.sources} />
  </>
);

const Gone = ({ rule }: { rule: string }) => (
  <Notice>
    <p>{words.gone}</p>
    <p>{words.goneLead(rule)}</p>
    <ButtonRow>
      <LinkButton main href={href('audit')}>
        {words.seeAudit}
      </LinkButton>
      <LinkButton href={href('rules', rule)}>{words.seeRule}</LinkButton>
    </ButtonRow>
  </Notice>
);

const FindingScreen = ({ parameters }: { parameters: Parameters }) => {
  const id = parameters.rule ?? '';
  const { search } = place.value;
  const answer = useAnswer('audit', askedIn(search));
  const rule = useAnswer('rule', id).value;
  const finding = answer.value?.findings.find((each) => each.rule === id);
  return (
    <Screen
      title={finding?.message ?? words.title}
      back={{ href: withAsked(search, 'audit'), label: words.back }}
    >
      <Answered answer={answer}>
        {(page) => (finding === undefined ? <Gone rule={id} /> : <Found page={page} finding={finding} />)}
      </Answered>
      {rule != null && <RulePart rule={rule} />}
    </Screen>
  );
};

export default FindingScreen;
