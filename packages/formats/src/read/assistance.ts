const assisted = /\bassist/i;
/** Exercises in which the body is the load: less than nothing beside it is help. */
const ofBodyweight =
  /\b(?:pull|chin|muscle|push)[ -]?ups?\b|\bdips?\b|\bnordic\b|\bpistol\b|\bsingle[ -]leg squat\b/i;

/**
 * Apps log the help of a machine or a band as a weight, Strong also as one below zero. It is no load: more of it makes
 * the exercise easier. Such weights are read as none.
 */
export const assistance = () => {
  const known = new Map<string, boolean>();
  let sets = 0;
  let lastName: string | undefined;
  let last = false;
  // Sets of one exercise stand together: most are asked about with the name of the row before.
  const isAssisted = (name: string): boolean => {
    if (name === lastName) return last;
    last = known.get(name) ?? assisted.test(name);
    known.set(name, last);
    lastName = name;
    return last;
  };
  const loadOf = (
    cell: string | undefined,
    name: string,
    read: (cell: string | undefined) => number | undefined,
  ): number | undefined => {
    const helped = cell?.startsWith('-') && ofBodyweight.test(name);
    if (!helped && !isAssisted(name)) return read(cell);
    const help = read(cell?.replace(/^-/, ''));
    if (!help) return help;
    sets += 1;
    return 0;
  };
  const notes = (): readonly string[] =>
    sets === 0
      ? []
      : [
          `${sets === 1 ? 'One set was' : `${sets} sets were`} done with help (an assisted exercise, or a weight below zero): the help is no load, and was left out.`,
        ];
  return { loadOf, notes };
};
