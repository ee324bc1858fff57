import { type Day, type JournalState, type Plan, type PlanRequest, planToday } from '@carryover/engine';

/**
 * The plan with today's session as the day wants it: less of it, another one, on a later day, or none. It is what gets
 * written out for a watch, so that a watch shows what the other screens show.
 */
export const planAsOfToday = (request: PlanRequest, plan: Plan): Plan => {
  const { planned, now, moved } = planToday(request, plan);
  if (
    planned.length === 0 ||
    (planned.length === now.length && planned.every((each, at) => each === now[at]))
  )
    return plan;
  const instead = [...now, ...(moved === undefined ? [] : [moved])];
  const weeks = plan.weeks.map((week) => {
    if (!week.sessions.some((each) => planned.includes(each))) return week;
    const others = week.sessions.filter((each) => !planned.includes(each));
    const sessions = [...others, ...instead].toSorted((a, b) => a.session.at.day - b.session.at.day);
    return { ...week, sessions };
  });
  return { ...plan, weeks };
};

/** The time at which an entry was told stands in the first 48 bits of its id. */
const toldMilliseconds = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

const millisecondsOfDay = 86_400_000;

/**
 * When the plan was accepted, in milliseconds since 1970: the same sessions then make the same files on every day.
 * Undefined where none was.
 */
export const acceptedMilliseconds = ({ accepted }: JournalState, today: Day): number | undefined => {
  if (accepted === undefined) return undefined;
  const told = toldMilliseconds(accepted.id);
  return Number.isFinite(told) ? told : today * millisecondsOfDay;
};
