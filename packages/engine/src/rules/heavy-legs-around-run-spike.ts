import { shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { gapFacts, isHeavyLegs, liftAroundSpike } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

const farthestHours = 72;

export default defineRule({
  id: 'heavy-legs-around-run-spike',
  family: 'schedule',
  level: 'prefer',
  statement:
    'Keep heavy leg work {minHours} h or more away from a run that is over {mostTimesLongest} times as long as the longest of the 30 days before.',
  why: 'A run much longer than the legs know is a load of its own, and more runners are injured around such runs. Heavy leg work beside it adds to that load.',
  message: 'Heavy leg work {when} a run {percent} % longer than any of the 30 days before{unsure}',
  remedy: 'Move the heavy session a day away, or let the long run grow in smaller steps.',
  blindSpot: 'Long hours on your feet that were no run.',
  sources: [
    cite(
      'frandsen-2025',
      'With a run over 10 % longer than the longest of 30 days injuries were more frequent: hazard rate ratio 1.64.',
    ),
    cite('ours', 'A spike of more than 30 %, and 24 h before and after it; we have read no trial of either.'),
  ],
  params: {
    mostTimesLongest: {
      is: 'Times the longest run of 30 days above which a run is a spike',
      unit: 'times',
      default: 1.3,
      min: 1.1,
      max: 3,
    },
    minHours: {
      is: 'Least gap between the run and heavy leg work',
      unit: 'h',
      default: 24,
      min: 6,
      max: 72,
    },
  },
  over: liftAroundSpike(isHeavyLegs, farthestHours),
  check: ({ spike, lift, liftFirst, gap }, { mostTimesLongest, minHours }) => {
    if (spike.ratio <= mostTimesLongest) return undefined;
    const excess = shortfall(gap, minHours);
    if (excess === undefined) return cannot('clock-times');
    const sessions = liftFirst ? [lift.session, spike.run] : [spike.run, lift.session];
    const side = liftFirst ? 'before' : 'after';
    const when = gap.days === 0 && gap.precision === 'day' ? 'on the day of' : `${gapFacts(gap).gap} ${side}`;
    const percent = Math.round((spike.ratio - 1) * 100);
    return { excess, facts: { ...gapFacts(gap), when, percent }, sessions };
  },
});
