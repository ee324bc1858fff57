/** Data that a rule may lack: what it is, and what would make the rule checkable. */
export const needs = {
  lifts: {
    is: 'a log of strength sessions',
    how: 'Give an export of Hevy, Strong, FitNotes or Liftosaur, or a .week file. If you do not lift at all, add --no-lifting.',
  },
  'newer-lifts': {
    is: 'a log of strength sessions that goes as far as the runs do',
    how: 'Export your lifting log again. If you have stopped lifting, add --no-lifting.',
  },
  'race-length': {
    is: 'the length of the race',
    how: 'Write it with the race, as in `race 21.1km A`, or put it in the title.',
  },
  runs: {
    is: 'a log of runs',
    how: 'Give activities.csv of Strava, Activities.csv of Garmin, or a .week file.',
  },
  'run-types': {
    is: 'the type of the runs (easy, long, intervals …)',
    how: 'Put a word such as easy, tempo, intervals or long in the titles, or answer for a title pattern with --title.',
  },
  sets: {
    is: 'the sets of the sessions (exercises, reps, loads)',
    how: 'Log sets in Hevy, Strong, FitNotes, Liftosaur or a .week file: a watch that records only "Strength" has none.',
  },
  'exercise-names': {
    is: 'which exercise a logged name means',
    how: 'Map the names that the report lists with --map "Name=exercise".',
  },
  loads: { is: 'loads', how: 'Log the weight of each set.' },
  'few-rep-sets': {
    is: 'sets of 10 reps or fewer',
    how: 'Sets of many reps say little of strength: do some of fewer with more weight, or leave it at that.',
  },
  reserve: { is: 'reps in reserve (or RPE)', how: 'Log RPE or reps in reserve with your work sets.' },
  'rest-times': {
    is: 'rest times',
    how: 'Write rest120s in a .week file, or log with an app that keeps rests; a session duration gives a bound.',
  },
  duration: { is: 'the duration of the sessions', how: 'Log start and end of your sessions.' },
  'clock-times': { is: 'the time of day', how: 'Use files with start times, or write 18:30, am or pm.' },
  experience: { is: 'how long you have lifted', how: 'Add --experience novice, intermediate or advanced.' },
  age: { is: 'your age', how: 'Add --age YEARS.' },
  races: {
    is: 'a race',
    how: 'Put the race in the log: `race 21.1km A` in a .week file, or a title with "race".',
  },
  'longer-history': {
    is: 'a longer history',
    how: 'Give more weeks, or widen the window with --from.',
  },
  'done-sessions': { is: 'sessions that were done', how: 'Planned sets have no performance yet: log them.' },
  'check-ins': {
    is: 'how you slept and felt',
    how: 'Write it in a .week file, as in `check sleep6h sore5 energy4`.',
  },
  pains: {
    is: 'what hurt, and how much',
    how: 'Write it in a .week file, as in `pain achilles left 4/5/3`.',
  },
  symptoms: {
    is: 'warning signs, which nobody told of',
    how: 'Write one in a .week file when there is one, as in `symptom chest-pain`.',
  },
  shoes: {
    is: 'what you lifted in',
    how: 'Write it in a .week file, as in `shoes firm`.',
  },
} as const;

export type Need = keyof typeof needs;
