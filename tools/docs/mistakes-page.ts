import { complaints, type Mistake, mistakes, ruleById, type SourceKey, sourceOf } from '@carryover/engine';
import { list, madeFrom, section, table } from './markdown.ts';

/** A rule that is not built yet is named without a link. */
const link = (id: string): string => (ruleById(id) ? `[${id}](rules/${id}.md)` : `${id} (to come)`);

const rowOf = ({ mistake, rules, uncovered }: Mistake): string[] => [
  mistake,
  rules.length > 0 ? rules.map(link).join(', ') : `no rule: ${uncovered}`,
];

const byArticle = (): ReadonlyMap<SourceKey, readonly Mistake[]> =>
  Map.groupBy(mistakes, ({ article }) => article);

export const mistakesPage = (): string =>
  [
    madeFrom('packages/engine/src/sources/mistakes.ts'),
    '# Mistakes and complaints\n\n',
    'Every mistake that each of the four articles names, and the rules that look for it.\n',
    ...[...byArticle()].map(([article, own]) =>
      section(sourceOf(article).citation, table(['mistake', 'rules'], own.map(rowOf))),
    ),
    section(
      'Complaints, and the rules that may explain them',
      list(complaints.map(({ complaint, rules }) => `**${complaint}**: ${rules.map(link).join(', ')}`)),
    ),
  ].join('');
