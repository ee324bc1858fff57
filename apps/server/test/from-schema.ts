import fc from 'fast-check';
import type { OpenApiDocument, Operation, Schema } from '../src/document.ts';

type Schemas = OpenApiDocument['components']['schemas'];

const texts = (schema: Schema): fc.Arbitrary<unknown> =>
  schema.format === 'uuid' ? fc.uuid() : fc.string({ unit: 'grapheme', maxLength: 40 });

const objects = (schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> => {
  const { properties = {}, required = [] } = schema;
  const fields = Object.entries(properties).map(([name, each]) => [name, valid(each, schemas)] as const);
  return fields.length === 0
    ? fc.dictionary(fc.string(), fc.jsonValue())
    : fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
};

const ofType = (type: string, schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> => {
  if (type === 'object') return objects(schema, schemas);
  if (type === 'array') return fc.array(valid(schema.items ?? {}, schemas), { maxLength: 4 });
  if (type === 'integer') return fc.oneof(fc.nat(1000), fc.maxSafeInteger());
  if (type === 'number') return fc.double();
  if (type === 'boolean') return fc.boolean();
  return type === 'null' ? fc.constant(null) : texts(schema);
};

/** About what a schema asks for: its shape holds, its limits often do. */
const valid = (schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> => {
  if (schema.$ref !== undefined) return valid(schemas[schema.$ref.replace(/.*\//, '')] ?? {}, schemas);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((each) => valid(each, schemas)));
  if (schema.allOf?.[0] !== undefined) return valid(schema.allOf[0], schemas);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) return fc.jsonValue();
  return fc.oneof(...types.map((type) => ofType(type, schema, schemas)));
};

/** What the schema asks for, the same with one field made something else, or anything at all. */
const nearly = (schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> => {
  const right = valid(schema, schemas);
  const spoiled = fc.tuple(right, fc.nat(), fc.jsonValue()).map(([value, which, other]) => {
    if (typeof value !== 'object' || value === null) return other;
    const names = Object.keys(value);
    return { ...value, [names[which % Math.max(1, names.length)] ?? 'more']: other };
  });
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 3, arbitrary: spoiled }, fc.jsonValue());
};

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

export interface MadeUpRequest {
  readonly path: string;
  readonly init: RequestInit & { readonly headers: Readonly<Record<string, string>> };
}

/** Requests of one operation; `athletes` are those that its path may name. */
export const requestsOf = (
  { method, path, operation }: Operation,
  { components: { schemas } }: OpenApiDocument,
  athletes: readonly string[],
): fc.Arbitrary<MadeUpRequest> => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const segment = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 30 })
    .map((text) => text.toWellFormed());
  const values = fc.tuple(
    ...names.map((name) =>
      name === 'athlete' ? fc.constantFrom(...athletes) : fc.oneof(fc.uuid(), segment),
    ),
  );
  const told = (operation.parameters ?? []).filter((each) => each.in === 'header');
  const headers = fc.record(
    Object.fromEntries(told.map(({ name, schema }) => [name, nearly(schema, schemas)])),
    { requiredKeys: told.flatMap(({ name, required }) => (required ? [name] : [])) },
  );
  const asked = (operation.parameters ?? []).filter((each) => each.in === 'query');
  const query = fc.record(
    Object.fromEntries(asked.map(({ name, schema }) => [name, nearly(schema, schemas)])),
    { requiredKeys: [] },
  );
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body =
    content === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          {
            weight: 9,
            arbitrary: nearly(content.schema, schemas).map((value) => JSON.stringify(value) ?? ''),
          },
          fc.string(),
        );
  return fc.record({ values, query, headers, body }).map((made) => {
    const filled = names.reduce(
      (text, name, index) => text.replace(`{${name}}`, encodeURIComponent(String(made.values[index]))),
      path,
    );
    const asks = new URLSearchParams(
      Object.entries(made.query).map(([name, value]) => [name, textOf(value).toWellFormed()]),
    ).toString();
    return {
      path: asks === '' ? filled : `${filled}?${asks}`,
      init: {
        method: method.toUpperCase(),
        ...(made.body === undefined ? {} : { body: made.body }),
        headers: {
          ...(made.body === undefined ? {} : { 'content-type': mediaType ?? '' }),
          ...Object.fromEntries(
            Object.entries(made.headers).map(([name, value]) => [
              name,
              encodeURIComponent(String(value).toWellFormed()),
            ]),
          ),
        },
      },
    };
  });
};
