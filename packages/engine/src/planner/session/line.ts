import type { Exercise } from '../../domain/index.ts';
import type { Why } from '../why.ts';
import type { Dose } from './dose.ts';
import type { MenuFrame } from './input.ts';
import type { Role } from './roles.ts';
import type { Side } from './shape.ts';

/** One exercise of a session while the menu is being made. */
export interface Line extends Dose {
  readonly role: Role;
  readonly exercise: Exercise;
  readonly group?: string;
  /** Why this exercise and no other, beyond its role. */
  readonly because: readonly Why[];
}

/** A session while its menu is being made. */
export interface Sketch {
  readonly frame: MenuFrame;
  readonly side: Side;
  /** Before the minutes are asked. */
  readonly wanted: readonly Line[];
  /** What fits the minutes. */
  readonly lines: readonly Line[];
  /** What is left out for other reasons than the minutes, a sentence each. */
  readonly missing: readonly string[];
}
