import { reserveOf } from './judge-set.ts';
import type { ExerciseReading, LiftReading } from './reading.ts';

/** What a week asked of the body in the gym. */
export interface WeekLoad {
  /** Those that tire: light sets, small doses and work for control ask for no lighter week. */
  readonly sets: number;
  /** Mean share of each lift's recent best, where loads were logged. */
  readonly share: number | undefined;
  /** Mean reps in reserve, where they were logged. */
  readonly reserve: number | undefined;
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of the values that are known; undefined where there are none. */
class Mean {
  #sum = 0;
  #count = 0;

  add(value: number | undefined): void {
    if (value === undefined) return;
    this.#sum += value;
    this.#count += 1;
  }

  get value(): number | undefined {
    return this.#count === 0 ? undefined : this.#sum / this.#count;
  }
}

const tiringSets = ({ exercise, work, lightSets }: ExerciseReading): number => {
  if (exercise?.role === 'strength') return work.length - lightSets;
  return exercise === undefined || exercise.role === 'power' ? work.length : 0;
};

export const weekLoadOf = (lifts: readonly LiftReading[]): WeekLoad => {
  let sets = 0;
  const share = new Mean();
  const reserve = new Mean();
  for (const lift of lifts) {
    for (const reading of lift.exercises) {
      const { work } = reading;
      if (!lift.microDose) sets += tiringSets(reading);
      for (const judged of work) {
        share.add(judged.share);
        reserve.add(reserveOf(judged.set));
      }
    }
  }
  return { sets, share: share.value, reserve: reserve.value };
};

export interface LighterBy {
  /** Shares of the weeks before, at most. */
  readonly sets: number;
  readonly load: number;
  /** More reps in reserve than in the weeks before, at least. */
  readonly reserve: number;
}

/** Clearly less of sets, of load or of effort than in the weeks before. */
export const isLighterWeek = (week: WeekLoad, before: readonly WeekLoad[], by: LighterBy): boolean => {
  const sets = mean(before.map((load) => load.sets));
  const share = mean(before.flatMap((load) => load.share ?? []));
  const reserve = mean(before.flatMap((load) => load.reserve ?? []));
  return (
    (sets !== undefined && week.sets <= by.sets * sets) ||
    (share !== undefined && week.share !== undefined && week.share <= by.load * share) ||
    (reserve !== undefined && week.reserve !== undefined && week.reserve >= reserve + by.reserve)
  );
};
