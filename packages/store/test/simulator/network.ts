import type { Transport } from '../../src/sync/protocol.ts';
import { TransportError } from '../../src/sync/transport-error.ts';
import type { Process } from './process.ts';
import { servePull, servePush } from './server.ts';
import type { Site } from './site.ts';
import type { World } from './world.ts';

/** How many steps a message may lie about. */
const longestDelay = 60;

const overWire = <Value>(world: World, value: Value): Value =>
  world.serialises ? JSON.parse(JSON.stringify(value)) : value;

/** More than any device needs in quiet: one that asks and asks would never come to an end. */
const mostInQuiet = 2000;

/** There and back at once; what is told of it is what matters. */
const askAtOnce = <Answer>(world: World, serve: () => Promise<Answer>): Promise<Answer> => {
  world.quietRequests += 1;
  return world.quietRequests > mostInQuiet ? Promise.reject(new Error('asked too often')) : serve();
};

/**
 * One request on its way. It may arrive late, twice, or never; its answer likewise; and the caller may lose patience at
 * any time. In the end the caller always hears something, as real requests time out.
 */
const ask = <Answer>(
  world: World,
  caller: Process,
  site: Site,
  name: string,
  serve: () => Promise<Answer>,
): Promise<Answer> => {
  if (!world.weather.lag) return askAtOnce(world, serve);
  return new Promise((resolve, reject) => {
    const { luck, scheduler, server } = world;
    let open = true;
    const settle = (how: () => void): void => {
      if (open && caller.alive) how();
      open = false;
    };
    const fail = (trouble: 'timeout' | 'unreachable' | 'signed-out' | 'server', says: string): void =>
      settle(() => reject(new TransportError(trouble, says)));
    const loseHope = (): void =>
      scheduler.later(
        () => `${caller.name} waits no longer for ${name}`,
        () => fail('timeout', 'no answer'),
      );
    const answer = (says: string, how: () => void): void =>
      scheduler.later(
        () => `${name} of ${caller.name} is answered: ${says}`,
        () => (luck.chance(world.weather.drop) ? loseHope() : settle(how)),
      );
    const arrive = (): void => {
      if (!server.up) {
        fail('unreachable', 'the server is down');
        return;
      }
      if (!site.signedIn) {
        fail('signed-out', 'sign in again');
        return;
      }
      // A server that dies answers no more; the caller is told by its own clock.
      server.open.add(loseHope);
      serve().then(
        (value) => {
          server.open.delete(loseHope);
          answer('done', () => resolve(overWire(world, value)));
        },
        (error: Error) => {
          server.open.delete(loseHope);
          answer(error.message, () => fail('server', error.message));
        },
      );
    };
    const send = (delay: number): void =>
      scheduler.later(
        () => `${name} of ${caller.name} arrives`,
        () => {
          if (luck.chance(world.weather.drop)) return loseHope();
          if (luck.chance(world.weather.duplicate)) send(luck.below(longestDelay));
          arrive();
        },
        delay,
      );
    if (luck.chance(world.weather.impatience)) loseHope();
    send(luck.chance(world.weather.delay) ? luck.below(longestDelay) : 0);
  });
};

export const transportOf = (world: World, caller: Process, site: Site): Transport => ({
  push: async (request) => {
    const sent = overWire(world, request);
    const answer = await ask(world, caller, site, `push of ${sent.entries.length}`, () =>
      servePush(world, sent),
    );
    for (const each of answer.answers)
      if (each.status !== 'refused' && world.ledger.told.has(each.id)) world.ledger.promised.add(each.id);
    return answer;
  },
  pull: (request) =>
    ask(world, caller, site, `pull since ${request.since}`, () => servePull(world, overWire(world, request))),
});
