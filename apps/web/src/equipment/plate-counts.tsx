import { kgOf, loadText, loadUnit } from '../language/amounts.ts';
import { words } from './words.ts';

const usualPlates = {
  kg: [25, 20, 15, 10, 5, 2.5, 1.25, 0.5],
  lb: [55, 45, 35, 25, 10, 5, 2.5, 1.25],
} as const;

const mostPairs = 10;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** How many pairs there are of each usual plate. */
export const PlateCounts = ({
  platePairsKg,
  onChange,
}: {
  platePairsKg: readonly number[];
  onChange: (platePairsKg: readonly number[]) => void;
}) => {
  const usualKg = usualPlates[loadUnit.value].map(kgOf);
  const others = platePairsKg.filter((kg) => !usualKg.some((usual) => isSame(usual, kg)));
  const plates = [...usualKg, ...new Set(others)].sort((a, b) => b - a);
  const countOf = (plate: number): number => platePairsKg.filter((kg) => isSame(kg, plate)).length;
  const setCount = (plate: number, count: number): void =>
    onChange(
      [...platePairsKg.filter((kg) => !isSame(kg, plate)), ...Array<number>(count).fill(plate)].sort(
        (a, b) => b - a,
      ),
    );
  return (
    <fieldset class="choices plate-counts">
      <legend>{words.plates}</legend>
      <ul>
        {plates.map((plate) => {
          const count = countOf(plate);
          const name = loadText(plate);
          return (
            <li key={plate} data-none={count === 0}>
              <span class="number">{name}</span>
              <button
                type="button"
                class="button"
                aria-label={words.fewer(name)}
                disabled={count === 0}
                onClick={() => setCount(plate, count - 1)}
              >
                −
              </button>
              <output class="number">{words.pairs(count)}</output>
              <button
                type="button"
                class="button"
                aria-label={words.more(name)}
                disabled={count === mostPairs}
                onClick={() => setCount(plate, count + 1)}
              >
                +
              </button>
            </li>
          );
        })}
      </ul>
      <p class="small muted">{words.platesHint}</p>
    </fieldset>
  );
};
