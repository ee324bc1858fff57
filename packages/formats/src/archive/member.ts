/** Why a member of an archive is not read, in a sentence without its name; it costs only that member. */
export class BadMember extends Error {
  override readonly name = 'BadMember';
}

/** One file of several that are handed over together, in an archive or in a folder. */
export interface Member {
  /** Inside the source, its folders parted by `/`: `activities/123.fit.gz`. */
  readonly name: string;
  /** All its bytes; throws BadMember. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The same, to be read in parts; throws BadMember. */
  readonly content: () => Promise<Blob>;
}

/** Files that are handed over together: an archive, or a folder that was unpacked. */
export interface MemberSource {
  /** As shown to people: `export.zip`. */
  readonly file: string;
  readonly members: readonly Member[];
  /** What stands in the list of members and is not opened. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

/** How much may still be inflated, of all that is handed over together. */
export interface Budget {
  inflatedBytes: number;
}
