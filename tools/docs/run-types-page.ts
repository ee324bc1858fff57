import type { RunType } from '@carryover/engine';
import { accuracyOf, countOf, isRight, middleOf, scoresOf, typesOf } from '../run-types/confusion.ts';
import { type Judgement, judgeSeed, type Knowledge } from '../run-types/measure.ts';
import { judgeRealRuns, type RealJudgement } from '../run-types/real.ts';
import { seedsOfReport, seedsOfSettling } from '../run-types/seeds.ts';
import { list, madeFrom, section, table } from './markdown.ts';

const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${Math.round(100 * share)} %`;

const confusion = (judgements: readonly Judgement[]): string => {
  const types = typesOf(judgements);
  const rowOf = (label: RunType): string[] => [
    label,
    ...types.map((verdict) => String(countOf(judgements, label, verdict) || '')),
  ];
  const labels = types.filter((type) => judgements.some(({ label }) => label === type));
  return table(['it was', ...types.map((type) => `called ${type}`)], labels.map(rowOf));
};

const scores = (judgements: readonly Judgement[]): string =>
  table(
    ['type', 'sessions', 'found', 'right where so called'],
    scoresOf(judgements).flatMap(({ type, sessions, recall, precision }) =>
      type === 'unknown' ? [] : [[type, String(sessions), percent(recall), percent(precision)]],
    ),
  );

const bySession = (judgements: readonly Judgement[]): string =>
  table(
    ['session', 'it was', 'right', 'else called', 'short fast bouts found'],
    [...Map.groupBy(judgements, ({ session }) => session)].map(([session, own]) => {
      const wrong = own.filter((each) => !isRight(each)).map(({ verdict }) => verdict);
      const extras = own.flatMap((each) => each.extras);
      const found = [...Map.groupBy(extras, (extra) => extra)].map(
        ([extra, all]) => `${extra} ${all.length}`,
      );
      return [
        session,
        own[0]!.label,
        `${own.length - wrong.length} of ${own.length}`,
        [...new Set(wrong)].join(', '),
        found.join(', '),
      ];
    }),
  );

const told: { readonly [Known in Knowledge]: string } = {
  entered: 'Threshold pace and heart rate are entered',
  log: 'Nothing is entered: five weeks of recorded runs, one of them a race by its title',
  nothing: 'Nothing is known at all: the first run ever',
};

const measured = (knowledge: Knowledge): readonly Judgement[] =>
  seedsOfReport.flatMap((seed) => judgeSeed(seed, knowledge));

const part = (knowledge: Knowledge, judgements: readonly Judgement[]): string =>
  section(
    told[knowledge],
    [
      `${percent(accuracyOf(judgements))} of ${judgements.length} sessions got their type.\n\n`,
      confusion(judgements),
      '\n',
      scores(judgements),
    ].join(''),
  );

const paceOf = (secondsPerKm: number | undefined): string =>
  secondsPerKm === undefined
    ? 'nothing known'
    : `${Math.floor(secondsPerKm / 60)}:${String(secondsPerKm % 60).padStart(2, '0')} /km`;

/** Of the evidence, what the recording showed: that there is no title, and no log, is the same for all. */
const shownBy = ({ verdict, evidence }: RealJudgement): string => {
  if (verdict === 'unknown') return 'no threshold, and no log to estimate one';
  return (evidence.at(-1) ?? '')
    .replace('the recording shows ', '')
    .replace(/ \(the threshold pace.*\)$/, '');
};

const real = (judgements: readonly RealJudgement[]): string =>
  [
    'Two runs of two runners, from files of other projects under the MIT licence, without their places. We labelled them; nobody asked the runners. A third file at hand lasts 57 s, which is no run. Thresholds are not known, so three are assumed.\n\n',
    list(
      [...Map.groupBy(judgements, ({ run }) => run).keys()].map(
        ({ name, label, judgedBy }) => `**${name}: ${label}**, by ${judgedBy}.`,
      ),
    ),
    '\n',
    table(
      ['run', 'assumed threshold', 'called', 'right', 'the recording shows'],
      judgements.map((each) => [
        each.run.name,
        paceOf(each.thresholdPace),
        each.verdict,
        each.verdict === each.run.label ? 'yes' : each.verdict === 'unknown' ? 'not said' : 'no',
        shownBy(each),
      ]),
    ),
    '\nThe first of them showed two faults that were mended since: wobbles of the height sensor cut its kilometres in two, and reps just below the threshold made a steady run. So neither is a test of what was settled without it; two runs are a look, not a measure.\n',
  ].join('');

const numbers: readonly string[] = [
  '**Threshold**: what was entered; else a time trial of half an hour; else a critical speed fitted to the best 3 to 20 minutes of the last 180 days; else race results; else the best run. What was run bounds the threshold from below, so of best efforts and races the higher counts (ours). With none of them, heart rate gives types at low confidence, never age.',
  '**Race**: a standard distance (±2 %) within 3 % of the predicted time, run evenly (pace varies by 12 % at most: ours), or a title.',
  '**Intervals**: at least 3 bouts of 20 s to 8 min at threshold pace or faster, with parts at 80 % of it or slower between them, and a pace that varies by more than 12 % over parts of 30 s. Bouts of 3 min and more count from 95 % on, where they are too short in all for threshold work (ours).',
  '**Strides**: at most 8 bouts under 30 s with full recovery, which is twice their time (ours). They keep an easy run easy.',
  '**Hills**: at least 4 of the bouts climb 3 % or more, or 25 m are climbed a kilometre with such bouts, which rise by 1.5 % on the whole (ours).',
  '**Threshold**: 15 min on end or 20 min in all at 95 to 103 % of threshold pace, or 94 to 101 % of threshold heart rate. Bouts whose mean lies in that band are threshold work in pieces (ours).',
  '**Long**: the longest of 7 days, at least 1.4 times the 28-day median and 75 min (45 where a week holds less than 150), a quarter of the week. With a hard part (of repetitions, from 90 min on), or 20 min at 88 % of threshold pace or faster (ours), it is long with quality.',
  '**Steady**: 20 min at 85 to 95 % of threshold pace. **Easy**: slower. **Recovery**: easy, at most 40 min, slower than 78 %, within 36 h after a hard run.',
];

const unknowable: readonly string[] = [
  'Where a watch stops with the runner, rests that were stood leave no trace: reps run into one. Laps of a guided workout still tell them.',
  'Run and walk looks like intervals where no threshold is known, so it is left unknown unless the watch guided it.',
  'A race with its warm-up in the same file, over another distance, or over mountains is not seen as a race: its title tells it.',
  'An estimated threshold is too slow for someone who never ran hard: types that rest on one stay guesses.',
  'Height from satellites makes slopes that are not there. Slopes count as far as they stand out from how the heights leap, so gentle ones are lost to a poor sensor. Wind, heat, sand and mud are not seen at all.',
  'A treadmill that shows a wrong pace is believed.',
];

/** `docs/run-types.md`: how the type of a recorded run is found, and how well, measured as the page is made. */
export const runTypesPage = async (): Promise<string> => {
  const entered = measured('entered');
  const log = measured('log');
  const bytes = middleOf(entered.map(({ recordingBytes }) => recordingBytes));
  return [
    madeFrom('tools/docs/run-types-page.ts and tools/run-types'),
    '# What kind of run it was\n\n',
    'A title tells what a run was meant to be, and a person knows. Where neither speaks, the recording does: its pace, evened out for slopes, is cut into stretches, and these are held against the threshold.\n',
    section('The numbers', list(numbers)),
    section(
      'How it was measured',
      [
        `Made-up recordings with known labels: ${seedsOfReport.length} runners, ${entered.length / seedsOfReport.length} sessions each, after five weeks of training. Their watches err in speed, lose seconds (most of them 2 to 60 s at a time, every four minutes or so), err in height by barometer or satellites or have none; hearts lag. Speeds and heights by barometer err about as in the real runs below; those by satellites as we think. `,
        `The classifier's own numbers were settled on ${seedsOfSettling.length} other runners (seeds ${seedsOfSettling.join(', ')}); the tables are of seeds ${seedsOfReport.join(', ')}. `,
        'Both come from one generator, which we wrote too: real runs are less tidy, and real figures will be lower. ',
        `What is kept of a recording takes ${bytes} bytes in the middle, whatever its length.\n`,
      ].join(''),
    ),
    part('entered', entered),
    part('log', log),
    section('Real recordings', real(await judgeRealRuns())),
    section('Session by session, with an entered threshold', bySession(entered)),
    section('What it cannot know', list(unknowable)),
    section(
      'Sources',
      list([
        'Slopes: Minetti AE, Moia C, Roi GS, Susta D, Ferretti G. Energy cost of walking and running at extreme uphill and downhill slopes. J Appl Physiol 93:1039–1046 (2002). Its polynomial for running, within the slopes that it measured (−45 to 45 %).',
        'The numbers of each type are usual coaching practice: there is no agreed definition of an easy, a long or an interval run, and none was tried in a trial. What is marked ours is our own on top of that.',
      ]),
    ),
  ].join('');
};
