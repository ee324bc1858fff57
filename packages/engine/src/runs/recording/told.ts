import type { Piece } from './pieces.ts';

export const percentText = (share: number): string => `${Math.round(100 * share)} %`;

/** 4:05 /km. */
export const paceText = (metresPerSecond: number): string => {
  const seconds = Math.round(1000 / metresPerSecond);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} /km`;
};

export const timeText = (seconds: number): string => {
  if (seconds < 55) return `${5 * Math.max(1, Math.round(seconds / 5))} s`;
  if (seconds < 150 && Math.abs(seconds / 60 - Math.round(seconds / 60)) > 0.15)
    return `${Math.round(seconds / 30) / 2} min`;
  return `${Math.round(seconds / 60)} min`;
};

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** "6 bouts of about 3 min at 4:05 /km". */
export const boutsText = (bouts: readonly Piece[], name = 'bouts'): string => {
  const seconds = timeText(middleOf(bouts.map((bout) => bout.seconds)));
  return `${bouts.length} ${name} of about ${seconds} at ${paceText(middleOf(bouts.map(({ speed }) => speed)))}`;
};
