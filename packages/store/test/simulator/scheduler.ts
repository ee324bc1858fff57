import type { Luck } from './luck.ts';

/** Something that is under way and goes on when its turn comes. */
interface Item {
  readonly label: () => string;
  readonly notBefore: number;
  readonly go: () => void;
}

/** Decides what goes on next: no timers, no order but that of chance. */
export interface Scheduler {
  /** How many steps were taken. */
  readonly steps: number;
  readonly isEmpty: boolean;
  later(label: () => string, go: () => void, delay?: number): void;
  wait(label: () => string): Promise<void>;
  /** Lets one of the items go on; false when there is none. */
  step(): boolean;
}

export const createScheduler = (luck: Luck, trace: (line: () => string) => void): Scheduler => {
  const items: Item[] = [];
  let steps = 0;
  const later = (label: () => string, go: () => void, delay = 0): void => {
    items.push({ label, notBefore: steps + delay, go });
  };
  /** One whose time has come, or the one that was found last: time passes when nothing else happens. */
  const choose = (): number => {
    let index = luck.below(items.length);
    for (let tries = 0; tries < 3 && items[index]!.notBefore > steps; tries += 1)
      index = luck.below(items.length);
    return index;
  };
  return {
    get steps() {
      return steps;
    },
    get isEmpty() {
      return items.length === 0;
    },
    later,
    wait: (label) => new Promise((resolve) => later(label, resolve)),
    step: () => {
      steps += 1;
      if (items.length === 0) return false;
      const index = choose();
      const item = items[index]!;
      items[index] = items.at(-1)!;
      items.pop();
      trace(item.label);
      item.go();
      return true;
    },
  };
};
