import type { Lines } from '../lines.ts';
import type { Kinds } from './kind.ts';

export const withdrawalKinds = {
  withdrawal: {
    version: 1,
    says: 'An earlier entry counts as if it had never been told, until the withdrawal itself is withdrawn.',
  },
} satisfies Partial<Kinds>;

/**
 * From the last withdrawal to the first: whether one stands is known once all later ones were heard. Only a later one
 * undoes it, so that withdrawals that name each other in a ring are harmless.
 */
export const withdraw = ({ standing, byId, dangling }: Lines): void => {
  for (const line of standing('withdrawal').toReversed()) {
    if (line.fate !== 'stands') continue;
    const target = byId.get(line.entry.body.target);
    const isNoneOfItsOwn =
      target === undefined || (target.entry.kind === 'withdrawal' && target.place >= line.place);
    if (isNoneOfItsOwn) dangling.add(line.entry.id);
    else target.fate = 'withdrawn';
  }
};
