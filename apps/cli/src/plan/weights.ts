import { kgOfPound, type LoadUnit } from '@carryover/formats';
import { ladder } from '@carryover/views';
import { UsageError } from '../errors.ts';

const lightest = 0.25;
const heaviest = 500;
const mostWeights = 200;

const unitOf = (part: string): LoadUnit | undefined => {
  const [, unit] = /(kg|lb)s?(?:\/|$)/.exec(part) ?? [];
  return unit === 'kg' || unit === 'lb' ? unit : undefined;
};

/** `8`, `2-20/2`, `5-50lb/5`: the unit may stand behind any of the numbers. */
const range = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?)?$/;

/** In kg: `8,10,12.5`, and `2-20/2` for all from 2 to 20 in steps of 2. A unit behind the last number is that of all. */
export const weightsOf = (flag: string, item: string, numbers: string, unit: LoadUnit): number[] => {
  const parts = numbers.split(',');
  const fail = (why: string): never => {
    throw new UsageError(`${flag} ${item}: ${why}`);
  };
  const expected = 'expected weights after the colon, as in dumbbells:8,10,12.5 or dumbbells:2-20/2.';
  return parts.flatMap((part) => {
    const [, first, last, step] = range.exec(part.replace(/(?:kg|lb)s?(?=\/|-|$)/g, '')) ?? [];
    if (first === undefined) return fail(expected);
    if (last !== undefined && step === undefined)
      return fail(`by what step? Write it as in ${item.replace(part, `${part}/${unit === 'lb' ? 5 : 2}`)}.`);
    const each = last === undefined ? [Number(first)] : ladder(Number(first), Number(last), Number(step));
    if (each.length === 0 || each.length > mostWeights) return fail(expected);
    const own = unitOf(part) ?? unitOf(parts.at(-1) ?? '') ?? unit;
    const kg = each.map((weight) => (own === 'lb' ? weight * kgOfPound : weight));
    return kg.some((weight) => weight < lightest || weight > heaviest) ? fail(expected) : kg;
  });
};
