import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type OpenApiDocument, operationsOf } from '../src/document.ts';
import { routeTable } from '../src/route.ts';
import { browser, origin, problemOf, serverWithAccounts, signedUp, wideLimits } from './accounts/support.ts';
import { type MadeUpRequest, requestsOf } from './from-schema.ts';
import { athlete, databaseLike, device, entry, newFile, post, stranger, testDeps } from './support.ts';

const isLong = process.env.CARRYOVER_LONG === '1';
const requestsAnOperation = isLong ? 5000 : 40;

/** Its requests need a sign-in, and some end it. */
const requestsOfAccounts = isLong ? 500 : 8;

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

/** Of accounts where there are none, and of who runs the server. */
const isForOthers = (path: string): boolean => path.startsWith('/api/v1/auth/') || path === '/metrics';

const firstChunk = async (response: Response): Promise<void> => {
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
};

/** Holds an answer against what the document says of it. */
const holds = async (
  { operation, path }: (typeof operations)[number],
  response: Response,
  lines: readonly string[],
): Promise<void> => {
  const told = operation.responses[String(response.status)];
  // An empty or odd part of a path may make it the address of nothing, or of another route.
  if ([404, 405].includes(response.status) && (path.includes('{') || isForOthers(path)))
    return firstChunk(response);
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
  const { method, path } = each;
  test(`whatever comes in, ${method} ${path} answers as its document says`, async () => {
    await app.request(`/api/v1/athletes/${athlete}/journal/push`, post({ device, entries: [entry(1)] }));
    const requests = requestsOf(each, document, [athlete, athlete, athlete, stranger]);
    await fc.assert(
      fc.asyncProperty(requests, async (made) => holds(each, await app.request(made.path, made.init), lines)),
      { numRuns: requestsAnOperation },
    );
  });
}

/** Somebody who signed up, as a file: what a request did to the account is undone by another copy of it. */
const signUp = async () => {
  const server = await serverWithAccounts({ limits: wideLimits });
  const ana = await signedUp(server, 'ana@example.org');
  const file = newFile();
  await sql`vacuum into ${file}`.execute(server.database.tables);
  await server.database.close();
  return { file, ana };
};

const { file, ana } = await signUp();

const signedIn = async () => {
  const server = await serverWithAccounts({ database: await databaseLike(file), limits: wideLimits });
  return { ...server, page: browser(server, origin, ana.jar) };
};

for (const each of operations.filter(({ path }) => /^\/api\/v1\/(auth\/|me$)/.test(path))) {
  const { method, path } = each;
  test(`with accounts, whatever comes in, ${method} ${path} answers as its document says`, async () => {
    let server = await signedIn();
    const requests = requestsOf(each, document, [ana.athlete]);
    const ask = async ({ path: address, init }: MadeUpRequest): Promise<void> => {
      if ((await server.page.get('/api/v1/me')).status === 401) {
        await server.database.close();
        server = await signedIn();
      }
      const cookie = [...server.page.jar].map((pair) => pair.join('=')).join('; ');
      const headers = { ...init.headers, cookie, origin };
      const response = await server.app.request(`${origin}${address}`, { ...init, headers });
      if (response.status === 401) assert.notEqual(await problemOf(response.clone()), 'signed-out');
      if (!path.includes('{')) assert.ok(![404, 405].includes(response.status), `${response.status}`);
      await holds(each, response, server.lines);
    };
    await fc.assert(fc.asyncProperty(requests, ask), { numRuns: requestsOfAccounts });
    await server.database.close();
  });
}
