// Readers with one fault each: what fuzzing must find.
import { UnreadableFile } from '../../src/index.ts';
import type { Target } from './targets.ts';

const kept: unknown[] = [];
const at = (seed: number, fault: () => void) => (_: unknown, now: number) => {
  if (now === seed) fault();
  if (now % 2 === 0) throw new UnreadableFile('input', 'even');
};
const inputOf = (seed: number) => ({ name: 'input', bytes: new Uint8Array([seed]) });

export const targets: readonly Target[] = [
  { name: 'sound', inputOf, read: at(-1, () => {}) },
  {
    name: 'throws',
    inputOf,
    read: at(7, () => {
      throw new TypeError('x is not a function');
    }),
  },
  {
    name: 'hangs',
    inputOf,
    read: at(5, () => {
      while (kept.length >= 0);
    }),
  },
  {
    name: 'waits',
    inputOf,
    read: (_, seed) => (seed === 3 ? new Promise(() => {}) : undefined),
  },
  {
    name: 'leaks-numbers',
    inputOf,
    // Much memory with little in it to be gone through: that would take long instead.
    read: () => void kept.push(new Array<number>(2_000_000).fill(0.5)),
  },
  { name: 'leaks-buffers', inputOf, read: () => void kept.push(new Uint8Array(20 * 1024 ** 2).fill(1)) },
  {
    name: 'takes-a-lot',
    inputOf,
    read: at(4, () => void kept.push(new Uint8Array(300 * 1024 ** 2).length)),
  },
  {
    name: 'pollutes',
    inputOf,
    read: at(
      6,
      () => void Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true }),
    ),
  },
];
