import { cannot, defineRule, type Facts } from '../rule.ts';
import { isQuality } from '../runs/run-kinds.ts';
import { hoursInWords, isFullLift, liftOnRunDay, type SameDaySubject } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { worksLegs } from '../strength/works-legs.ts';

/** From the end of the first to the start of the second; from start to start where no duration is known. */
const freeHours = ({ lift, run, gap, liftFirst }: SameDaySubject): number => {
  const first = liftFirst ? lift.session : run;
  return Math.max(0, gap.hours - (first.durationMinutes ?? 0) / 60);
};

const isAfterQuality = ({ run, liftFirst }: SameDaySubject): boolean =>
  liftFirst === false && isQuality(run.type);

/** Upper-body work minds only the hard run just before it: then all of the body is spent. */
const isConcerned = (subject: SameDaySubject, shortRunMinutes: number): boolean => {
  if (isAfterQuality(subject)) return true;
  const warmUp = (subject.run.durationMinutes ?? Number.POSITIVE_INFINITY) <= shortRunMinutes;
  return !warmUp && worksLegs(subject.lift).is !== false;
};

/** Sessions that touch or overlap, as those of two devices may, are told as what they mean. */
const atOnceHours = 0.1;

const factsOf = ({ liftFirst, run }: SameDaySubject, hours: number): Facts => ({
  freeHours: hours,
  apart: hours < atOnceHours ? 'right' : hoursInWords(hours),
  order: liftFirst ? 'before' : 'after',
  runKind: isQuality(run.type) ? 'a quality run' : 'a run',
});

export default defineRule({
  id: 'same-day-too-close',
  family: 'schedule',
  level: 'prefer',
  statement:
    'On a day with both a run and strength, leave {okHours} h or more between them, better {targetHours} h.',
  why: 'Back to back, one of the two usually suffers: explosive strength gains less in the long run, and a lift right after hard running is done on tired legs.',
  message: 'Strength {apart} {order} {runKind}, where {okHours} h are wanted',
  remedy:
    'Do one in the morning and one in the evening. If they must follow each other, start with the one that matters most to you now.',
  sources: [
    cite(
      'article-eight-mistakes',
      'Both on one day, but with enough separation; not right after a hard run.',
    ),
    cite(
      'schumann-2022',
      'Both in one session held back explosive strength; with 3 h or more between them the difference was not significant.',
    ),
    cite(
      'robineau-2016',
      'In rugby players no pause gained less strength than 6 or 24 h, and oxygen uptake was best with 24 h.',
    ),
    cite(
      'eddens-2018',
      'Where one follows the other, dynamic strength gained 6.9 % more when the lift came first.',
    ),
    cite('ours', '3 h as the limit and 6 h as the aim; runs of up to 15 minutes count as a warm-up.'),
  ],
  dissent: [cite('schumann-2022', 'Maximal strength hardly suffered from training both: effect −0.06.')],
  params: {
    okHours: { is: 'Least time between the two', unit: 'h', default: 3, min: 0, max: 12 },
    targetHours: { is: 'Time between the two to aim for', unit: 'h', default: 6, min: 0, max: 12 },
    shortRunMinutes: {
      is: 'Length up to which a run counts as a warm-up',
      unit: 'min',
      default: 15,
      min: 0,
      max: 30,
    },
  },
  over: liftOnRunDay(isFullLift, () => true),
  check: (subject, { okHours, shortRunMinutes }) => {
    if (!isConcerned(subject, shortRunMinutes)) return undefined;
    if (subject.liftFirst === undefined) return cannot('clock-times');
    const hours = freeHours(subject);
    return {
      ...(isAfterQuality(subject) ? { level: 'should' } : {}),
      excess: okHours > 0 ? Math.max(0, 1 - hours / okHours) : 0,
      facts: factsOf(subject, hours),
      sessions: [subject.lift.session, subject.run],
    };
  },
});
