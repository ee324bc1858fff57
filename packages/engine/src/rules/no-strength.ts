import { defineRule } from '../rule.ts';
import { dueDaysOf, phaseOn } from '../runs/race.ts';
import { isRunDose } from '../runs/run-kinds.ts';
import { eachDoseGap } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isLiftDose } from '../strength/dose.ts';

export default defineRule({
  id: 'no-strength',
  family: 'dose',
  level: 'should',
  statement: 'Let no more than {maxGapDays} days pass without strength work, except around a race.',
  why: 'Strength fades when the training for it stops, and little is enough to keep it: one session a week at the usual load. Hops, holds and hill sprints count here too.',
  message: '{gapDays} days without strength work{around}',
  remedy: 'Put one short session on an easy day this week. One a week keeps what you have; two build on it.',
  blindSpot:
    'Strength work that is in no file, and hill sprints or bounds that the title of a run leaves out.',
  sources: [
    cite('blagrove-2018', 'Two to three sessions a week are likely to help runners.'),
    cite(
      'bosquet-2013',
      'When strength training stops, maximal force falls, and the longer the further: pooled effect −0.46.',
    ),
    cite(
      'spiering-2021',
      'One session a week kept strength for up to 32 weeks in the young, where the load stayed.',
    ),
    cite(
      'article-eight-mistakes',
      'Skipping strength altogether is the most obvious mistake, and still the most common.',
    ),
    cite(
      'article-strong-and-explosive',
      'Many runners avoid the gym, though two sessions a week are plenty.',
    ),
    cite('ours', '14 days.'),
  ],
  dissent: [
    cite('article-form-first', 'A runner who moves properly needs no strength training to stay healthy.'),
    cite(
      'berryman-2021',
      'Eight runners kept what explosive work had given them through four weeks without it, while they ran on.',
    ),
  ],
  params: {
    maxGapDays: { is: 'Days without strength that do no harm', unit: 'days', default: 14, min: 7, max: 60 },
  },
  over: eachDoseGap({ lift: isLiftDose, run: isRunDose }),
  check: ({ from, to, before, after, view }, { maxGapDays }) => {
    const gapDays = to - from + 1;
    if (gapDays <= maxGapDays) return undefined;
    const due = dueDaysOf({ from, to }, view.races);
    if (due.length <= maxGapDays) return undefined;
    const overdue = due.slice(maxGapDays);
    return {
      level: overdue.every((day) => phaseOn(day, view.races) === 'taper') ? 'note' : 'should',
      excess: Math.min(1, (due.length - maxGapDays) / maxGapDays),
      facts: {
        gapDays,
        around: gapDays > due.length ? `, ${gapDays - due.length} of them around a race` : '',
      },
      sessions: [before, after].filter((session) => session !== undefined),
      days: [from],
    };
  },
});
