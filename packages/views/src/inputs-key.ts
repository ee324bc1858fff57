import { type Day, formatDay } from '@carryover/engine';

/** Where a journal stood when a view was computed of it, as its store tells. */
interface JournalHead {
  readonly epoch: string;
  readonly seq: number;
  readonly chain: string;
}

export interface ViewInputs {
  readonly view: string;
  readonly head: JournalHead;
  readonly today: Day;
  /** Of the program: another version may say another thing of the same journal. */
  readonly version: string;
  /** What was asked for beside the day, by name. */
  readonly asked?: Readonly<Record<string, string | number | undefined>>;
}

/** Names all that a view is computed from: the same key, the same view. */
export const inputsKey = ({ view, head, today, version, asked = {} }: ViewInputs): string => {
  const told = Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return [view, version, formatDay(today), head.epoch, head.seq, head.chain, ...told]
    .map((part) => encodeURIComponent(part))
    .join('/');
};
