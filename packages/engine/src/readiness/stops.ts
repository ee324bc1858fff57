import { type Day, formatDay, type TrainingLog } from '../domain/index.ts';
import { cite } from '../sources/index.ts';
import type { Reason } from './decision.ts';
import { openSymptoms, symptomFacts } from './symptoms.ts';

const symptomReasons = ({ symptoms = [] }: Pick<TrainingLog, 'symptoms'>, day: Day): Reason[] =>
  openSymptoms(symptoms, day).map(({ kind, from }) => {
    const { is, urgent } = symptomFacts[kind];
    const how = urgent ? 'See a clinician now, not after the next session' : 'See a clinician first';
    return {
      says: `You told of ${is} on ${formatDay(from)}. ${how}: train again when they say that it is fine.`,
      ruleId: 'red-flag-symptom',
      sources: [
        cite('practice', 'Warning signs such as this one are looked at by a clinician before training.'),
        cite('ours', 'Which of them are not to wait; a warning sign holds until somebody clears it.'),
      ],
    };
  });

const pregnancyReasons = ({ athlete }: Pick<TrainingLog, 'athlete'>): Reason[] =>
  athlete.pregnant
    ? [
        {
          says: 'No plan of ours fits a pregnancy. Ask your midwife or doctor what suits you; activity itself is usually welcome.',
          sources: [
            cite(
              'acog-804',
              'Activity in pregnancy is safe where nothing speaks against it, with clearance and monitoring.',
            ),
          ],
        },
      ]
    : [];

/** Why nothing is planned and nothing trained on a day, whatever anybody wishes; empty where nothing forbids it. */
export const reasonsToStop = (log: Pick<TrainingLog, 'athlete' | 'symptoms'>, day: Day): Reason[] => [
  ...symptomReasons(log, day),
  ...pregnancyReasons(log),
];
