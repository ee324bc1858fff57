const range = /^(\d+(?:\.\d+)?)\s*(?:to|-|–|\.\.)\s*(\d+(?:\.\d+)?)\s*(?:by|step|\/)\s*(\d+(?:\.\d+)?)$/i;
const mostWeights = 200;

const upBy = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / by + 1e-9) + 1 }, (_, index) =>
    Number((from + index * by).toFixed(4)),
  );

/** `8,10,12` is a list; `2,5` is two and a half. */
const partsOf = (part: string): readonly string[] =>
  /^\s*\d+(?:,\d+){2,}\s*$/.test(part) ? part.split(',') : [part.replace(/(\d),(\d)/g, '$1.$2')];

/**
 * Reads `2.5 to 25 by 2.5`, `8, 10, 12` or both after one another; decimal commas need a blank after the commas of
 * the list. Undefined where a part is no weight.
 */
export const readWeights = (text: string): readonly number[] | undefined => {
  const parts = text
    .split(/[;\n]|,(?=\s|$)/)
    .flatMap(partsOf)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const weights: number[] = [];
  for (const part of parts) {
    const [, from, to, by] = range.exec(part) ?? [];
    if (from !== undefined) {
      const step = Number(by);
      if (step <= 0 || Number(to) < Number(from) || (Number(to) - Number(from)) / step > mostWeights)
        return undefined;
      weights.push(...upBy(Number(from), Number(to), step));
    } else if (/^\d+(?:\.\d+)?$/.test(part) && Number(part) > 0) weights.push(Number(part));
    else return undefined;
  }
  return weights.length > mostWeights ? undefined : [...new Set(weights)].sort((a, b) => a - b);
};

/** `2.5 to 25 by 2.5` where the steps are even and many, else `8, 10, 12`. */
export const weightsText = (weights: readonly number[]): string => {
  const [first = 0, second = 0] = weights;
  const step = Number((second - first).toFixed(4));
  const isEven =
    weights.length > 3 && weights.every((weight, index) => Math.abs(weight - (first + index * step)) < 1e-6);
  return isEven ? `${first} to ${weights.at(-1)} by ${step}` : weights.join(', ');
};
