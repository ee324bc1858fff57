import type { Finding } from '../audit.ts';
import type { Session } from '../domain/index.ts';
import { capital, weekdayInFull } from '../planner/words.ts';
import { type PainReading, painOn, readPains } from '../readiness/pain.ts';
import { siteInWords } from '../readiness/site-words.ts';
import { openSymptoms, symptomFacts } from '../readiness/symptoms.ts';
import { fillText, levels, type SettledBreach } from '../rule.ts';
import { listed } from '../scopes/words.ts';
import type { ReviewLine } from './line.ts';
import { type ReviewedWeek, sessionName } from './reviewed-week.ts';

const warningLines = ({ log, to }: ReviewedWeek): ReviewLine[] =>
  openSymptoms(log.symptoms ?? [], to).map(({ kind }) => ({
    about: 'warning',
    says: `See a clinician about ${symptomFacts[kind].is} before the next session.`,
    sessions: [],
    ruleId: 'red-flag-symptom',
  }));

const painAdvice: Partial<Record<PainReading['state'], (place: string) => string>> = {
  amber: (place) => `The ${place} is not quiet yet: keep its load where it is, and take easier jumps.`,
  spare: (place) => `Leave out what loads the ${place}, and see a clinician if it stays sore.`,
  red: (place) => `No jumps on the ${place}, and 30 to 50 % less load, until it settles overnight.`,
  clinician: (place) => `See a clinician about the ${place} before you load it again.`,
};

const painLines = ({ log, to }: ReviewedWeek): ReviewLine[] =>
  painOn(readPains(log.pains ?? []), to).flatMap((reading) => {
    const place = siteInWords(reading);
    const lasts = reading.because === 'weeks';
    const advice = painAdvice[lasts ? reading.light : reading.state];
    const says = [
      ...(lasts ? [`The ${place} has been sore for more than three weeks: let a clinician look at it.`] : []),
      ...(advice ? [advice(place)] : []),
    ];
    return says.length === 0
      ? []
      : [{ about: 'pain' as const, says: says.join(' '), sessions: [], ruleId: 'pain-ignored' }];
  });

/** Said above already, in other words. */
const saidAbove: ReadonlySet<string> = new Set(['red-flag-symptom', 'pain-ignored']);
const mostAdvice = 2;

const isOfWeek = ({ from, to }: ReviewedWeek, { days }: SettledBreach): boolean =>
  days.some((day) => day >= from && day <= to);

interface WeeksBreach {
  readonly finding: Finding;
  readonly breach: SettledBreach;
}

/** What weighs most of the week's breaches; notes are no advice. */
const worstOf = (week: ReviewedWeek): WeeksBreach[] =>
  week.report.findings
    .flatMap((finding) => {
      const [breach] = finding.breaches
        .filter((each) => isOfWeek(week, each) && each.level !== 'note')
        .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.excess - a.excess);
      return breach && !saidAbove.has(finding.rule.id) ? [{ finding, breach }] : [];
    })
    .sort(
      (a, b) =>
        levels.indexOf(a.breach.level) - levels.indexOf(b.breach.level) || b.breach.excess - a.breach.excess,
    )
    .slice(0, mostAdvice);

const ruleLines = (week: ReviewedWeek): ReviewLine[] =>
  worstOf(week).map(({ finding: { rule }, breach }) => ({
    about: 'rule',
    says: `${fillText(rule.message, breach.facts)}. ${fillText(rule.remedy, breach.facts)}`,
    sessions: breach.sessions,
    ruleId: rule.id,
  }));

const planLine = (next: readonly Session[]): ReviewLine[] => {
  if (next.length === 0) return [];
  const named = next.map((session) => `${sessionName(session)} on ${weekdayInFull(session.at.day)}`);
  return [{ about: 'plan', says: `Next week: ${listed(named)}.`, sessions: next }];
};

/** What comes, and what to mind in it: warning signs first, then pain, then the plan, then at most two things to do better. */
export const nextAfter = (week: ReviewedWeek): ReviewLine[] => {
  const warnings = warningLines(week);
  const planned = warnings.length > 0 ? [] : planLine(week.next);
  return [...warnings, ...painLines(week), ...planned, ...ruleLines(week)].map((line) => ({
    ...line,
    says: capital(line.says),
  }));
};
