import type { AuditPage, PlanAhead } from '@carryover/views';
import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { goTo, place } from '../../router.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ConflictStrip } from '../../ui/conflict-strip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { ApplyFix } from './apply-fix.tsx';
import { askedIn, type Weeks, weeksIn, withAsked } from './asked.ts';
import { Counts } from './counts.tsx';
import { FindingRow } from './finding-row.tsx';
import { PassedList, UncheckedList } from './looked-list.tsx';
import { PlanSection } from './plan-section.tsx';
import { Start } from './start.tsx';
import { takeawayOf, weeksOf } from './takeaway.ts';
import { words } from './words.ts';
import './audit-screen.css';

const windows: readonly { readonly value: Weeks; readonly label: string }[] = [
  { value: '8', label: words.windows.eight },
  { value: '26', label: words.windows.half },
  { value: 'all', label: words.windows.all },
];

const chooseWeeks = (weeks: Weeks): void => {
  const search = new URLSearchParams(place.peek().search);
  search.set('weeks', weeks);
  goTo(withAsked(search, 'audit'), { replace: true });
};

interface AuditedProps {
  readonly page: AuditPage;
  readonly search: URLSearchParams;
  /** Worked out after the audit itself: what can be fixed appears a moment later. */
  readonly ahead: PlanAhead | undefined;
}

const Notes = ({ notes, unknownNames, read }: AuditPage) => {
  const said = [
    ...notes,
    ...(read.untypedRuns > 0 ? [words.untyped(read.untypedRuns)] : []),
    ...(unknownNames.length > 0
      ? [
          words.unknownNames(
            unknownNames
              .slice(0, 5)
              .map(({ name }) => name)
              .join(', '),
          ),
        ]
      : []),
  ];
  return said.length === 0 ? null : (
    <Notice>
      {said.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {read.untypedRuns + unknownNames.length > 0 && (
        <ButtonRow>
          <LinkButton href={href('import', 'names')}>{words.nameThem}</LinkButton>
        </ButtonRow>
      )}
    </Notice>
  );
};

const OtherSchool = ({ preset }: { preset: string }) => (
  <Notice kind="warning">
    <p>{words.asSchool(preset)}</p>
    <ButtonRow>
      <LinkButton href={href('audit')}>{words.asMine}</LinkButton>
    </ButtonRow>
  </Notice>
);

const Findings = ({ page, search, ahead }: AuditedProps) =>
  page.findings.length === 0 ? (
    <p>{words.noFindings}</p>
  ) : (
    <ol class="findings">
      {page.findings.map((finding, index) => (
        <FindingRow
          key={finding.rule}
          finding={finding}
          number={index + 1}
          weeks={weeksOf(page)}
          address={withAsked(search, 'audit', 'finding', finding.rule)}
          sources={page.sources}
        >
          {ahead?.found[finding.rule]?.canFix && <ApplyFix rule={finding.rule} />}
        </FindingRow>
      ))}
    </ol>
  );

const Audited = ({ page, search, ahead }: AuditedProps) => (
  <>
    {page.read.days < page.read.leastDays && <Start {...page.read} />}
    {page.read.days > 0 && (
      <>
        {search.has('preset') && <OtherSchool preset={page.preset} />}
        <Notes {...page} />
        <Choices legend={words.window} choices={windows} chosen={weeksIn(search)} onChoose={chooseWeeks} />
        <Counts page={page} />
        <ConflictStrip strip={page.strip} takeaway={takeawayOf(page)} />
        <Section title={words.findings}>
          <Findings page={page} search={search} ahead={ahead} />
        </Section>
        {ahead !== undefined && <PlanSection ahead={ahead} />}
        <PassedList {...page} />
        <UncheckedList {...page} />
      </>
    )}
  </>
);

const AuditScreen = () => {
  const { search } = place.value;
  const answer = useAnswer('audit', askedIn(search));
  const ahead = useAnswer('plan-ahead', undefined).value;
  const { value } = answer;
  const isRead = value !== undefined && value.read.days > 0;
  return (
    <Screen
      title={
        isRead
          ? words.titleOf(shortDay(dayOf(value.window.from)), shortDay(dayOf(value.window.to)))
          : words.title
      }
      {...(isRead ? { lead: words.read(value.read.runs, value.read.lifts) } : {})}
    >
      <div class="audit-page">
        <Answered answer={answer}>{(page) => <Audited page={page} search={search} ahead={ahead} />}</Answered>
        <Section title={words.others}>
          <ButtonRow>
            <LinkButton href={href('audit', 'presets')}>{words.presets}</LinkButton>
            <LinkButton href={href('audit', 'complaints')}>{words.complaints}</LinkButton>
            <LinkButton href={withAsked(search, 'audit', 'report')}>{words.report}</LinkButton>
          </ButtonRow>
        </Section>
      </div>
    </Screen>
  );
};

export default AuditScreen;
