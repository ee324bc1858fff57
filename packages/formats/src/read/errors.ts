/** A file that cannot be read at all; the message names it, says what was expected and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly file: string;

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.file = file;
  }
}

/** A file that can be read once its owner states what the file leaves open. */
export class NeedsOption extends Error {
  override readonly name = 'NeedsOption';
  readonly file: string;
  /** As typed on the command line: `--unit kg|lb`. */
  readonly option: string;

  constructor(file: string, option: string, problem: string) {
    super(`${file}: ${problem} Say it with ${option}.`);
    this.file = file;
    this.option = option;
  }
}
