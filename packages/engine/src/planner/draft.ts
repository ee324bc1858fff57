import { type Day, formatDay, type Gym, type PainSite, weekStartOf } from '../domain/index.ts';
import type { Exposure } from '../view.ts';
import type { SessionFrame, WeekFrame } from './frame.ts';
import type { Menu } from './menu.ts';
import { minutesOfDays, type OpenMinutes, tripOfWeek } from './openings.ts';
import type { Advice } from './plan.ts';
import type { PlanRequest } from './request.ts';
import { buildMenus } from './session/index.ts';

/** A session that has its exercises and no day yet. */
export interface Draft {
  /** Stable for the same week and menu, so that a new plan can be set beside an old one. */
  readonly id: string;
  readonly week: WeekFrame;
  readonly frame: SessionFrame;
  readonly menu: Menu;
  readonly gym: Gym;
}

/** Shorter than this a half of a day is no room for strength (ours). */
const leastMinutes = 10;
