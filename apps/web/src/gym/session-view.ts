// The gym screen as data; it is made in a package of its own, where it can be tested without a page.
export type {
  SessionExercise,
  SessionReason,
  SessionRow,
  SessionView,
  SetNumbers,
} from '@carryover/views';
