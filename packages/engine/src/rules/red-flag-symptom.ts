import { formatDay } from '../domain/index.ts';
import { symptomFacts } from '../readiness/symptoms.ts';
import { defineRule } from '../rule.ts';
import { counted, eachSymptom } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

/** One session is half a miss, two are three quarters: each session left out makes it smaller (ours). */
const missOf = (sessions: number): number => 1 - 0.5 ** sessions;

export default defineRule({
  id: 'red-flag-symptom',
  family: 'readiness',
  level: 'must',
  statement:
    'After a warning sign such as chest pain, a faint, bone pain at rest or a swollen calf, see a clinician and do not train until they say that it is fine.',
  why: 'Most of these signs turn out to be harmless, and a few are not. Neither a log nor a program can tell which: somebody has to look at you.',
  message: '{trained} after {symptom} on {since}, and nobody has cleared it',
  remedy:
    'See a clinician{soon}. When they say that training is fine, write it down: `symptom {kind} cleared`.',
  blindSpot: 'Signs that nobody wrote down. That this rule is silent says nothing about your health.',
  sources: [
    cite('practice', 'People with a warning sign are sent to a clinician before they exercise.'),
    cite('acog-804', 'In pregnancy, activity needs clearance and monitoring.'),
    cite(
      'ours',
      'The list of signs, which of them are not to wait, and that a sign holds until somebody clears it.',
    ),
  ],
  params: {},
  over: eachSymptom(),
  check: ({ episode: { kind, from }, sessions }) => {
    if (sessions.length === 0) return undefined;
    const { is, urgent } = symptomFacts[kind];
    return {
      excess: missOf(sessions.length),
      facts: {
        trained: counted(sessions.length, 'session'),
        kind,
        symptom: is,
        since: formatDay(from),
        soon: urgent ? ' now' : ' before you train on',
      },
      sessions,
    };
  },
});
