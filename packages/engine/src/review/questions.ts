import { weekdayInFull } from '../planner/words.ts';
import { painOn, readPains } from '../readiness/pain.ts';
import { siteInWords } from '../readiness/site-words.ts';
import { openSymptoms, symptomFacts } from '../readiness/symptoms.ts';
import { isAhead, matchWeek, type ReviewedWeek, sessionName } from './reviewed-week.ts';

/** So many check-ins make a week that need not be asked about (ours). */
const enoughCheckIns = 3;
const mostQuestions = 5;

const aboutSigns = ({ log, to }: ReviewedWeek): string[] =>
  openSymptoms(log.symptoms ?? [], to).map(
    ({ kind }) => `Has a clinician looked at ${symptomFacts[kind].is}, and what did they say?`,
  );

const aboutPain = ({ log, to }: ReviewedWeek): string[] =>
  painOn(readPains(log.pains ?? []), to)
    .filter(({ state }) => state !== 'green')
    .map((reading) => `How was the ${siteInWords(reading)} on the mornings after training, from 0 to 10?`);

const aboutMissed = (week: ReviewedWeek): string[] => {
  const missed = matchWeek(week).matches.filter((match) => !match.done && !isAhead(match, week));
  const [first] = missed;
  if (!first) return [];
  if (missed.length > 1)
    return [
      `What came between you and ${missed.length} sessions: time, tiredness, soreness, something else?`,
    ];
  const { planned } = first;
  return [
    `What came between you and ${weekdayInFull(planned.at.day)}’s ${sessionName(planned)}: time, tiredness, soreness, something else?`,
  ];
};

const aboutReserve = ({ done, report }: ReviewedWeek): string[] => {
  const readings = done.flatMap((session) =>
    session.kind === 'strength' ? (report.view.liftOf.get(session)?.exercises ?? []) : [],
  );
  const works = readings.filter(({ exercise, work }) => exercise?.role === 'strength' && work.length > 0);
  const told = works.some(({ reserveSets }) => reserveSets > 0);
  return works.length > 0 && !told
    ? ['How many more repetitions could you have done at the end of the main sets?']
    : [];
};

const aboutDays = ({ log, from, to, today }: ReviewedWeek): string[] => {
  if (today < from) return [];
  const checked = (log.checkIns ?? []).filter(({ day }) => day >= from && day <= to);
  const asked = [
    ...(checked.length < enoughCheckIns
      ? ['How did you sleep, and how were your legs on most mornings?']
      : []),
    ...(checked.some(({ fuelled, hydrated }) => fuelled === false || hydrated === false)
      ? ['What would make it easier to eat and drink before the sessions?']
      : []),
  ];
  const hurt = (log.pains ?? []).some(({ day }) => day >= from && day <= to);
  return hurt ? asked : [...asked, 'Did anything hurt, during training or the morning after?'];
};

/** What a coach would ask before the next week, the weightiest first; at most five. */
export const questionsFor = (week: ReviewedWeek): string[] =>
  [
    ...aboutSigns(week),
    ...aboutPain(week),
    ...aboutMissed(week),
    ...aboutDays(week),
    ...aboutReserve(week),
    ...(week.next.length > 0 ? ['Is anything different next week: travel, work, a race?'] : []),
  ].slice(0, mostQuestions);
