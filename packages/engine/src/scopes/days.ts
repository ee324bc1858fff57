import type { Day, Run, Session } from '../domain/index.ts';
import { isEasy, isHard } from '../runs/run-kinds.ts';
import type { View } from '../view.ts';
import { itemsBetween } from './by-day.ts';

/** The sessions of one day, of a list in time order. */
const sessionsOn = <S extends Session>(sessions: readonly S[], day: Day): S[] =>
  itemsBetween(sessions, day, day, (session) => session.at.day);

/**
 * What the running makes of a day: `hard` with a quality or long run, or with a hard session of another sport;
 * `steady` with a run that is neither hard nor easy; `unknown` when a run's type decides and nobody told it.
 */
export type DayKind = 'hard' | 'steady' | 'easy' | 'no-run' | 'unknown';

export const kindOfDay = (view: View, day: Day): DayKind => {
  const runs = sessionsOn<Run>(view.runs, day);
  if (runs.some((run) => isHard(run.type))) return 'hard';
  if (sessionsOn(view.crosses, day).some((cross) => cross.hard)) return 'hard';
  if (runs.some((run) => run.type === 'unknown')) return 'unknown';
  if (runs.length === 0) return 'no-run';
  return runs.every((run) => isEasy(run.type)) ? 'easy' : 'steady';
};
