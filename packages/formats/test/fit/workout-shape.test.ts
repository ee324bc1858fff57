// Our workouts beside one that Garmin Connect wrote: the same messages in the same order, the same fields of the same
// types, and the same values for the same things. What differs on purpose stands here and in docs/export.md.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type FitRawMessage, readFitMessages } from 'fit-file-parser/raw';
import { writeWorkoutFit } from '../../src/write/workout-fit.ts';
import { examplePlan } from '../plan-fixture.ts';
import { readByDecoder, readByParser } from './read-workout.ts';

const file = fileURLToPath(new URL('genuine/garmin-connect-strength.fit', import.meta.url));
const genuineBytes = new Uint8Array(readFileSync(file));
const [planned] = examplePlan().weeks[0]!.sessions;
const ownBytes = writeWorkoutFit(planned!, { serialNumber: 1, createdMilliseconds: Date.UTC(2027, 0, 4) });

const genuine = readFitMessages(genuineBytes).messages;
const own = readFitMessages(ownBytes).messages;

const numbersOf = (messages: readonly FitRawMessage[]): readonly number[] =>
  messages.map(({ globalMessageNumber }) => globalMessageNumber);
const inRuns = (numbers: readonly number[]): readonly number[] =>
  numbers.filter((number, index) => number !== numbers[index - 1]);
const first = (messages: readonly FitRawMessage[], number: number): FitRawMessage => {
  const found = messages.find(({ globalMessageNumber }) => globalMessageNumber === number);
  assert.ok(found);
  return found;
};

/** Fields that FIT's public profile does not describe, or that a strength workout has no use for. */
const leftOut: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [7]],
  [49, [2, 3, 4]],
  [26, [10, 16, 7, 12, 9, 13]],
  [27, [27, 17, 18, 26]],
  [264, []],
]);

const stepNumber = 27;
const fields = {
  name: 0,
  durationValue: 2,
  notes: 8,
  index: 254,
  category: 10,
  exercise: 11,
  weight: 12,
} as const;

const steps = (messages: readonly FitRawMessage[]): readonly FitRawMessage[] =>
  messages.filter(({ globalMessageNumber }) => globalMessageNumber === stepNumber);

/** The bytes of a step's fields, without those that tell what the step is of and without the zeros that fill texts. */
const shapeOf = (step: FitRawMessage, without: readonly number[]): ReadonlyMap<number, string> =>
  new Map(
    step.fields
      .filter(({ fieldNumber }) => !without.includes(fieldNumber))
      .map(({ fieldNumber, baseType, bytes }) => [
        fieldNumber,
        bytes.join(' ').replace(baseType === 7 ? /(?:^| )0(?: 0)*$/ : /$^/, ''),
      ]),
  );

const sameShape = (
  ours: FitRawMessage | undefined,
  theirs: FitRawMessage | undefined,
  without: readonly number[],
): void => {
  assert.ok(ours && theirs);
  const expected = shapeOf(theirs, [...without, ...leftOut.get(stepNumber)!]);
  const found = shapeOf(ours, without);
  assert.deepEqual([...found].sort(), [...expected].sort());
};

describe('a workout beside a genuine one', () => {
  test('has the same kinds of messages in the same order', () => {
    assert.deepEqual(inRuns(numbersOf(own)), inRuns(numbersOf(genuine)));
    assert.deepEqual(inRuns(numbersOf(genuine)), [0, 49, 26, 27, 264]);
  });

  test('has their fields in their order, of their types, but for those that are left out on purpose', () => {
    for (const [number, without] of leftOut) {
      const expected = first(genuine, number).fields.filter(
        ({ fieldNumber }) => !without.includes(fieldNumber),
      );
      const shape = ({ fieldNumber, baseType }: FitRawMessage['fields'][number]) => [fieldNumber, baseType];
      assert.deepEqual(first(own, number).fields.map(shape), expected.map(shape), `message ${number}`);
    }
  });

  test('has room for as much text, and for longer names of steps', () => {
    const sizes = (messages: readonly FitRawMessage[]) =>
      [26, 27, 264].flatMap((number) =>
        first(messages, number)
          .fields.filter(
            ({ baseType, fieldNumber }) => baseType === 7 && !leftOut.get(number)!.includes(fieldNumber),
          )
          .map(({ fieldNumber, size }) => `${number}/${fieldNumber}: ${size}`),
      );
    assert.deepEqual(sizes(genuine), ['26/8: 32', '26/17: 160', '27/0: 16', '27/8: 200', '264/2: 200']);
    assert.deepEqual(sizes(own), ['26/8: 32', '26/17: 160', '27/0: 64', '27/8: 200', '264/2: 200']);
  });

  test('tells a warm-up, a loaded set, rests and rounds with the same bytes', () => {
    const { name, notes, index, durationValue, category, exercise, weight } = fields;
    const what = [name, notes, index];
    const [theirs, ours] = [steps(genuine), steps(own)];
    // A warm-up until the lap button, in its category and without a name.
    sameShape(ours[0], theirs[0], what);
    // An open rest, and one of a time.
    sameShape(ours[2], theirs[5], [index]);
    sameShape(ours[4], theirs[2], [index, durationValue]);
    // A set of reps with a weight in kilograms; a warm-up set is one of another intensity.
    sameShape(ours[3], theirs[6], [...what, durationValue, category, exercise, weight]);
    sameShape(ours[1], theirs[4], [...what, durationValue, category, exercise, weight]);
    // A hold of 30 s, each side of it a step, as theirs has them.
    sameShape(ours[12], theirs[30], what);
    // Three rounds from a step on.
    sameShape(ours[5], theirs[3], [index, durationValue]);
  });

  test('their workout is read by both decoders as ours is', () => {
    const read = readByParser(genuineBytes);
    assert.deepEqual(readByDecoder(genuineBytes).steps, read.steps);
    assert.equal(read.stepCount, 43);
    assert.deepEqual([read.sport, read.subSport, read.type], ['training', 'strength_training', 'workout']);
  });
});
