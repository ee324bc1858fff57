import { type Finding, fillText, type SettledBreach } from '@carryover/engine';

export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** Where the first session of a breach was read. */
export const placeOfBreach = ({ sessions }: SettledBreach): Place | undefined => {
  const origin = sessions.find((session) => session.origins?.[0])?.origins?.[0];
  return origin && { file: origin.file, ...(origin.line === undefined ? {} : { line: origin.line }) };
};

export const messageOf = ({ rule }: Finding, breach: SettledBreach): string =>
  fillText(rule.message, breach.facts);
