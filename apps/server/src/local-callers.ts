import type { LocalCallers } from './deps.ts';

/** Without accounts: whoever asks is the athlete of this machine. */
export const localCallers = (athlete: string): LocalCallers => {
  const caller = { athletes: [athlete] };
  return { kind: 'local', callerOf: async () => caller };
};
