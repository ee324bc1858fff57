import type { Day } from '../domain/index.ts';

/** Values in ascending order under insertion and removal; windows hold a few dozen, so a splice is cheap. */
const positionOf = (sorted: readonly number[], value: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The values of the last so many days, for questions such as "the longest" and "the median". Days must come in order.
 * Whole numbers keep the sum exact, whatever the order in which a day's values came.
 */
export class SlidingWindow {
  readonly #days: number;
  readonly #entries: { readonly day: Day; readonly value: number }[] = [];
  readonly #sorted: number[] = [];
  #oldest = 0;
  #sum = 0;

  constructor(days: number) {
    this.#days = days;
  }

  add(day: Day, value: number): void {
    this.#entries.push({ day, value });
    this.#sorted.splice(positionOf(this.#sorted, value), 0, value);
    this.#sum += value;
  }

  /** Forgets what lies before the window that ends with `day`, that day included. */
  slideTo(day: Day): void {
    for (;;) {
      const entry = this.#entries[this.#oldest];
      if (!entry || entry.day > day - this.#days) return;
      this.#oldest += 1;
      this.#sorted.splice(positionOf(this.#sorted, entry.value), 1);
      this.#sum -= entry.value;
    }
  }

  get count(): number {
    return this.#sorted.length;
  }

  get sum(): number {
    return this.#sum;
  }

  get least(): number | undefined {
    return this.#sorted[0];
  }

  get most(): number | undefined {
    return this.#sorted.at(-1);
  }

  /** 1 is the greatest, 2 the second. */
  greatest(rank: number): number | undefined {
    return this.#sorted.at(-rank);
  }

  /** The lower of the two middle values when their number is even. */
  get median(): number | undefined {
    return this.#sorted[(this.#sorted.length - 1) >> 1];
  }
}
