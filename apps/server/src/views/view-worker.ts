// Runs on a thread of its own: keeps the journals that it was given, and answers asks about them.
import { parentPort } from 'node:worker_threads';
import { placesIn } from '../thread-error.ts';
import { answerView } from './answer-view.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createShelf } from './shelf.ts';

const shelf = createShelf();

const answer = (message: ToWorker): FromWorker | undefined => {
  switch (message.kind) {
    case 'entries':
      shelf.add(message.athlete, message.entries, message.anew);
      return undefined;
    case 'forget':
      shelf.forget(message.athlete);
      return undefined;
    case 'zone':
      return { kind: 'zone', zone: shelf.zoneOf(message.athlete) };
    case 'view':
      return { kind: 'view', body: answerView(shelf.stateOf(message.athlete), message.today, message.ask) };
  }
};

parentPort?.on('message', (message: ToWorker) => {
  let answered: FromWorker | undefined;
  try {
    answered = answer(message);
  } catch (error) {
    answered = {
      kind: 'failed',
      name: error instanceof Error ? error.name : typeof error,
      stack: placesIn(error),
    };
  }
  if (answered !== undefined) parentPort?.postMessage(answered);
});
