import type { SelfCheckAnswers } from '@carryover/views';
import { useEffect, useState } from 'preact/hooks';
import { keep, kept } from '../../data/device-store.ts';

const place = 'self-check';

/** The answers of this device, so that a way to a rule and back loses none; undefined until they were looked for. */
export const useKeptAnswers = () => {
  const [answers, setAnswers] = useState<SelfCheckAnswers>();
  useEffect(() => {
    kept<SelfCheckAnswers>(place).then(
      (found) => setAnswers(found ?? {}),
      () => setAnswers({}),
    );
  }, []);
  const change = (next: SelfCheckAnswers): void => {
    setAnswers(next);
    // A device that keeps nothing still gets through the questions.
    keep(place, next).catch(() => {});
  };
  return [answers, change] as const;
};
