import { shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isQuality } from '../runs/run-kinds.ts';
import {
  isLegStrength,
  kindOfDay,
  liftOnRunDay,
  type SameDaySubject,
  sameDayFacts,
} from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

/** What `sharing` says of a day that strength and a quality run share. */
const sharing = { never: 0, atNeed: 1, byDesign: 2 } as const;

/** A shared day at its best is still half a miss where a school rules it out (ours). */
const leastMissIfNever = 0.5;
/** And next to none where the evidence points both ways (ours). */
const leastMissAtNeed = 0.1;

/** The running of the next day leaves room to recover; a run whose type nobody told does not say that it does not. */
const isRestfulAfter = ({ lift, view }: SameDaySubject): boolean => {
  const next = kindOfDay(view, lift.day + 1);
  return next !== 'hard' && next !== 'steady';
};

/** 0 with the run first, far enough before, and an easy day to follow. */
const missed = (subject: SameDaySubject, runFirstHours: number): number => {
  if (subject.liftFirst) return 1;
  const tooSoon =
    subject.liftFirst === undefined ? leastMissIfNever : (shortfall(subject.gap, runFirstHours) ?? 0);
  return Math.max(tooSoon, isRestfulAfter(subject) ? 0 : leastMissIfNever);
};

export default defineRule({
  id: 'strength-on-quality-day',
  family: 'schedule',
  level: 'prefer',
  statement:
    'Keep leg strength off the day of a quality run; if they must share it, run first, lift {runFirstHours} h or more later, and keep the next day easy.',
  why: 'Two hard sessions on one day cost each other something. But the order matters: to run first and lift hours later costs the next day less than the reverse, and it leaves the easy days easy.',
  message: 'Strength {when} a quality run{next}{unsure}',
  remedy:
    'Move the lift to an easy day. Or run first, lift {runFirstHours} h or more later, and rest or run easily on the next day.',
  sources: [
    cite('article-four-mistakes', 'No strength on the day of speed work.'),
    cite('article-strong-and-explosive', 'Strength belongs on the days of easy runs.'),
    cite(
      'doma-deakin-2013',
      'Running first and lifting 6 h or more later cost the next day’s running less than the reverse order.',
    ),
    cite('ours', 'How much each part counts; a shared day at its best is only noted.'),
  ],
  dissent: [
    cite('school-hard-days-hard', 'Track and strength belong on the same day, so that easy days stay easy.'),
    cite('article-eight-mistakes', 'Both on one day are possible, ideally with enough separation.'),
  ],
  params: {
    runFirstHours: {
      is: 'Least gap from the quality run to the lift',
      unit: 'h',
      default: 6,
      min: 3,
      max: 12,
    },
    sharing: {
      is: 'May they share a day: 0 never, 1 at need, 2 by design, if the run comes first',
      unit: '',
      default: sharing.atNeed,
      min: sharing.never,
      max: sharing.byDesign,
    },
  },
  over: liftOnRunDay(isLegStrength, (run) => isQuality(run.type)),
  check: (subject, params) => {
    const miss = missed(subject, params.runFirstHours);
    const never = params.sharing === sharing.never;
    if (params.sharing === sharing.byDesign && subject.liftFirst === undefined) return cannot('clock-times');
    const least = never ? leastMissIfNever : params.sharing === sharing.byDesign ? 0 : leastMissAtNeed;
    return {
      ...(miss === 0 && !never ? { level: 'note' } : {}),
      excess: Math.max(miss, least),
      facts: {
        ...sameDayFacts(subject),
        next: isRestfulAfter(subject) ? '' : ', and no easy day after it',
      },
      sessions: [subject.run, subject.lift.session],
    };
  },
});
