// Ten seasons, printed whole: what the planner says to ten different runners. Each is the command's own output.

export interface PrintedSeason {
  readonly id: string;
  readonly title: string;
  /** Who it is for, in a sentence. */
  readonly about: string;
  /** What follows `carryover plan`, in the project's folder. */
  readonly args: readonly string[];
}

const plans = 'packages/engine/fixtures/plans';
const examples = 'docs/seasons/runners';

export const printedSeasons: readonly PrintedSeason[] = [
  {
    id: 'bodyweight',
    title: '10 km with a chair and a stair',
    about: 'Four runs a week, no weights at all, a race after twelve weeks.',
    args: [
      `${plans}/10k-four-runs-saturday-long.week`,
      ...[
        '--start',
        '2027-01-04',
        '--equipment',
        'box step',
        '--minutes',
        '40',
        '--experience',
        'intermediate',
      ],
    ],
  },
  {
    id: 'parent-25-minutes',
    title: 'A first half marathon in slots of 25 minutes',
    about: 'A parent with three runs, three pairs of dumbbells, and never more than 25 minutes.',
    args: [
      `${plans}/half-three-runs.week`,
      ...['--start', '2027-01-04', '--equipment', 'dumbbells:6,10,14 bands', '--minutes', '25'],
      ...['--experience', 'intermediate', '--busy', 'Tue pm', '--busy', 'Thu pm'],
    ],
  },
  {
    id: 'masters',
    title: 'A half marathon at 62',
    about: 'Three or four runs, one of them hard, a gym, and some years of lifting long ago.',
    args: [
      `${plans}/half-masters-ten-day-rhythm.week`,
      ...['--start', '2027-01-04', '--equipment', 'gym', '--minutes', '50', '--age', '62'],
      ...['--experience', 'intermediate', '--balance'],
    ],
  },
  {
    id: 'first-marathon',
    title: 'A first marathon, new to lifting',
    about: 'Four runs a week over eighteen weeks, a gym next to work, never lifted before.',
    args: [
      `${plans}/marathon-first-four-runs.week`,
      ...['--start', '2027-01-04', '--equipment', 'gym', '--minutes', '45', '--experience', 'novice'],
    ],
  },
  {
    id: 'ultra',
    title: '80 km on trails',
    about: 'Back-to-back long runs, a bar and plates in the garage.',
    args: [
      `${plans}/80k-five-runs.week`,
      ...['--start', '2027-01-04', '--minutes', '50', '--experience', 'intermediate', '--age', '38'],
      ...['--equipment', 'barbell:20 plates:20,15,10,5,2.5,1.25 dumbbells:5,10,15,20 box bench bands'],
    ],
  },
  {
    id: 'track-5k',
    title: '5 km on the track, three races in five weeks',
    about: 'Six runs a week, two of them on the track, years in the weight room.',
    args: [
      `${plans}/5k-track-six-runs.week`,
      ...['--start', '2027-04-05', '--equipment', 'gym', '--minutes', '55', '--experience', 'advanced'],
    ],
  },
  {
    id: 'gym-experienced',
    title: '10 km for somebody who has lifted for two years',
    about: 'Ten logged weeks of squats and deadlifts to go on from, three sessions a week.',
    args: [
      `${examples}/lifts-two-years.week`,
      `${plans}/10k-five-runs.week`,
      ...['--start', '2027-01-04', '--equipment', 'gym', '--minutes', '60', '--sessions', '3'],
      ...['--experience', 'advanced', '--age', '34'],
    ],
  },
  {
    id: 'back-after-ten-weeks',
    title: 'Back after ten weeks without lifting',
    about: 'Eight logged weeks in autumn, then only runs; dumbbells and bands at home.',
    args: [
      `${examples}/back-after-ten-weeks.week`,
      `${plans}/half-four-runs.week`,
      ...[
        '--start',
        '2027-01-04',
        '--equipment',
        'dumbbells:6,8,10,12.5,15,20 bands bench step',
        '--minutes',
        '45',
      ],
      ...['--experience', 'intermediate', '--age', '44'],
    ],
  },
  {
    id: 'sore-achilles',
    title: 'A half marathon with a sore Achilles tendon',
    about: 'Pain of 4 of 10 at the Achilles tendon as the plan begins, a gym.',
    args: [
      `${plans}/half-five-runs-two-quality.week`,
      ...['--start', '2027-02-01', '--equipment', 'gym', '--minutes', '45', '--experience', 'intermediate'],
      ...['--pain', 'achilles:4', '--age', '47'],
    ],
  },
  {
    id: 'two-races',
    title: 'Two half marathons seven weeks apart',
    about: 'Five runs a week, a gym, and a second race that comes soon after the first.',
    args: [
      `${plans}/half-two-races.week`,
      ...['--start', '2027-01-04', '--equipment', 'gym', '--minutes', '50', '--experience', 'intermediate'],
    ],
  },
];
