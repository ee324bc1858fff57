import type { Day, Run, Session } from '../domain/index.ts';
import { isEasy, isHard } from '../runs/cost.ts';
import type { View } from '../view.ts';

/** First index whose session is on `day` or later; sessions are in time order. */
export const firstOnOrAfter = (sessions: readonly Session[], day: Day): number => {
  let low = 0;
  let high = sessions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sessions[middle]!.at.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The sessions of one day, of a list in time order. */
export const sessionsOn = <S extends Session>(sessions: readonly S[], day: Day): S[] => {
  const found: S[] = [];
  for (let index = firstOnOrAfter(sessions, day); sessions[index]?.at.day === day; index += 1) {
    found.push(sessions[index]!);
  }
  return found;
};

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
