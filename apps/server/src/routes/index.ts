import type { Resource } from '../api.ts';
import { audit } from './audit.ts';
import { calendar } from './calendar.ts';
import { devices } from './devices.ts';
import { exports } from './exports.ts';
import { feeds } from './feeds.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { journal } from './journal.ts';
import { journalEvents } from './journal-events.ts';
import { me } from './me.ts';
import { metrics } from './metrics.ts';
import { openapi } from './openapi.ts';
import { progress } from './progress.ts';
import { season } from './season.ts';
import { today } from './today.ts';
import { week } from './week.ts';

/** Every resource: one file of routes, one line here. */
export const resources: readonly Resource[] = [
  home,
  health,
  me,
  journal,
  journalEvents,
  devices,
  imports,
  feeds,
  calendar,
  today,
  week,
  audit,
  season,
  progress,
  exports,
  metrics,
  openapi,
];
