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
  statement: 'Leave {minHours} h or more between two heavy sessions for the legs.',
  why: 'Legs that lifted heavily yesterday lift less today. Two sessions spread over the week give both their full worth and leave room for the runs between them.',
  message: 'Two heavy leg sessions {apart}{unsure}',
  remedy:
    'Spread them over the week, for instance Monday and Thursday, or make one of them light or upper-body.',
  sources: [
    cite('article-four-mistakes', 'Its week lifts on Monday and Thursday.'),
    cite('article-strong-and-explosive', 'Its week lifts on Monday and Thursday.'),
    cite('ours', '48 h, as is common practice; less than 24 h weighs more.'),
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
    const withinDay = (shortfall(gap, dayHours) ?? 0) > 0;
    return {
      ...(withinDay ? { level: 'should' } : {}),
      excess,
      facts: { ...gapFacts(gap), apart: apart(gap) },
      sessions: [first.session, second.session],
    };
  },
});
