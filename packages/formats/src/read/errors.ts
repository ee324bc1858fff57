/** A file that cannot be read at all; the message names it, says what was expected and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly file: string;

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.file = file;
  }
}

/** A file that no reader knows; `brief` is what is said of one among many, without its name and the known formats. */
export class UnknownFormat extends UnreadableFile {
  readonly brief: string;

  constructor(file: string, begins: string, known: string) {
    super(
      file,
      `this is none of the formats that are read. It begins with "${begins}". Known are: ${known}.`,
    );
    this.brief = `none of the formats that are read; it begins with "${begins}".`;
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

/** Said of a file that made a reader fail in a way that it never should. */
export const faultOfOurs = (error: unknown): string =>
  `reading it failed for a reason of our own (${String(error).slice(0, 200)}); the other files were read. Please tell us what wrote it.`;
