import { squat } from './squat.ts';

/** The notation of every drawn exercise, by its id. */
export const figureTexts: Readonly<Record<string, string>> = { ...squat };
