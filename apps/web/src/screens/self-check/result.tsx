import type { SelfCheckAnswers } from '@carryover/views';
import { useEffect, useRef } from 'preact/hooks';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ConflictStrip } from '../../ui/conflict-strip.tsx';
import { Section } from '../../ui/screen.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Counts } from '../audit/counts.tsx';
import { FindingRow } from '../audit/finding-row.tsx';
import { PassedList, UncheckedList } from '../audit/looked-list.tsx';
import { takeawayOf } from '../audit/takeaway.ts';
import { carryIntoOnboarding } from '../welcome/kept-answers.ts';
import { onboardingOf } from './onboarding.ts';
import { words } from './words.ts';

type Page = NonNullable<QueryResult<'self-check'>['page']>;

const makePlan = async (answers: SelfCheckAnswers): Promise<void> => {
  await carryIntoOnboarding(onboardingOf(answers));
  goTo(href('welcome'));
};

const Findings = ({ page, weeks }: { page: Page; weeks: number }) =>
  page.findings.length === 0 ? (
    <p>{words.none}</p>
  ) : (
    <ol class="findings">
      {page.findings.map((finding, index) => (
        <FindingRow
          key={finding.rule}
          finding={finding}
          number={index + 1}
          weeks={weeks}
          address={href('rules', finding.rule)}
          sources={page.sources}
        />
      ))}
    </ol>
  );

/** What the rules say of a typical week, and the way on to a plan. */
export const Result = ({
  page,
  weeks,
  answers,
  schools,
  onSchool,
}: {
  page: Page;
  weeks: number;
  answers: SelfCheckAnswers;
  schools: QueryResult<'self-check-options'>['presets'];
  onSchool: (preset: string) => void;
}) => {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div class="self-check-result" ref={top} tabIndex={-1}>
      <Section title={words.result}>
        <p class="muted">{words.judgedFor(weeks)}</p>
        <SelectField
          label={words.school}
          value={page.preset}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onSchool}
        />
        <Counts page={page} />
        <ConflictStrip strip={page.strip} takeaway={takeawayOf(page)} />
        <Findings page={page} weeks={weeks} />
      </Section>
      <Section title={words.plan}>
        <p class="muted">{words.planLead}</p>
        <ButtonRow>
          <Button main onClick={() => makePlan(answers)}>
            {words.plan}
          </Button>
        </ButtonRow>
      </Section>
      <PassedList {...page} />
      <UncheckedList {...page} />
    </div>
  );
};
