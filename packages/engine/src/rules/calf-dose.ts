import { cannot, defineRule } from '../rule.ts';
import { isQuiet } from '../runs/race.ts';
import { counted, eachBlock } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { calfSetsOf, couldBeCalfLift } from '../strength/calf-work.ts';
import { hidesWork } from '../strength/hidden-work.ts';

/** Work with a bent knee is a quarter of what is asked for (ours). */
const bentWeight = 0.25;

const missing = (done: number, wanted: number): number => (wanted === 0 ? 0 : Math.max(0, 1 - done / wanted));

/** Only what is missing is asked for. */
const adviceFor = (wanted: number, moreSets: boolean, bentSets: boolean): string => {
  if (!moreSets) return 'Keep the sets, and do one of them sitting down or with bent knees';
  const sets = `Add calf raises on one leg or with a weight, up to ${wanted} hard sets a week`;
  return bentSets ? `${sets}, one of them sitting down or with bent knees` : sets;
};

export default defineRule({
  id: 'calf-dose',
  family: 'choice',
  level: 'prefer',
  statement:
    'Do {leastSets} hard calf sets or more a week, {leastBentSets} or more of them with a bent knee.',
  why: 'The calves push off at every step, and with the years it is the ankle that loses power, not hip or knee. The deeper calf muscle has most to do when the knee is bent, so it wants a set of its own.',
  message: '{sets} in the fuller of two weeks, {bentSets} with a bent knee, where {wanted}',
  remedy: '{advice}.',
  blindSpot: 'Calf work in classes, and the hops and hills that train the calves besides.',
  sources: [
    cite(
      'devita-2016',
      'From 18 to 60 the power of the ankle falls with age, steadily and from no age in particular (r −0.37); that of hip and knee does not.',
    ),
    cite(
      'albracht-2013',
      'Heavy calf holds for 14 weeks: about 7 % more strength, a tendon about 16 % stiffer, economy about 4 % better.',
    ),
    cite(
      'article-strong-and-explosive',
      'Calves take a great load in running and matter more than people think.',
    ),
    cite(
      'article-four-mistakes',
      'Strong calves are essential, above all from 35 on; its week holds three sets.',
    ),
    cite(
      'ours',
      'All numbers of sets, the bent knee, and what counts as a hard set where no effort is known.',
    ),
  ],
  dissent: [
    cite('fletcher-2010', 'Calf holds at 80 % for eight weeks left economy as it was: 0.1 ± 3.6 %.'),
    cite('older-runner-economy', 'Runners over 65 were still economical.'),
  ],
  params: {
    leastSets: { is: 'Least hard calf sets a week', unit: 'sets', default: 4, min: 1, max: 20 },
    olderSets: {
      is: 'Least hard calf sets a week from that age on',
      unit: 'sets',
      default: 4,
      min: 1,
      max: 20,
    },
    olderAge: { is: 'Age from which the calves may want more', unit: 'years', default: 35, min: 18, max: 80 },
    leastBentSets: {
      is: 'Least of them a week with a bent knee',
      unit: 'sets',
      default: 1,
      min: 0,
      max: 10,
    },
  },
  // The fuller of two weeks, so that a light week is no fault.
  over: eachBlock(2, { decidedAt: 'set' }),
  check: ({ from, to, weeks, lifts, view }, p) => {
    const { ageYears } = view.athlete;
    const older = ageYears !== undefined && ageYears >= p.olderAge;
    const wanted = older ? Math.max(p.olderSets, p.leastSets) : p.leastSets;
    const counts = weeks.map((week) => calfSetsOf(week.lifts));
    const calfSets = Math.max(...counts.map(({ all }) => all));
    const bentSets = Math.max(...counts.map(({ bent }) => bent));
    const setsMissing = missing(calfSets, wanted);
    const bentMissing = missing(bentSets, p.leastBentSets);
    if (setsMissing + bentMissing === 0) return undefined;
    const hidden = hidesWork(lifts, ['upper', 'core', 'mobility'], couldBeCalfLift);
    if (hidden) return cannot(hidden);
    if (isQuiet({ from, to }, view.races)) return undefined;
    const weight = p.leastBentSets === 0 ? 0 : bentWeight;
    const bentToo = p.leastBentSets === 0 ? '' : ` and ${p.leastBentSets}`;
    const lower =
      ageYears === undefined && p.olderSets > p.leastSets
        ? `, ${p.olderSets} from the age of ${p.olderAge}`
        : '';
    return {
      excess: (1 - weight) * setsMissing + weight * bentMissing,
      facts: {
        calfSets,
        bentSets,
        advice: adviceFor(wanted, setsMissing > 0, bentMissing > 0),
        sets: counted(calfSets, 'hard calf set'),
        wanted: `${wanted}${bentToo} are wanted${lower}`,
      },
      sessions: lifts.map(({ session }) => session),
      days: [from],
    };
  },
});
