import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import { answerCalls, callsOver, type Port, type Progress } from './calls.ts';

const handlers = {
  double: (value: number) => value * 2,
  later: async (word: string, tell: Progress) => {
    tell(`${word} half`);
    return `${word} done`;
  },
  fail: (_nothing: undefined): never => {
    throw new RangeError('no such day');
  },
};

const connected = () => {
  const { port1, port2 } = new MessageChannel();
  answerCalls(port2 as unknown as Port, handlers);
  const close = (): void => port1.close();
  return { call: callsOver<typeof handlers>(port1 as unknown as Port), close };
};

test('calls are answered to whoever asked, in whatever order', async (context) => {
  const { call, close } = connected();
  context.after(close);
  assert.deepEqual(await Promise.all([call('later', 'a'), call('double', 4), call('later', 'b')]), [
    'a done',
    8,
    'b done',
  ]);
});

test('a long call says how far it is', async (context) => {
  const { call, close } = connected();
  context.after(close);
  const heard: unknown[] = [];
  await call('later', 'a', (progress) => heard.push(progress));
  assert.deepEqual(heard, ['a half']);
});

test('what goes wrong there is an error of its name here, and so is a name that nobody has', async (context) => {
  const { call, close } = connected();
  context.after(close);
  await assert.rejects(call('fail', undefined), { name: 'RangeError', message: 'no such day' });
  await assert.rejects(call('toString' as 'double', 1), { message: 'nothing here is called toString' });
});
