/** An athlete's journal was deleted on their word; what comes late, as from a slow connection, is kept nowhere. */
export class ForgottenJournal extends Error {
  override readonly name = 'ForgottenJournal';

  constructor() {
    super('This journal was deleted, and takes in nothing more. Nothing of this was kept.');
  }
}
