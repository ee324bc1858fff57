import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { type OpenApiDocument, operationsOf } from '../src/document.ts';
import { routeTable } from '../src/route.ts';
import { type MadeUpRequest, requestsOf } from './from-schema.ts';
import { athlete, device, entry, post, stranger, testDeps } from './support.ts';

const isLong = process.env.CARRYOVER_LONG === '1';
const requestsAnOperation = isLong ? 5000 : 40;

const { app, lines } = await testDeps();
const document = (await (await app.request('/api/v1/openapi.json')).json()) as OpenApiDocument;
const operations = operationsOf(document);

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  validateFormats: false,
  keywords: ['components', 'example'],
});
ajv.addSchema({ $id: 'api', components: document.components });
const inApi = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as object;

/** What OpenAPI 3.1 asks of a document, as far as this API speaks it. */
const operationSchema = {
  type: 'object',
  required: ['operationId', 'summary', 'tags', 'responses', 'x-access'],
  properties: {
    operationId: { type: 'string', pattern: '^[a-z][A-Za-z]+$' },
    summary: { type: 'string', minLength: 8 },
    tags: { type: 'array', minItems: 1, items: { enum: document.tags.map(({ name }) => name) } },
    parameters: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'in', 'schema'],
        properties: { name: { type: 'string' }, in: { enum: ['path', 'query', 'header', 'cookie'] } },
        if: { properties: { in: { const: 'path' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ['required'], properties: { required: { const: true } } },
      },
    },
    requestBody: { type: 'object', required: ['content'] },
    responses: {
      type: 'object',
      minProperties: 2,
      propertyNames: { pattern: '^[1-5]\\d\\d$' },
      additionalProperties: {
        type: 'object',
        required: ['description'],
        properties: { description: { type: 'string', minLength: 2 } },
      },
    },
  },
};

test('the document is OpenAPI 3.1, each operation with its id, summary and problems', () => {
  assert.match(document.openapi, /^3\.1\.\d$/);
  const check = new Ajv2020({ strictRequired: false }).compile(operationSchema);
  for (const { path, method, operation } of operations) {
    assert.ok(check(operation), `${method} ${path}: ${JSON.stringify(check.errors)}`);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const told = (operation.parameters ?? []).filter((each) => each.in === 'path').map(({ name }) => name);
    assert.deepEqual(told.sort(), named.sort(), path);
    for (const [status, { content = {} }] of Object.entries(operation.responses))
      if (status >= '400') assert.deepEqual(Object.keys(content), ['application/problem+json'], path);
  }
  const ids = operations.map(({ operation: { operationId } }) => operationId);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test('each shape of the document is a JSON schema', () => {
  for (const name of Object.keys(document.components.schemas))
    assert.ok(ajv.compile({ $ref: `api#/components/schemas/${name}` }), name);
});

test('the document has every route but the pages', () => {
  const told = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  const routes = routeTable(app).map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(
    routes.filter((route) => !told.includes(route)),
    ['GET /', 'GET /page.css'],
  );
});

const firstChunk = async (response: Response): Promise<void> => {
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
};

/** Holds an answer against what the document says of it. */
const holds = async (
  operation: (typeof operations)[number]['operation'],
  made: MadeUpRequest,
): Promise<void> => {
  const response = await app.request(made.path, made.init);
  const told = operation.responses[String(response.status)];
  // An empty or odd part of a path may make it the address of nothing, or of another route.
  if ([404, 405].includes(response.status)) return firstChunk(response);
  assert.ok(told, `${response.status} is not in the document`);
  assert.notEqual(response.status, 500, lines.at(-1) ?? '');
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  if (told.content === undefined) return assert.equal(await response.text(), '');
  const content = told.content[mediaType ?? ''];
  assert.ok(content, `${mediaType} is not in the document`);
  if (!/json$/.test(mediaType ?? '') || mediaType === 'application/x-ndjson') return firstChunk(response);
  const check = ajv.compile(inApi(content.schema));
  assert.ok(check(await response.json()), JSON.stringify(check.errors));
};

for (const each of operations) {
  const { method, path, operation } = each;
  test(`whatever comes in, ${method} ${path} answers as its document says`, async () => {
    await app.request(`/api/v1/athletes/${athlete}/journal/push`, post({ device, entries: [entry(1)] }));
    const requests = requestsOf(each, document, [athlete, athlete, athlete, stranger]);
    await fc.assert(
      fc.asyncProperty(requests, (made) => holds(operation, made)),
      { numRuns: requestsAnOperation },
    );
  });
}
