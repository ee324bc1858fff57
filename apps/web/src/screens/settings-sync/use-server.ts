import { useEffect, useState } from 'preact/hooks';
import { askServer } from '../../sync/ask-server.ts';

export interface FromServer<Value> {
  readonly value?: Value;
  readonly problem?: string;
  readonly again: () => void;
}

/** What the server says at an address, asked for while the screen is open. */
export const useServer = <Value>(path: string): FromServer<Value> => {
  const [answer, setAnswer] = useState<Omit<FromServer<Value>, 'again'>>({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    askServer<Value>(path).then(
      (value) => isCurrent && setAnswer({ value }),
      (error: Error) => isCurrent && setAnswer({ problem: error.message }),
    );
    return () => {
      isCurrent = false;
    };
  }, [path, tries]);
  return { ...answer, again: () => setTries((count) => count + 1) };
};
