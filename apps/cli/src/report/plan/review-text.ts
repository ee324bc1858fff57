import type { Review } from '@carryover/engine';
import type { Page } from '../../terminal/page.ts';
import { asciiText } from '../../terminal/safe-text.ts';
import { rangeInWords } from '../words.ts';

const section = (title: string, sentences: readonly string[], page: Page): string =>
  sentences.length === 0
    ? ''
    : [page.heading(title), ...sentences.map((each) => page.wrap(each, '   '))].join('');

/** A week in words. */
export const reviewText = ({ week, done, changed, next, questions }: Review, page: Page): string => {
  const says = (lines: Review['done']) => lines.map((line) => line.says);
  const text = [
    `${page.style.strong(page.clean(rangeInWords(week.from, week.to)))}\n`,
    section('Done', says(done), page),
    section('Changed', says(changed), page),
    section('Next', says(next), page),
    section('To think about', questions, page),
  ].join('');
  return page.style.ascii ? asciiText(text) : text;
};
