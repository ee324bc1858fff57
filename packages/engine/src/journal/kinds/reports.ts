import type { Bodies, Imported } from '../bodies.ts';
import { type Source, sourceOf } from '../draft.ts';
import type { Kind, Kinds } from './kind.ts';
import { asItWas } from './versions.ts';

type ReportKind = 'check-in' | 'pain' | 'symptom' | 'footwear';

const report = <Name extends ReportKind>(
  says: string,
  listOf: (source: Source) => Omit<Bodies[Name], keyof Imported>[],
): Kind<Bodies[Name]> => ({
  version: 1,
  says,
  tell: ({ import: file, replaces: _replaces, ...told }, draft) => listOf(sourceOf(draft, file)).push(told),
});

export const reportKinds = {
  // Version 2 came with the resting heart rate.
  'check-in': {
    ...report('How the athlete feels on a day: sleep, soreness, energy.', ({ checkIns }) => checkIns),
    version: 2,
    lifts: [asItWas],
  },
  pain: report('Pain at a site on a day, 0 to 10.', ({ pains }) => pains),
  symptom: report('A warning sign, or that it was cleared.', ({ symptoms }) => symptoms),
  footwear: report('What was worn to lift on a day.', ({ footwear }) => footwear),
} satisfies Partial<Kinds>;
