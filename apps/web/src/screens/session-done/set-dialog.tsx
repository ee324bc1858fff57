import { useState } from 'preact/hooks';
import { kgOf, loadUnit, loadValue, numberText } from '../../language/amounts.ts';
import { doneSetsText } from '../../language/done-sets.ts';
import { changeSet } from '../../past/change-done.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { readNumber } from './read-number.ts';
import { words } from './words.ts';

export type KeptSet = NonNullable<QueryResult<'session-sets'>>['exercises'][number]['sets'][number];

/** `60 kg × 6 · 2 in reserve`, or `12`. */
export const setText = (set: KeptSet): string => doneSetsText([set]).replace(/^× /, '');

/** The journal takes no more. */
const most = { loadKg: 1000, reps: 1000, seconds: 86_400, rir: 10 } as const;
type Name = keyof typeof most;

const shownOf = (set: KeptSet, name: Name): string => {
  const value = set[name];
  if (value === undefined) return '';
  return numberText(name === 'loadKg' ? loadValue(value) : value);
};

const namesOf = ({ reps, seconds }: KeptSet): readonly Name[] => [
  'loadKg',
  ...(reps !== undefined || seconds === undefined ? (['reps'] as const) : []),
  ...(seconds === undefined ? [] : (['seconds'] as const)),
  'rir',
];

/** What was not touched stays to the gram, also where it is shown in pounds. */
const numberOf = (set: KeptSet, name: Name, typed: string): number | undefined | 'wrong' => {
  if (typed === shownOf(set, name)) return set[name];
  const read = readNumber(typed);
  if (read === undefined || read === 'wrong') return read;
  const value = name === 'loadKg' ? kgOf(read) : read;
  return value <= most[name] ? value : 'wrong';
};

const mostText = (name: Name): string => numberText(name === 'loadKg' ? loadValue(most.loadKg) : most[name]);

/** One set of a session that was done: its numbers anew, or taken out. */
export const SetDialog = ({
  session,
  name,
  set,
  onClose,
}: {
  session: string;
  name: string;
  set: KeptSet;
  onClose: () => void;
}) => {
  const names = namesOf(set);
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const textOf = (field: Name): string => typed[field] ?? shownOf(set, field);
  const values = names.map((field) => [field, numberOf(set, field, textOf(field))] as const);
  const isWrong = values.some(([, value]) => value === 'wrong');
  const tell = async (says: string, asked: Parameters<typeof changeSet>[1]['asked']): Promise<void> => {
    await changeSet(says, { session, spot: set.spot, asked });
    onClose();
  };
  const save = (): Promise<void> => {
    const numbers = Object.fromEntries(values.filter(([, value]) => value !== undefined));
    return tell(words.setChanged(name), { kind: 'change', numbers, unit: loadUnit.peek() });
  };
  return (
    <Dialog title={name} onClose={onClose}>
      <p class="muted">{words.itWas(setText(set))}</p>
      {values.map(([field, value]) => (
        <Field
          key={field}
          label={words.fields[field](loadUnit.value)}
          inputMode="decimal"
          autoComplete="off"
          value={textOf(field)}
          onInput={(text) => setTyped({ ...typed, [field]: text })}
          hint={field === 'loadKg' ? words.noLoad : field === 'rir' ? words.noReserve : undefined}
          error={value === 'wrong' ? words.badNumber(mostText(field)) : undefined}
        />
      ))}
      <ButtonRow>
        <Button main disabled={isWrong} onClick={save}>
          {words.saveSet}
        </Button>
        <Button onClick={() => tell(words.setDeleted(name), { kind: 'delete' })}>{words.deleteSet}</Button>
      </ButtonRow>
    </Dialog>
  );
};
