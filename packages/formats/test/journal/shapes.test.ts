import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bodies, type EntryKind, entryKinds, type Json, type JsonObject } from '@carryover/engine';
import type * as z from 'zod';
import { bodyShapes } from '../../src/journal/body-shapes.ts';

/** A type field by field, each with whether it may be absent: assignability alone lets an optional field go missing. */
type Exact<Type> = [Json] extends [Type]
  ? 'any JSON'
  : Type extends readonly (infer Part)[]
    ? { readonly list: Exact<Part> }
    : Type extends object
      ? {
          [Field in keyof Type]-?: object extends Pick<Type, Field>
            ? { readonly may: Exact<Exclude<Type[Field], undefined>> }
            : { readonly must: Exact<Type[Field]> };
        }
      : Type;

type IsSame<A, B> = [Exact<A>] extends [Exact<B>] ? ([Exact<B>] extends [Exact<A>] ? true : false) : false;

type Drift = {
  [Kind in EntryKind]: IsSame<z.output<(typeof bodyShapes)[Kind]>, Bodies[Kind]>;
};

test('every kind has the shape of its body: where one drifts, this does not compile', () => {
  const held = Object.fromEntries(entryKinds.map((kind) => [kind, true])) as { [Kind in EntryKind]: true };
  const drift: Drift = held;
  assert.deepEqual(Object.keys(drift).sort(), Object.keys(bodyShapes).sort());
});

test('what tells drift tells it', () => {
  interface Told {
    readonly day: number;
    readonly note?: string;
  }
  const answers: [
    IsSame<Told, { day: number; note?: string }>,
    IsSame<Told, { day: number }>,
    IsSame<Told, { day: number; note: string }>,
    IsSame<Told, { day: number; note?: 'a' }>,
    IsSame<JsonObject, { [field: string]: Json }>,
  ] = [true, false, false, false, true];
  assert.equal(answers.filter(Boolean).length, 2);
});
