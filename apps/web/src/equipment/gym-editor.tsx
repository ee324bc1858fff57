import type { Equipment, Gym } from '@carryover/engine';
import { kgOf, loadText, loadUnit } from '../language/amounts.ts';
import { bodyWords } from '../language/body-words.ts';
import { Choices, ManyChoices } from '../ui/choices.tsx';
import { chosenKinds } from './kinds.ts';
import { Loads } from './loads.tsx';
import { PlateCounts } from './plate-counts.tsx';
import { WeightField, WeightsField } from './weights-field.tsx';
import { words } from './words.ts';
import './equipment.css';

const usualBars = { kg: [20, 15, 10], lb: [45, 35, 25] } as const;

/** Fields that hold nothing are left out: what is not told is assumed, and said to be. */
const withField = <Name extends keyof Gym>(gym: Gym, name: Name, value: Gym[Name] | undefined): Gym => {
  const { [name]: _, ...rest } = gym;
  return (value === undefined ? rest : { ...rest, [name]: value }) as Gym;
};

/** What there is to train with, and how heavy it is; what each choice makes possible stands below. */
export const GymEditor = ({ gym, onChange }: { gym: Gym; onChange: (gym: Gym) => void }) => {
  const has = (...kinds: readonly Equipment[]): boolean => kinds.some((kind) => gym.equipment.includes(kind));
  const bars = usualBars[loadUnit.value].map(kgOf);
  const barKg = gym.barKg ?? bars[0]!;
  return (
    <div class="gym-editor">
      <ManyChoices
        legend={words.kindsLegend}
        choices={chosenKinds.map((kind) => ({ value: kind, label: bodyWords.equipment[kind] }))}
        chosen={gym.equipment}
        onChange={(equipment) => onChange({ ...gym, equipment })}
      />
      {has('barbell') && (
        <Choices
          legend={words.bar}
          choices={[...new Set([...bars, barKg])].map((kg) => ({ value: kg, label: loadText(kg) }))}
          chosen={barKg}
          onChoose={(kg) => onChange({ ...gym, barKg: kg })}
        />
      )}
      {has('barbell', 'plate', 'trap-bar') && (
        <PlateCounts
          platePairsKg={gym.platePairsKg ?? []}
          onChange={(pairs) => onChange(withField(gym, 'platePairsKg', pairs.length > 0 ? pairs : undefined))}
        />
      )}
      {has('dumbbell') && (
        <WeightsField
          label={words.dumbbells}
          weightsKg={gym.dumbbellsKg}
          onChange={(weights) => onChange(withField(gym, 'dumbbellsKg', weights))}
        />
      )}
      {has('kettlebell') && (
        <WeightsField
          label={words.kettlebells}
          weightsKg={gym.kettlebellsKg}
          onChange={(weights) => onChange(withField(gym, 'kettlebellsKg', weights))}
        />
      )}
      {has('machine', 'cable') && (
        <WeightField
          label={words.machineStep}
          weightKg={gym.machineStepKg}
          onChange={(weight) => onChange(withField(gym, 'machineStepKg', weight))}
        />
      )}
      {has('backpack') && (
        <WeightField
          label={words.backpackMost}
          weightKg={gym.backpackMostKg}
          onChange={(weight) => onChange(withField(gym, 'backpackMostKg', weight))}
        />
      )}
      <Loads gym={gym} />
    </div>
  );
};
