import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

// A stand-in for intervals.icu on this machine, made from its author's guides in the forum: basic authentication with
// the name API_KEY, lists by oldest and newest, events that are known by the external_id of whoever made them.

export interface FakeEvent {
  readonly id: number;
  readonly external_id?: string;
  readonly start_date_local: string;
  readonly name: string;
  readonly file_contents_base64?: string;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** What it does wrong with the next request, in place of answering. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

export interface Fake {
  readonly url: string;
  readonly asked: Asked[];
  /** One for each request to come, then none. */
  readonly faults: (Fault | undefined)[];
  activities: readonly object[];
  wellness: readonly object[];
  readonly files: Map<string, Uint8Array>;
  events: FakeEvent[];
}

export const fakeKey = 'k3y-that-nobody-may-see';

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Fault =>
  (response) => {
    response.writeHead(code, headers).end(`{"error":"${fakeKey}"}`);
  };

export const cut: Fault = (response) => {
  response.writeHead(200, { 'content-length': '5000' });
  response.write('[{"id":');
  setImmediate(() => response.destroy());
};

export const text =
  (body: string): Fault =>
  (response) => {
    response.writeHead(200).end(body);
  };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += part;
  return body;
};

const dayOf = (record: object): string =>
  String('start_date_local' in record ? record.start_date_local : 'id' in record ? record.id : '').slice(
    0,
    10,
  );

const between = (records: readonly object[], { searchParams }: URL): readonly object[] =>
  records.filter(
    (record) =>
      dayOf(record) >= (searchParams.get('oldest') ?? '') &&
      dayOf(record) <= (searchParams.get('newest') ?? '9'),
  );

const upsert = (fake: Fake, body: string): FakeEvent[] => {
  const sent = JSON.parse(body) as Omit<FakeEvent, 'id'>[];
  return sent.map((event) => {
    const known = fake.events.find(({ external_id }) => external_id === event.external_id);
    const made = { ...event, id: known?.id ?? fake.events.length + 1 };
    fake.events = [...fake.events.filter((each) => each !== known), made];
    return made;
  });
};

const remove = (fake: Fake, body: string): number => {
  const ids = (JSON.parse(body) as FakeEvent[]).map(({ external_id }) => external_id);
  const before = fake.events.length;
  fake.events = fake.events.filter(
    ({ external_id }) => external_id === undefined || !ids.includes(external_id),
  );
  return before - fake.events.length;
};

const expected = `Basic ${Buffer.from(`API_KEY:${fakeKey}`).toString('base64')}`;

const answerOf = (fake: Fake, method: string, url: URL, body: string): unknown => {
  const path = url.pathname.replace(/^\/api\/v1\/athlete\/0/, '');
  if (method === 'GET' && path === '/activities') return between(fake.activities, url);
  if (method === 'GET' && path === '/wellness') return between(fake.wellness, url);
  if (method === 'POST' && path === '/events/bulk' && url.searchParams.get('upsert') === 'true')
    return upsert(fake, body);
  return method === 'PUT' && path === '/events/bulk-delete' ? remove(fake, body) : undefined;
};

/** Ends with the test. */
export const intervalsFake = async (context: TestContext): Promise<Fake> => {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { method = 'GET', url: path = '/' } = request;
    fake.asked.push({ method, path, authorization: request.headers.authorization, body });
    const fault = fake.faults.shift();
    if (fault) return fault(response, request);
    if (request.headers.authorization !== expected) return void response.writeHead(401).end();
    const url = new URL(path, 'http://here');
    const [, id] = /^\/api\/v1\/activity\/(\w+)\/file$/.exec(url.pathname) ?? [];
    const file = id === undefined ? undefined : fake.files.get(id);
    if (file) return void response.writeHead(200).end(file);
    const answer = answerOf(fake, method, url, body);
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: Fake = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    faults: [],
    activities: [],
    wellness: [],
    files: new Map(),
    events: [],
  };
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return fake;
};
