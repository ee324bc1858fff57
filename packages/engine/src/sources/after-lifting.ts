import { type Citation, cite } from './register.ts';

/**
 * What Doma 2017 and the heat study of 2019 found between them. Our notes do not say which figure is whose, so no rule
 * quotes one without the other.
 */
export const runningAfterLifting: readonly [Citation, Citation] = [
  cite(
    'doma-2017',
    'With the 2019 study: for 24 to 48 h after lifting that was new to them people ran at a higher cost, and at full effort 12 to 20 % worse, the third session included.',
  ),
  cite('heat-study-2019', 'The same findings, read side by side with those of Doma 2017.'),
];
