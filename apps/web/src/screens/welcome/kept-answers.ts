import { useEffect, useState } from 'preact/hooks';
import { forgetKept, keep, kept } from '../../data/device-store.ts';
import { type Answers, type Step, steps } from './answers.ts';

interface Onboarding {
  readonly step: Step;
  readonly answers: Answers;
}

const place = 'onboarding';

const begun: Onboarding = { step: steps[0], answers: {} };

/** An onboarding that was left goes on where it was, also after the page was closed. */
export const useOnboarding = () => {
  const [state, setState] = useState<Onboarding>();
  const [wasKept, setWasKept] = useState(false);
  useEffect(() => {
    kept<Onboarding>(place).then(
      (found) => {
        setWasKept(found !== undefined);
        setState(found ?? begun);
      },
      () => setState(begun),
    );
  }, []);
  const change = (next: Partial<Onboarding>): void =>
    setState((before = begun) => {
      const after = { ...before, ...next };
      // A device that keeps nothing still gets through the questions.
      keep(place, after).catch(() => {});
      return after;
    });
  return {
    state,
    wasKept,
    goTo: (step: Step) => change({ step }),
    answer: (answers: Answers) => change({ answers }),
    startOver: (): void => {
      setWasKept(false);
      setState(begun);
      void forgetKept(place);
    },
    forget: () => forgetKept(place),
  };
};

/** Onboarding goes on there when it is opened next. */
export const keepOnboarding = (onboarding: Onboarding): Promise<void> => keep(place, onboarding);

/** What was answered elsewhere goes before what onboarding already heard; it begins at its runs. */
export const carryIntoOnboarding = async (answers: Answers): Promise<void> => {
  const before = await kept<Onboarding>(place);
  await keep(place, { step: 'runs', answers: { ...before?.answers, ...answers } });
};
