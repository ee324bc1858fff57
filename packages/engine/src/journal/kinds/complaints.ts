import type { Kinds } from './kind.ts';

export const complaintKinds = {
  complaint: {
    version: 1,
    says: 'Something that bothers the athlete, such as heavy legs on speed day: it leads to the rules that may explain it.',
    tell: (body, { complaints }, { entry: { id } }) => {
      complaints.push({ ...body, id });
    },
  },
} satisfies Partial<Kinds>;
