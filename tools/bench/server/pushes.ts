import type { Entry } from '@carryover/engine';

/** One after another in the round, as many people as train at the same time. */
const athletes = Array.from(
  { length: 40 },
  (_, index) => `7d6a3c52-3f0e-4c58-9a44-${index.toString(16).padStart(12, '0')}`,
);
const device = '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d';
const setsAPush = 10;

const idOf = (push: number, index: number): string =>
  `0190c6a0-${index.toString(16).padStart(4, '0')}-7000-8000-${push.toString(16).padStart(12, '0')}`;

const setOf = (push: number, index: number): Entry => ({
  id: idOf(push, index),
  kind: 'set-logged',
  version: 1,
  device,
  told: { epochMilliseconds: 1_790_000_000_000 + push * 1000 + index, zone: 'Europe/Berlin' },
  body: {
    session: idOf(push, 0xffff),
    place: Math.floor(index / 3),
    exercise: { name: 'Rear-foot-elevated split squat', exerciseId: 'split-squat-rear-foot-elevated' },
    set: {
      role: 'work',
      reps: 6 + (index % 3),
      loadKg: 20 + (push % 20),
      rir: 2,
      eachSide: true,
      restSeconds: 150,
    },
  },
});

/** A session of ten sets as a phone sends it when it is back on the net. */
export interface Push {
  readonly athlete: string;
  readonly body: { readonly device: string; readonly entries: readonly Entry[] };
}

export const athleteIds: readonly string[] = athletes;

export const pushOf = (push: number): Push => ({
  athlete: athletes[push % athletes.length] ?? '',
  body: { device, entries: Array.from({ length: setsAPush }, (_, index) => setOf(push, index)) },
});
