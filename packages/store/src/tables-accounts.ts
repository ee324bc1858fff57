/** Who may do what with whose journal. A user owns exactly one. */
export interface MembershipRow {
  readonly user_id: string;
  readonly athlete_id: string;
  readonly role: 'owner';
  readonly created_ms: number;
}

export interface InvitationRow {
  /** SHA-256 of the code, in hexadecimal; the code itself is nowhere. */
  readonly code_hash: string;
  readonly expires_ms: number;
  readonly used_ms: number | null;
  /** The journal that the invited person takes over, where one was kept before there were accounts. */
  readonly for_athlete: string | null;
}

/** Requests counted in a window of time; the subject is a keyed hash, so that no address or e-mail stands here. */
export interface RateLimitRow {
  readonly subject: string;
  readonly until_ms: number;
  readonly requests: number;
}

/** Tables of accounts, beside those that the library of accounts reads and writes itself. */
export interface AccountTables {
  readonly memberships: MembershipRow;
  readonly invitations: InvitationRow;
  readonly rate_limits: RateLimitRow;
}
