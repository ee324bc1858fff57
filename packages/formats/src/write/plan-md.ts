import type {
  CrossSession,
  Plan,
  PlannedItem,
  PlannedSession,
  PlannedWeek,
  RuledBreach,
  Run,
  StrengthSession,
} from '@carryover/engine';
import { levelWords } from '@carryover/engine';
import { loadsInUnit, type PlanTextOptions } from './load-unit.ts';
import { breachesByWeek, daysOf, type PlanDay } from './plan-days.ts';
import {
  amountOf,
  breachText,
  dayName,
  legendOf,
  lockedWords,
  oneLine,
  plural,
  rangeName,
  remedyText,
  runName,
  runTitle,
  sessionName,
  shortDate,
  timeName,
  warmUpWords,
  weekReason,
  weekWords,
} from './plan-words.ts';
import { setLine, warmUpLine } from './set-line.ts';

/** Text that Markdown leaves as it is. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

const joined = (parts: readonly (string | undefined)[], separator = ' '): string =>
  parts.filter(Boolean).join(separator);

const runCell = (run: Run): string => {
  const title = runTitle(run);
  return joined([timeName(run.at), runName(run), title === undefined ? '' : `(${escaped(title)})`]);
};

const crossCell = (cross: CrossSession): string =>
  joined([timeName(cross.at), escaped(cross.sport), amountOf(cross), cross.hard ? '(hard)' : '']);

const lockedCell = (session: StrengthSession): string =>
  joined([
    timeName(session.at),
    escaped(session.title ?? 'other strength session'),
    `(${lockedWords(session)})`,
  ]);

const sessionCell = (planned: PlannedSession): string =>
  joined([
    timeName(planned.session.at),
    `**${sessionName(planned)}**,`,
    `${Math.round(planned.minutes)} min`,
  ]);

const isRest = ({ runs, crosses, sessions, locked }: PlanDay): boolean =>
  [runs, crosses, sessions, locked].every((list) => list.length === 0);

const rowOf = (day: PlanDay): readonly string[] => [
  dayName(day.day),
  [...day.runs.map(runCell), ...day.crosses.map(crossCell)].join('; ') || (isRest(day) ? 'rest' : ''),
  [...day.sessions.map(sessionCell), ...day.locked.map(lockedCell)].join('; '),
];

/** Padded, so that it is a table in an editor too. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0), 3),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};

const itemLines = (item: PlannedItem, index: number, { session }: PlannedSession): string[] => {
  const warmUp = warmUpLine(session.exercises[index]?.sets ?? []);
  const group = item.entry.group === undefined ? '' : `${escaped(`[${item.entry.group}]`)} `;
  return [
    `${index + 1}. ${group}**${escaped(item.entry.exercise.name)}**: ${setLine(item)}`,
    ...(warmUp === '' ? [] : [`   - Warm-up: ${warmUp}`]),
    ...(item.note === undefined ? [] : [`   - ${escaped(item.note)}`]),
  ];
};

const sessionText = (planned: PlannedSession): string =>
  [
    `### ${joined([dayName(planned.session.at.day), timeName(planned.session.at)])}: ${sessionName(planned)}, ${Math.round(planned.minutes)} min`,
    '',
    `Warm-up, ${warmUpWords(planned)}.`,
    '',
    ...planned.items.flatMap((item, index) => itemLines(item, index, planned)),
    ...(planned.dropped.length > 0 ? ['', ...planned.dropped.map((each) => `- ${escaped(each)}`)] : []),
  ].join('\n');

const breachLine = (ruled: RuledBreach): string => {
  const days = ruled.breach.days.map(dayName).join(', ');
  return `- **${levelWords[ruled.breach.level]}** ${days}: ${escaped(breachText(ruled))}. ${escaped(remedyText(ruled))} (\`${ruled.rule.id}\`)`;
};

const weekText = (week: PlannedWeek, breaches: readonly RuledBreach[]): string => {
  const reason = weekReason(week);
  return [
    `## Week of ${shortDate(week.start, true)}: ${weekWords(week)}`,
    ...(reason === '' ? [] : [escaped(reason)]),
    table([['Day', 'Runs', 'Strength'], ...daysOf(week).map(rowOf)]),
    ...(breaches.length > 0
      ? [`What this week could not keep:\n\n${breaches.map(breachLine).join('\n')}`]
      : []),
    ...week.sessions.map(sessionText),
  ].join('\n\n');
};

const adviceText = ({ advice }: Plan): string[] =>
  advice.length === 0
    ? []
    : [
        `## Advice\n\n${advice.map(({ says, days }) => `- ${joined([days && `${rangeName(days)}:`, escaped(says)])}`).join('\n')}`,
      ];

/** The season as Markdown: a table a week, a list a session. */
export const writePlanMarkdown = (plan: Plan, { unit = 'kg' }: PlanTextOptions = {}): string => {
  const byWeek = breachesByWeek(plan.weeks, plan.breaches);
  const sessions = plan.weeks.flatMap((week) => week.sessions).length;
  const text = [
    `# Strength plan, ${rangeName(plan.window)}`,
    `${plural(plan.weeks.length, 'week')}, ${plural(sessions, 'session')}. Rules: \`${plan.preset}\`.`,
    ...legendOf(plan).map(escaped),
    ...adviceText(plan),
    ...plan.weeks.map((week) => weekText(week, byWeek.get(week) ?? [])),
  ].join('\n\n');
  return `${loadsInUnit(text, unit)}\n`;
};
