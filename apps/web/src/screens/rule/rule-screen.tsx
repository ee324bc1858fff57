import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { ruleWords } from '../../language/rule-words.ts';
import { href, type Parameters } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { wayTo } from '../audit/ways.ts';
import { Examples } from './examples.tsx';
import { RuleSettings } from './rule-settings.tsx';
import { words } from './words.ts';
import './rule.css';

type RuleView = NonNullable<QueryResult<'rule'>>;
type Citation = RuleView['page']['evidence'][number];

const mostDays = 6;

const daysText = (dates: readonly string[]): string => {
  const shown = dates.slice(-mostDays).map((date) => shortDay(dayOf(date)));
  const more = dates.length - shown.length;
  return words.foundOn([...shown, ...(more > 0 ? [words.andMore(more)] : [])].join(', '));
};

const Mine = ({ rule: { answer, page, inForce } }: { rule: RuleView }) => {
  if (answer.is === 'found')
    return (
      <>
        <p>
          <LevelMark level={inForce.level} /> {ruleWords.answers.found(answer.count)}.{' '}
          {words.foundSays(answer.message)}
        </p>
        {answer.dates.length > 0 && <p class="small muted">{daysText(answer.dates)}</p>}
        <ButtonRow>
          <LinkButton main href={href('audit', 'finding', page.id)}>
            {words.openFinding}
          </LinkButton>
        </ButtonRow>
      </>
    );
  if (answer.is === 'unchecked')
    return (
      <>
        <p>{words.unchecked}</p>
        <ul class="rule-list">
          {answer.missing.map(({ need }) => {
            const { says, address, label } = wayTo(need);
            return (
              <li key={need}>
                {says} {address !== undefined && <a href={address}>{label}</a>}
              </li>
            );
          })}
        </ul>
      </>
    );
  if (answer.is === 'passed') return <p>{words.passed(answer.looked)}</p>;
  return <p>{answer.is === 'nothing-told' ? words.nothingTold : words[answer.is]}</p>;
};

/** How far most of them were read is said once, above them; where one was read otherwise, it says so. */
const usualStatus = (citations: readonly Citation[]): string | undefined =>
  citations.find(({ kind }) => kind !== ruleWords.ours)?.status;

const Citations = ({ title, citations }: { title: string; citations: readonly Citation[] }) => {
  const usual = usualStatus(citations);
  if (citations.length === 0) return null;
  return (
    <Section title={title}>
      {usual !== undefined && <p class="small muted">{usual}</p>}
      <ul class="rule-citations">
        {citations.map(({ label, says, kind, status, doi }) => (
          <li key={label}>
            <p>{says}</p>
            <p class="small muted">
              {label}
              {doi !== undefined && (
                <>
                  {' '}
                  <a href={`https://doi.org/${doi}`} rel="noreferrer">
                    {words.doi}
                  </a>
                </>
              )}
            </p>
            {kind !== ruleWords.ours && status !== usual && <p class="small muted">{status}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Said = ({ title, text }: { title: string; text: string | undefined }) =>
  text === undefined ? null : (
    <Section title={title}>
      <p>{text}</p>
    </Section>
  );

const Page = ({ rule }: { rule: RuleView }) => {
  const { page } = rule;
  return (
    <>
      <p class="rule-statement">{page.statement}</p>
      <p class="small muted">
        <LevelMark level={rule.inForce.level} />{' '}
        {words.looksAt(ruleWords.families[page.family as keyof typeof ruleWords.families], page.looksAt)}
      </p>
      <Section title={words.mine}>
        <Mine rule={rule} />
      </Section>
      <Said title={words.why} text={page.why} />
      <Said title={words.remedy} text={page.remedy} />
      <Citations title={words.evidence} citations={page.evidence} />
      <Citations title={words.dissent} citations={page.dissent} />
      <Examples examples={page.examples} />
      <Said title={words.blindSpot} text={page.blindSpot} />
      <RuleSettings rule={rule} key={JSON.stringify(rule.settings)} />
      {page.presets.length > 0 && (
        <Section title={words.presets}>
          <ul class="rule-list">
            {page.presets.map(({ preset, says }) => (
              <li key={preset}>{words.presetSays(preset, says)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

const RuleScreen = ({ parameters }: { parameters: Parameters }) => {
  const id = parameters.id ?? '';
  const answer = useAnswer('rule', id);
  return (
    <Screen title={id} back={{ href: href('rules'), label: words.back }}>
      <Answered answer={answer}>
        {(rule) =>
          rule === null ? (
            <Notice kind="warning">
              <p>{words.noRule}</p>
              <p>{words.noRuleLead(id)}</p>
            </Notice>
          ) : (
            <Page rule={rule} />
          )
        }
      </Answered>
    </Screen>
  );
};

export default RuleScreen;
