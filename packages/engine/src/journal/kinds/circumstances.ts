import type { Kinds } from './kind.ts';

export const circumstanceKinds = {
  availability: {
    version: 1,
    says: 'When strength fits into a usual week, and on which days nothing does; the last one holds.',
    tell: (body, draft) => {
      draft.availability = body;
    },
  },
  equipment: {
    version: 1,
    says: 'What there is to train with; the last one holds.',
    tell: (body, draft) => {
      draft.gym = body;
    },
  },
  trip: {
    version: 1,
    says: 'Days with other equipment than the usual.',
    tell: (body, { trips }, { entry: { id } }) => {
      trips.push({ ...body, id });
    },
  },
} satisfies Partial<Kinds>;
