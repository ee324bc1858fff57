import type { Kinds } from './kind.ts';

export const seasonKinds = {
  race: {
    version: 1,
    says: 'A race that the season leads to; once its day is over, what was run then was that race.',
    tell: (body, { races }, { entry: { id } }) => {
      races.push({ ...body, id });
    },
  },
  'season-wishes': {
    version: 1,
    says: 'What a season is to hold; each field is told apart, and the last word holds.',
    tell: (body, draft) => {
      draft.wishes = { ...draft.wishes, ...body };
    },
  },
  'plan-accepted': {
    version: 1,
    says: 'A plan that the athlete took as theirs; the last one holds.',
    tell: (body, draft, { entry: { id } }) => {
      draft.accepted = { ...body, id };
    },
  },
  'session-moved': {
    version: 1,
    says: 'A session of the plan that stands where the athlete put it; the last word on a session holds.',
    tell: (body, { moved }, { entry: { id } }) => {
      moved.push({ ...body, id });
    },
  },
} satisfies Partial<Kinds>;
