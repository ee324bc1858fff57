import type { CommandEntry } from './command.ts';

/** One line a command; a test holds this list against the folder. */
export const commands: readonly CommandEntry[] = [
  { name: 'audit', summary: 'Find the mistakes in what you did or plan', load: () => import('./audit.ts') },
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
  { name: 'rules', summary: 'List the rules', load: () => import('./rules.ts') },
];
