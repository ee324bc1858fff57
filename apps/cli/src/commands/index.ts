import type { CommandEntry } from './command.ts';

/** One line a command; a test holds this list against the folder. */
export const commands: readonly CommandEntry[] = [
  { name: 'audit', summary: 'Find the mistakes in what you did or plan', load: () => import('./audit.ts') },
  {
    name: 'backup',
    summary: 'Copy your journal to a file, and look at every entry in it',
    load: () => import('./backup.ts'),
  },
  { name: 'check', summary: 'Look at every entry of your journal', load: () => import('./check.ts') },
  {
    name: 'exercises',
    summary: 'List the exercises and their ids, all or those that answer to words',
    load: () => import('./exercises.ts'),
  },
  {
    name: 'explain',
    summary: 'Say all about a rule: why, on what evidence, who disagrees',
    load: () => import('./explain.ts'),
  },
  {
    name: 'export',
    summary: 'Write out your journal, your plan for a watch, your lifting',
    load: () => import('./export.ts'),
  },
  {
    name: 'import',
    summary: 'Keep your exports in your journal, and say what was new',
    load: () => import('./import.ts'),
  },
  {
    name: 'log',
    summary: 'Keep a session, a run or how you feel in your journal, in one line',
    load: () => import('./log.ts'),
  },
  {
    name: 'names',
    summary: 'Say what logged names mean that no exercise answers to',
    load: () => import('./names.ts'),
  },
  {
    name: 'plan',
    summary: 'Plan strength around your runs, every number with its reason',
    load: () => import('./plan.ts'),
  },
  {
    name: 'restore',
    summary: 'Go back to a backup of your journal; the present one is kept',
    load: () => import('./restore.ts'),
  },
  {
    name: 'review',
    summary: 'Look back on a week: what was done, what changed, what is next',
    load: () => import('./review.ts'),
  },
  { name: 'rules', summary: 'List the rules', load: () => import('./rules.ts') },
  {
    name: 'serve',
    summary: 'Open your journal to your browser and devices',
    load: () => import('./serve.ts'),
  },
  {
    name: 'sync',
    summary: 'Fetch from intervals.icu what you did, send it what is planned',
    load: () => import('./sync.ts'),
  },
  {
    name: 'today',
    summary: 'Show today: every set, and whether to do it as planned',
    load: () => import('./today.ts'),
  },
  {
    name: 'week',
    summary: 'Show one week of the plan: its runs, its sessions, every set',
    load: () => import('./week.ts'),
  },
];
