import { type Gap, shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { gapFacts, hoursInWords, isHeavyLegs, liftThenLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

/** Two entries within this are one visit to the gym that was logged in parts (ours). */
const oneVisitHours = 2;

const isOneVisit = (gap: Gap): boolean => gap.precision !== 'day' && gap.hours < oneVisitHours;

const apart = (gap: Gap): string => {
  if (gap.precision !== 'day') return `${hoursInWords(gap.hours)} apart`;
  if (gap.days === 0) return 'on one day';
  return gap.days === 1 ? 'on days in a row' : `${gap.days} days apart`;
};

export default defineRule({
  id: 'heavy-sessions-too-close',
  family: 'schedule',
  level: 'prefer',
  statement: 'Leave {minHours} h or more between two heavy leg sessions.',
  why: 'Legs that lifted heavily yesterday are not fresh today. Two sessions that are spread over the week can both be good ones, and leave room for the runs between them.',
  message: 'Two heavy leg sessions {apart}, where {minHours} h are wanted{unsure}',
  remedy:
    'Spread them over the week, for instance Monday and Thursday, or make one of them light or upper-body.',
  sources: [
    cite('article-four-mistakes', 'Its week lifts on Monday and Thursday.'),
    cite('article-strong-and-explosive', 'Its week lifts on Monday and Thursday.'),
    cite('ours', '48 h; less than 24 h weighs more. Both are custom, with no trial that we have read.'),
  ],
  params: {
    minHours: { is: 'Least gap between two heavy sessions', unit: 'h', default: 48, min: 12, max: 96 },
    dayHours: { is: 'Gap below which it weighs more', unit: 'h', default: 24, min: 0, max: 48 },
  },
  over: liftThenLift(isHeavyLegs),
  check: ({ first, second, gap }, { minHours, dayHours }) => {
    if (isOneVisit(gap)) return undefined;
    const excess = shortfall(gap, minHours);
    if (excess === undefined) return cannot('clock-times');
    if (excess === 0) return undefined;
    const withinDay = (shortfall(gap, dayHours) ?? 0) > 0;
    return {
      ...(withinDay ? { level: 'should' } : {}),
      excess,
      facts: { ...gapFacts(gap), apart: apart(gap) },
      sessions: [first.session, second.session],
    };
  },
});
