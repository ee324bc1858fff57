import type { JournalStore } from '../../src/index.ts';

/** A store that a case may fill. Others may use the same database: a case makes up athletes of its own. */
export interface Opened {
  readonly store: JournalStore;
  /** Closes the store and opens what it wrote once more. */
  reopen(): Promise<JournalStore>;
}

export interface Case {
  readonly name: string;
  /** True where the case asks for what only a store on a disk can do. */
  readonly durable?: true;
  /** Which stores it is about, where a journal that was forgotten is closed for good on some and only cleared on others. */
  readonly forgets?: 'for-good' | 'on-this-device';
  /** `thoroughly` where it may take minutes. */
  run(open: () => Promise<Opened>, thoroughly?: boolean): Promise<void>;
}
