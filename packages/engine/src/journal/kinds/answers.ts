import { exerciseById } from '../../catalog/index.ts';
import type { Kinds } from './kind.ts';

export const answerKinds = {
  'exercise-mapping': {
    version: 1,
    says: 'Which exercise of the catalogue a logged name means.',
    tell: ({ name, exerciseId }, { mapping }) => {
      // A newer catalogue may know it: until then the name is asked about.
      if (exerciseById(exerciseId)) mapping.set(name, exerciseId);
    },
  },
  'exercise-preference': {
    version: 1,
    says: 'Which exercise is to be planned in place of another one, from now on.',
    tell: ({ exerciseId, inPlaceOf }, { preferred }) => {
      if (!exerciseById(exerciseId) || !exerciseById(inPlaceOf)) return;
      // Who wants it now no longer wants another in its place; so no wish ever leads back to itself.
      preferred.delete(exerciseId);
      if (exerciseId === inPlaceOf) return;
      preferred.set(inPlaceOf, exerciseId);
    },
  },
  'run-title': {
    version: 1,
    says: 'What kind of run a title means.',
    tell: ({ title, type }, { titles }) => {
      titles.set(title, type);
    },
  },
  'rulebook-settings': {
    version: 1,
    says: 'How rules speak for this athlete; each entry says all of it anew.',
    tell: (body, draft) => {
      draft.rulebook = body;
    },
  },
} satisfies Partial<Kinds>;
