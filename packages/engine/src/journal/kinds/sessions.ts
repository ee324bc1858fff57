import { fulfilling } from '../../assemble/index.ts';
import type { Run, Session, SessionStatus, StrengthSession } from '../../domain/index.ts';
import type { Bodies, Imported } from '../bodies.ts';
import { correctedBody } from '../corrected-body.ts';
import { type Draft, sourceOf } from '../draft.ts';
import type { EntryId, JsonObject } from '../entry.ts';
import type { Lines } from '../lines.ts';
import type { Kinds } from './kind.ts';
import { exercisesOf } from './set-logged.ts';
import { asItWas } from './versions.ts';

const add = (draft: Draft, file: EntryId | undefined, session: Session): void => {
  sourceOf(draft, file, session.status).sessions.push(session);
};

/** What a session's body says of the session itself, and not of where it came from. */
const withoutImport = <Body extends Imported>({
  import: _import,
  replaces: _replaces,
  ...told
}: Body): Omit<Body, 'import' | 'replaces'> => told;

const strengthOf = (
  body: Bodies['session-planned'],
  id: EntryId,
  status: SessionStatus,
): StrengthSession => ({ kind: 'strength', id, status, ...withoutImport(body) });

/** A type that was corrected is the athlete's word, which no guess outweighs. */
const saidType = (changes: JsonObject | undefined): Partial<Run> =>
  changes && Object.hasOwn(changes, 'type') && !Object.hasOwn(changes, 'typeConfidence')
    ? { typeConfidence: 1, typeEvidence: ['said by the athlete'] }
    : {};

const run = (status: SessionStatus, says: string): Kinds['run-done'] => ({
  // Version 2 came with what a watch recorded of it.
  version: 2,
  lifts: [asItWas],
  says,
  tell: (body, draft, { entry: { id }, changes }) =>
    add(draft, body.import, { kind: 'run', id, status, ...withoutImport(body), ...saidType(changes) }),
});

const cross = (status: SessionStatus, says: string): Kinds['cross-done'] => ({
  version: 1,
  says,
  tell: (body, draft, { entry: { id } }) =>
    add(draft, body.import, { kind: 'cross', id, status, ...withoutImport(body) }),
});

export const sessionKinds = {
  'run-planned': run('planned', 'A run that is planned.'),
  'run-done': run('done', 'A run that was run.'),
  'session-planned': {
    version: 1,
    says: 'A strength session that is planned.',
    tell: (body, draft, { entry: { id } }) => add(draft, body.import, strengthOf(body, id, 'planned')),
  },
  'session-done': {
    version: 1,
    says: 'A strength session that was done, whole or as the frame of sets that are logged one by one.',
    tell: ({ planned: _planned, ...body }, draft, { entry: { id }, sets, fulfils }) => {
      const whole = sets ? { ...body, exercises: [...body.exercises, ...exercisesOf(sets)] } : body;
      const done = strengthOf(whole, id, 'done');
      const plan = fulfils && strengthOf(correctedBody(fulfils), fulfils.entry.id, 'planned');
      add(draft, body.import, plan ? fulfilling(plan, done) : done);
    },
  },
  'cross-planned': cross('planned', 'A ride, a match or a hike that is planned.'),
  'cross-done': cross('done', 'A ride, a match, a hike: hard ones count as hard days.'),
} satisfies Partial<Kinds>;

/** A plan that a session names is that session from then on, on whichever day it was done. */
export const fulfilPlans = ({ standing, byId }: Lines): void => {
  const plans = new Set(standing('session-planned'));
  if (plans.size === 0) return;
  for (const done of standing('session-done')) {
    const { planned } = correctedBody(done);
    const plan = planned === undefined ? undefined : byId.get(planned);
    if (plan?.entry.kind !== 'session-planned' || plan.fate !== 'stands' || !plan.readable) continue;
    plan.fate = 'fulfilled';
    done.fulfils = plan as unknown as NonNullable<typeof done.fulfils>;
  }
};
