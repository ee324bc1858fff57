import type { ComponentType } from 'preact';
import type { Parameters } from '../path.ts';

export interface ScreenModule {
  readonly default: ComponentType<{ readonly parameters: Parameters }>;
}

export interface ScreenEntry {
  readonly path: string;
  /** Which of the four places of the navigation it belongs to. */
  readonly under: 'today' | 'week' | 'audit' | 'progress';
  readonly load: () => Promise<ScreenModule>;
  /** It fills the page: nothing stands above it, and no navigation below. */
  readonly isAlone?: true;
}

/** Every screen, one line each: add yours here. Each is loaded when it is first gone to, and kept for offline. */
export const screens: readonly ScreenEntry[] = [
  { path: 'today', under: 'today', load: () => import('./today/today-screen.tsx') },
  { path: 'check-in', under: 'today', load: () => import('./check-in/check-in-screen.tsx') },
  { path: 'rules', under: 'audit', load: () => import('./rules/rules-screen.tsx') },
  { path: 'rules/:id', under: 'audit', load: () => import('./rule/rule-screen.tsx') },
  { path: 'exercises', under: 'progress', load: () => import('./exercises/exercises-screen.tsx') },
  { path: 'exercises/:id', under: 'progress', load: () => import('./exercise/exercise-screen.tsx') },
  { path: 'import', under: 'today', load: () => import('./import/import-screen.tsx') },
  { path: 'import/names', under: 'audit', load: () => import('./names/names-screen.tsx') },
  { path: 'welcome', under: 'today', load: () => import('./welcome/welcome-screen.tsx') },
  { path: 'sample', under: 'today', load: () => import('./sample/sample-screen.tsx') },
  { path: 'settings/gym', under: 'today', load: () => import('./gym/gym-screen.tsx') },
  { path: 'settings/athlete', under: 'today', load: () => import('./about-you/about-you-screen.tsx') },
  { path: 'season', under: 'week', load: () => import('./season/season-screen.tsx') },
  { path: 'week', under: 'week', load: () => import('./week/week-screen.tsx') },
  { path: 'week/:date', under: 'week', load: () => import('./week/week-screen.tsx') },
  { path: 'audit', under: 'audit', load: () => import('./audit/audit-screen.tsx') },
  {
    path: 'session/:id',
    under: 'today',
    isAlone: true,
    load: () => import('./session/session-screen.tsx'),
  },
  {
    path: 'session/:id/done',
    under: 'today',
    load: () => import('./session-done/session-done-screen.tsx'),
  },
  { path: 'progress', under: 'progress', load: () => import('./progress/progress-screen.tsx') },
  { path: 'progress/:exercise', under: 'progress', load: () => import('./lift/lift-screen.tsx') },
  { path: 'audit/presets', under: 'audit', load: () => import('./presets/presets-screen.tsx') },
  {
    path: 'audit/complaints',
    under: 'audit',
    load: () => import('./complaints/complaints-screen.tsx'),
  },
  { path: 'audit/report', under: 'audit', load: () => import('./report/report-screen.tsx') },
  { path: 'audit/finding/:rule', under: 'audit', load: () => import('./finding/finding-screen.tsx') },
  { path: 'settings', under: 'today', load: () => import('./settings/settings-screen.tsx') },
  {
    path: 'settings/timer',
    under: 'today',
    load: () => import('./settings-timer/settings-timer-screen.tsx'),
  },
  {
    path: 'settings/elsewhere',
    under: 'today',
    load: () => import('./settings-elsewhere/settings-elsewhere-screen.tsx'),
  },
  { path: 'settings/data', under: 'today', load: () => import('./settings-data/settings-data-screen.tsx') },
  { path: 'settings/sync', under: 'today', load: () => import('./settings-sync/settings-sync-screen.tsx') },
  {
    path: 'settings/about',
    under: 'today',
    load: () => import('./settings-about/settings-about-screen.tsx'),
  },
  { path: 'told', under: 'today', load: () => import('./told/told-screen.tsx') },
  { path: 'sign-in', under: 'today', load: () => import('./sign-in/sign-in-screen.tsx') },
  { path: 'audit/self-check', under: 'audit', load: () => import('./self-check/self-check-screen.tsx') },
];
