import { type Level, levels } from '@carryover/engine';
import type { Page } from '../terminal/page.ts';
import { numberOf, paintOf } from './finding-text.ts';
import { type FullReport, wordSlips } from './report.ts';
import { isPartial } from './sections.ts';
import { levelWords, plural } from './words.ts';

const levelCount = (level: Level, count: number): string =>
  level === 'prefer' ? `${count} advice` : plural(count, levelWords[level]);

/** How much of each. That nothing was found is only good news where much was looked at. */
export const summaryText = (report: FullReport, page: Page): string => {
  const { audit } = report;
  const { style } = page;
  const { findings, passed, unchecked } = audit;
  const counts = levels
    .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => levelCount(level, count));
  const partly = passed.filter(isPartial).length;
  const slips = wordSlips(report).length;
  const rest = [
    `${passed.length - partly} passed`,
    ...(partly > 0 ? [`${partly} in part`] : []),
    `${unchecked.length} couldn't check`,
    ...(slips > 0 ? [`${plural(slips, 'word')} not understood`] : []),
  ].join(' · ');
  const lines = (text: string, paint: (line: string) => string): string =>
    page
      .wrap(text)
      .trimEnd()
      .split('\n')
      .map((line) => `${paint(line)}\n`)
      .join('');
  if (findings.length > 0) {
    const found = `✖ ${plural(findings.length, 'finding')} (${counts.join(', ')})`;
    const all = `${found} · ${rest}`;
    return all.length <= page.width
      ? lines(all, style.strong)
      : lines(found, style.strong) + page.wrap(rest, '  ');
  }
  return passed.length > unchecked.length
    ? lines(`✔ no findings · ${rest}`, style.ok)
    : lines(`? no findings, but most could not be checked · ${rest}`, style.strong);
};

/** One line a finding, in order of weight; the numbers lead to the strip and to the details. */
export const inShortText = ({ audit }: FullReport, { style, clean }: Page): string => {
  const widest = Math.max(0, ...audit.findings.map(({ count }) => String(count).length));
  const rows = audit.findings.map(({ level, count, rule }, index) => {
    const often = clean(`${count}×`).padStart(widest + 1);
    const word = levelWords[level];
    return `  ${numberOf(index)}  ${paintOf(style, level)(word)}${' '.repeat(7 - word.length)}  ${often}  ${rule.id}\n`;
  });
  return rows.join('');
};
