import type { Run, Session } from '../domain/index.ts';
import type { Need } from '../needs.ts';
import { cannot, defineRule } from '../rule.ts';
import { isHard, isLong } from '../runs/run-kinds.ts';
import { eachRun, itemsBetween } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { View } from '../view.ts';

/** Strength on that day misses by half: it tires less than a second hard run (ours). */
const excessOfStrength = 0.5;

interface NextDay {
  readonly sessions: readonly Session[];
  readonly hard: boolean;
}

/** What the day after a run holds that is no rest; micro-doses and mobility are. */
const dayAfter = (run: Run, view: View): NextDay => {
  const day = run.at.day + 1;
  const sessions = itemsBetween(view.sessions, day, day, ({ at }) => at.day);
  const hard = sessions.filter((session) => {
    if (session.kind === 'run') return isHard(session.type);
    return session.kind === 'cross' && session.hard;
  });
  const strength = sessions.filter((session) => {
    const lift = session.kind === 'strength' ? view.liftOf.get(session) : undefined;
    return lift !== undefined && !lift.microDose && lift.session.focus !== 'mobility';
  });
  return { sessions: [...hard, ...strength], hard: hard.length > 0 };
};

/** The types of hard runs as a sentence says them. */
const runNames: Partial<Record<Run['type'], string>> = {
  intervals: 'intervals',
  hills: 'hills',
  race: 'a race',
  threshold: 'a threshold run',
};

const nameOf = (session: Session): string => {
  if (session.kind === 'strength') return 'strength';
  return session.kind === 'run' ? (runNames[session.type] ?? 'a long run') : `hard ${session.sport}`;
};

/** What hides whether that day was one of rest. */
const lacking = (run: Run, view: View): Need | undefined => {
  const day = run.at.day + 1;
  if (day > view.window.to) return 'longer-history';
  if (!view.liftCoverage) return 'lifts';
  const runs = itemsBetween(view.runs, day, day, ({ at }) => at.day);
  return runs.some(({ type }) => type === 'unknown') ? 'run-types' : undefined;
};

export default defineRule({
  id: 'no-rest-after-long-run',
  family: 'schedule',
  level: 'note',
  statement: 'Rest or run easily on the day after a long run.',
  why: 'The long run is one of the sessions that tire most, and it takes the longest to recover from. Many plans put the rest day right after it.',
  message: 'On the day after a long run: {what}',
  remedy: 'Move it one day on, and rest or run easily on the day after the long run.',
  blindSpot: 'How hard the long run was for you.',
  sources: [
    cite('article-four-mistakes', 'Most plans put a rest day after the long run.'),
    cite('practice', 'Rest, or an easy run, on the day after the long run.'),
    cite('ours', 'An easy run counts as rest, and strength weighs half as much as another hard session.'),
  ],
  params: {},
  over: eachRun((run) => isLong(run.type)),
  check: ({ run, view }) => {
    const { sessions, hard } = dayAfter(run, view);
    if (sessions.length === 0) {
      const need = lacking(run, view);
      return need && cannot(need);
    }
    const excess = hard ? 1 : excessOfStrength;
    return { excess, facts: { what: sessions.map(nameOf).join(' and ') }, sessions: [run, ...sessions] };
  },
});
