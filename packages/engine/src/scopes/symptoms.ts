import type { Session } from '../domain/index.ts';
import { type SymptomEpisode, symptomEpisodes } from '../readiness/symptoms.ts';
import type { Scope } from '../rule.ts';
import type { View } from '../view.ts';
import { itemsBetween } from './by-day.ts';

export interface SymptomSubject {
  readonly episode: SymptomEpisode;
  /** Trained under it, in the window. */
  readonly sessions: readonly Session[];
}

/** On the day itself the sign may have come after the session; what is still planned for it comes after the sign. */
const isUnder = ({ from, clearedOn }: SymptomEpisode, { at: { day }, status }: Session): boolean =>
  (day > from || (day === from && status === 'planned')) && (clearedOn === undefined || day < clearedOn);

const sessionsUnder = (episode: SymptomEpisode, { sessions, window }: View): Session[] =>
  itemsBetween(
    sessions,
    Math.max(window.from, episode.from),
    Math.min(window.to, episode.clearedOn ?? window.to),
    (session) => session.at.day,
  ).filter((session) => isUnder(episode, session));

/** Each warning sign that reaches into the window, with what was trained before it was cleared. */
export const eachSymptom = (): Scope<SymptomSubject> => ({
  name: 'each warning sign with the sessions after it',
  arity: 'history',
  decidedAt: 'session',
  walk: (view, visit) => {
    const symptoms = view.log.symptoms ?? [];
    if (symptoms.length === 0) return visit.cannot('symptoms');
    for (const episode of symptomEpisodes(symptoms)) {
      const reaches =
        episode.from <= view.window.to && (episode.clearedOn ?? view.window.to + 1) > view.window.from;
      if (reaches) visit.look({ episode, sessions: sessionsUnder(episode, view) });
      else visit.clear();
    }
  },
});
