import { exerciseById } from '../catalog/index.ts';
import type { Day, Exercise, StrengthSession } from '../domain/index.ts';
import type { PlanRequest } from './request.ts';

type Request = Pick<PlanRequest, 'log' | 'start'>;

/** Sessions of others that the plan works around. */
const lockedOf = ({ log, start }: Request): readonly StrengthSession[] =>
  log.sessions
    .filter((each) => each.kind === 'strength')
    .filter(({ at, status }) => status === 'planned' && at.day >= start);

const isLift = ({ role, highResistance, isometric }: Exercise): boolean =>
  role === 'strength' && highResistance && !isometric;

const liftsIn = ({ exercises }: StrengthSession): readonly Exercise[] =>
  exercises
    .flatMap(({ exerciseId = '' }) => exerciseById(exerciseId) ?? [])
    .filter((exercise) => isLift(exercise));

/** The heavy lifts that sessions of others hold in a week: sessions of ours take others in their place. */
export const lockedLiftsOf = (request: Request): ((weekStart: Day) => readonly Exercise[]) => {
  const locked = lockedOf(request);
  return (weekStart) => [
    ...new Set(locked.filter(({ at }) => at.day >= weekStart && at.day < weekStart + 7).flatMap(liftsIn)),
  ];
};

/** By exercise id, the heaviest load that a session of others plans for it, kg: a hint while nobody has lifted it. */
export const lockedLoadsOf = (request: Request): ReadonlyMap<string, number> => {
  const loads = new Map<string, number>();
  for (const { exercises } of lockedOf(request))
    for (const { exerciseId = '', sets } of exercises)
      for (const { loadKg = 0 } of sets)
        if (loadKg > (loads.get(exerciseId) ?? 0)) loads.set(exerciseId, loadKg);
  return loads;
};
