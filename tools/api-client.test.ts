import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenApiDocument, Schema } from '../apps/server/src/document.ts';
import { typesOf, typeText } from './api-client/types-of.ts';

const cases: readonly (readonly [Schema, string])[] = [
  [{ type: 'string', format: 'uuid' }, 'string'],
  [{ type: 'string', format: 'binary' }, 'Blob'],
  [{ type: ['integer', 'null'] }, '(number | null)'],
  [{ type: 'string', enum: ["it's"] }, "'it\\'s'"],
  [{ type: 'boolean', enum: [true] }, 'true'],
  [{ const: 'page' }, "'page'"],
  [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } }, '(string | null)[]'],
  [{ $ref: '#/components/schemas/Head' }, "Schemas['Head']"],
  [{ allOf: [{ $ref: '#/components/schemas/Head' }, { description: 'Where it ends.' }] }, "Schemas['Head']"],
  [{ type: 'object', additionalProperties: { type: 'number' } }, '{ [name: string]: number }'],
  [
    { type: 'object', properties: { a: { type: 'string' }, 'b-c': {} }, required: ['a'] },
    "{ a: string; 'b-c'?: unknown }",
  ],
];

test('each schema becomes its type', () => {
  for (const [schema, text] of cases) assert.equal(typeText(schema), text);
});

test('a keyword or a type that it has no words for stops it', () => {
  assert.throws(() => typeText({ not: { type: 'string' } } as Schema), /keyword not/);
  assert.throws(() => typeText({ type: 'date' }), /type date/);
});

test('an operation has its parameters, its body and its answers', () => {
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: { title: '', version: '', description: '' },
    tags: [],
    components: { schemas: {} },
    paths: {
      '/things/{thing}': {
        put: {
          operationId: 'put',
          summary: 'Put a thing',
          tags: [],
          'x-access': 'public',
          parameters: [
            { name: 'thing', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'how', in: 'query', schema: { type: 'string' } },
          ],
          requestBody: { content: { 'application/json': { schema: { type: 'number' } } } },
          responses: {
            204: { description: '' },
            400: { description: '', content: problem },
            404: { description: '', content: problem },
          },
        },
      },
    },
  };
  const text = typesOf(document);
  assert.ok(text.includes('parameters: { path: { thing: string }; query?: { how?: string } };'));
  assert.ok(text.includes("requestBody?: { content: { 'application/json': number } };"));
  assert.ok(text.includes('responses: { 204: { content?: never } } & Problems<400 | 404>;'));
});
