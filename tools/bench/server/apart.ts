// Work in a process of its own, as the server has one: it shares no thread with whoever measures it.
import { fork } from 'node:child_process';
import { once } from 'node:events';

interface Apart<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a script that calls `answerAsked`; what stands in `setup` reaches it first. */
export const startApart = async <Question extends object, Answer>(
  script: URL,
  setup: object,
): Promise<Apart<Question, Answer>> => {
  const child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ask = async (message: object): Promise<Answer> => {
    child.send(message);
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${script.pathname} ended with ${code}: what is wrong stands above.`);
    });
    const [answer] = await Promise.race([once(child, 'message'), ended]);
    return answer as Answer;
  };
  await ask(setup);
  return {
    ask,
    stop: async () => {
      if (!child.connected) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
};

/** The other side: is handed the setup once, and then answers one question after another. */
export const answerAsked = <Setup, Question>(
  begin: (setup: Setup) => Promise<(question: Question) => Promise<object>>,
): void => {
  process.once('message', async (setup: Setup) => {
    const answer = await begin(setup);
    process.on('message', async (question: Question) => process.send?.(await answer(question)));
    process.send?.({});
  });
  process.once('disconnect', () => process.exit(0));
};
