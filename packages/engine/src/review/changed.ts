import type { Session } from '../domain/index.ts';
import { capital, weekdayInFull } from '../planner/words.ts';
import { listed } from '../scopes/words.ts';
import type { ReviewLine } from './line.ts';
import { isAhead, type Match, matchWeek, type ReviewedWeek, sessionName } from './reviewed-week.ts';

const named = (session: Session): string => `${weekdayInFull(session.at.day)}’s ${sessionName(session)}`;

const setsOf = (session: Session): number =>
  session.kind === 'strength'
    ? session.exercises.reduce(
        (sum, { sets }) => sum + sets.filter(({ role }) => role !== 'warmup').length,
        0,
      )
    : 0;

/** A share of the planned minutes or sets outside of which it is worth a word (ours). */
const aboutAsPlanned = [0.8, 1.2] as const;

const isAbout = (done: number, planned: number): boolean =>
  done >= planned * aboutAsPlanned[0] && done <= planned * aboutAsPlanned[1];

const sizeOf = (planned: Session, done: Session): string[] => {
  const [sets, doneSets] = [setsOf(planned), setsOf(done)];
  if (sets > 0 && doneSets > 0 && !isAbout(doneSets, sets))
    return [`had ${doneSets} of ${sets} planned sets`];
  const [minutes, doneMinutes] = [planned.durationMinutes, done.durationMinutes];
  if (planned.kind === 'strength' || !minutes || !doneMinutes || isAbout(doneMinutes, minutes)) return [];
  return [`took ${Math.round(doneMinutes)} min, where ${Math.round(minutes)} were planned`];
};

const matchLine = (match: Match, week: ReviewedWeek): ReviewLine[] => {
  const { planned, done } = match;
  if (!done) {
    const became = isAhead(match, week) ? 'is still ahead' : 'was not done';
    return [{ about: 'plan', says: `${named(planned)} ${became}.`, sessions: [planned] }];
  }
  const parts = [
    ...(done.at.day === planned.at.day ? [] : [`moved to ${weekdayInFull(done.at.day)}`]),
    ...(sessionName(done) === sessionName(planned) || done.kind === 'strength'
      ? []
      : [`became ${sessionName(done)}`]),
    ...sizeOf(planned, done),
  ];
  return parts.length === 0
    ? []
    : [{ about: 'plan', says: `${named(planned)} ${listed(parts)}.`, sessions: [planned, done] }];
};

/** What became otherwise than planned, told and not judged. */
export const changedIn = (week: ReviewedWeek): ReviewLine[] => {
  if (week.planned.length === 0) return [];
  const { matches, added } = matchWeek(week);
  const lines = matches.flatMap((match) => matchLine(match, week));
  const extra: ReviewLine[] =
    added.length === 0
      ? []
      : [{ about: 'plan', says: `Beside the plan: ${listed(added.map(named))}.`, sessions: added }];
  const all = [...lines, ...extra];
  if (all.length > 0) return all.map((line) => ({ ...line, says: capital(line.says) }));
  return [{ about: 'plan', says: 'All as planned.', sessions: [] }];
};
