import { type Day, formatDay } from '../domain/index.ts';
import type { PainReading } from '../readiness/pain.ts';
import { siteInWords } from '../readiness/site-words.ts';
import { type Citation, cite } from '../sources/index.ts';
import type { WeekFrame } from './frame.ts';
import type { Advice } from './plan.ts';
import type { PlanRequest } from './request.ts';
import { isEased, isResting, soreReadings, stillShapes } from './session/sore.ts';

const becauseWords: Partial<Record<PainReading['because'], string>> = {
  high: 'over the line of 5',
  'not-settled': 'not settled by the next morning',
  'rising-mornings': 'with mornings that got worse three times in a row',
  'second-red': 'over the line twice in a week',
  weeks: 'for more than three weeks',
  bone: 'and a bone is not trained through pain',
};

/** `Pain of 6 in 10 at the left calf (2027-01-04), over the line of 5`. */
const leadOf = (reading: PainReading): string => {
  const grade = reading.worst === undefined ? '' : ` of ${reading.worst} in 10`;
  const because = becauseWords[reading.because];
  return `Pain${grade} at the ${siteInWords(reading)} (${formatDay(reading.day)})${because ? `, ${because}` : ''}`;
};

const untilWords = ({ tissue }: PainReading, to: Day): string =>
  tissue === 'bone' ? 'until you tell that the pain is gone' : `until ${formatDay(to)}`;

/** What is done about it, in the words of the light. */
const doneWords = (reading: PainReading, to: Day): string => {
  const until = untilWords(reading, to);
  if (isEased(reading))
    return `jumps and loads for it are left out ${until}; holds or raises on the floor stay, 30 to 50 % less than usual`;
  if (isResting(reading)) return `nothing that loads it is planned ${until}`;
  if (reading.tissue === 'tendon')
    return `gentler exercises for it and few jumps or none ${until}, and loads stand still for a week`;
  return `what loads it most is left out or swapped ${until}`;
};

const nextWords = (reading: PainReading): string => {
  if (reading.state === 'clinician')
    return 'See a clinician before you load it again, runs included; then plan anew.';
  const again = 'Tell how it goes and plan anew';
  if (reading.light === 'red')
    return `${again}: at 5 or less, settled by the next morning, it is loaded again. Over the line once more within a week, or still sore after three: see a clinician.`;
  return `${again}: at 2 or less all of it comes back. Without a word the plan takes it as quiet after that. Still sore after three weeks: see a clinician.`;
};

const sourcesOf = ({ tissue }: PainReading): [Citation, ...Citation[]] => {
  const holds = cite('ours', 'Exercises spare it in the weeks that begin within three weeks of the report.');
  return tissue === 'tendon'
    ? [
        cite(
          'silbernagel-2007',
          'Running and jumping under pain monitoring did no worse than six weeks of rest.',
        ),
        holds,
      ]
    : [cite('practice', 'Pain in a bone, and pain that lasts, are looked at by a clinician.'), holds];
};

/** The last day of the last week whose exercises a report shapes; undefined where none is. */
const lastDayFor = (reading: PainReading, start: Day, weeks: readonly WeekFrame[]): Day | undefined => {
  const last = weeks.findLast((week) => stillShapes(reading, Math.max(week.start, start)));
  return last && last.start + 6;
};

/** What each sore place does to the plan, for how long, and what to do next: nobody is left with less and no word. */
export const painAdvice = ({ log, start }: PlanRequest, weeks: readonly WeekFrame[]): readonly Advice[] =>
  soreReadings(log.pains ?? []).flatMap((reading): Advice[] => {
    const to = lastDayFor(reading, start, weeks);
    if (to === undefined || weeks.every(({ sessions }) => sessions.length === 0)) return [];
    const says = `${leadOf(reading)}: ${doneWords(reading, to)}. ${nextWords(reading)}`;
    return [
      {
        says,
        days: { from: start, to },
        why: [{ of: 'exercise', says, method: 'pain', ruleId: 'pain-ignored', sources: sourcesOf(reading) }],
      },
    ];
  });
