import type { Source } from './source.ts';

/** Coaches' articles: opinion with experience behind it, quoted by name and never as science. */
export const coaches = {
  'article-eight-mistakes': {
    kind: 'coach',
    citation: 'Shinde, "Strength Training Mistakes That Are Slowing Your Progress", 30 January 2026',
    status: 'read',
  },
  'article-four-mistakes': {
    kind: 'coach',
    citation: '"4 Common Strength Mistakes (and how to avoid them)"',
    status: 'read',
  },
  'article-strong-and-explosive': {
    kind: 'coach',
    citation: '"The Big Mistake Runners Make in the Gym"',
    status: 'read',
  },
  'article-form-first': {
    kind: 'coach',
    citation: '"Strength Training for Running – Avoid These Pitfalls!"',
    status: 'read',
  },
  'school-hard-days-hard': {
    kind: 'coach',
    citation: 'The school that keeps hard days hard, competitor.com 2014',
    status: 'read',
    design: 'blog: track and strength on one day, so that easy days stay easy',
  },
} as const satisfies Record<string, Source>;
