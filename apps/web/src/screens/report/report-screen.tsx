import { conflictStrip } from '@carryover/pictures';
import type { AuditPage } from '@carryover/views';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer.ts';
import { canShare, saveFile, shareFiles } from '../../hand-over/files.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { place } from '../../router.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Picture } from '../../ui/picture.tsx';
import { Screen } from '../../ui/screen.tsx';
import { askedIn, withAsked } from '../audit/asked.ts';
import { Counts } from '../audit/counts.tsx';
import { datesText } from '../audit/finding-row.tsx';
import { isPartial, lackText, partText } from '../audit/lacks.ts';
import { takeawayOf, weeksOf } from '../audit/takeaway.ts';
import { words as auditWords } from '../audit/words.ts';
import { words } from './words.ts';
import '../../ui/conflict-strip.css';
import './report.css';

type Report = QueryResult<'report'>;

const fileOf = ({ page, html }: Report): File =>
  new File([html], `carryover-audit-${page.window.to}.html`, { type: 'text/html' });

const HandOver = ({ report }: { report: Report }) => {
  const [came, setCame] = useState<'saved' | 'failed'>();
  const file = fileOf(report);
  const share = async (): Promise<void> => {
    if ((await shareFiles([file], words.shareTitle)) === 'failed') setCame('failed');
  };
  return (
    <div class="report-hand-over">
      <Notice>
        <p>{words.health}</p>
      </Notice>
      <ButtonRow>
        {canShare([file]) && (
          <Button main onClick={share}>
            {words.share}
          </Button>
        )}
        <Button
          main={!canShare([file])}
          onClick={() => {
            saveFile(file);
            setCame('saved');
          }}
        >
          {words.save}
        </Button>
        <Button onClick={() => print()}>{words.print}</Button>
      </ButtonRow>
      <p role="status">{came === undefined ? '' : words[came]}</p>
    </div>
  );
};

const Bands = ({ report: { bands, page } }: { report: Report }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached with the keyboard.
  <section class="report-bands" tabIndex={0} aria-label={words.region}>
    {bands.map((band) => (
      <Picture
        key={band.from}
        node={conflictStrip(band, {
          title: words.picture(shortDay(band.from)),
          description: takeawayOf({ ...page, strip: band }),
          week: shortDay,
        })}
      />
    ))}
  </section>
);

const Findings = ({ page }: Report) =>
  page.findings.length === 0 ? (
    <p>{words.none}</p>
  ) : (
    <ol class="report-findings">
      {page.findings.map(({ rule, level, message, count, dates, remedy, dissent }, index) => (
        <li key={rule}>
          <p class="report-level">
            <span class="report-number">{index + 1}</span> <LevelMark level={level} />
          </p>
          <div>
            <h3>{auditWords.often(message, count, weeksOf(page))}</h3>
            <p class="small">{datesText(dates)}</p>
            <p class="report-fix">{remedy}</p>
            {dissent[0] !== undefined && (
              <p class="small muted">
                {words.dissent(auditWords.andMore(page.sources[dissent[0].source] ?? '', dissent.length - 1))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );

/** Rules in their own words, each with what it could not see. */
const Rules = <Rule extends { readonly rule: string }>({
  title,
  rules,
  page,
  lacks,
}: {
  title: string;
  rules: readonly Rule[];
  page: AuditPage;
  lacks?: (rule: Rule) => string;
}) => (
  <>
    <h2>{title}</h2>
    {rules.length === 0 ? (
      <p class="small muted">{words.nobody}</p>
    ) : (
      <ul class="report-rules small">
        {rules.map((each) => (
          <li key={each.rule}>
            {page.statements[each.rule]} {lacks !== undefined && <span class="muted">{lacks(each)}</span>}
          </li>
        ))}
      </ul>
    )}
  </>
);

const Sheet = ({ report }: { report: Report }) => {
  const { page } = report;
  return (
    <article class="report">
      <Counts page={page} />
      <p>{takeawayOf(page)}</p>
      <Bands report={report} />
      <h2>{words.findings}</h2>
      <Findings {...report} />
      <Rules title={words.passed} rules={page.passed.filter((each) => !isPartial(each))} page={page} />
      <Rules title={words.part} rules={page.passed.filter(isPartial)} page={page} lacks={partText} />
      <Rules title={words.unchecked} rules={page.unchecked} page={page} lacks={lackText} />
      <p class="small muted">{words.foot(page.preset)}</p>
    </article>
  );
};

const Nothing = () => (
  <Notice>
    <p>{words.nothing}</p>
    <ButtonRow>
      <LinkButton main href={href('import')}>
        {words.doImport}
      </LinkButton>
    </ButtonRow>
  </Notice>
);

const ReportScreen = () => {
  const { search } = place.value;
  const answer = useAnswer('report', askedIn(search));
  const window = answer.value?.page.window;
  return (
    <Screen
      title={
        window === undefined
          ? words.title
          : words.titleOf(shortDay(dayOf(window.from)), shortDay(dayOf(window.to)))
      }
      back={{ href: withAsked(search, 'audit'), label: words.back }}
    >
      <Answered answer={answer}>
        {(report) =>
          report.page.read.days === 0 ? (
            <Nothing />
          ) : (
            <>
              <HandOver report={report} />
              <Sheet report={report} />
            </>
          )
        }
      </Answered>
    </Screen>
  );
};

export default ReportScreen;
