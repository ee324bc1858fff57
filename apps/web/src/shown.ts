import { effect, signal } from '@preact/signals';
import { asking } from './data/journal.ts';

/** The path whose screen is shown: while another is loaded, the one before stays. */
export const shownPath = signal('');

/** On the root element, for whoever waits for a screen from outside, as tests do: nothing there is read out. */
export const markShown = (): void => {
  effect(() => {
    const { dataset } = document.documentElement;
    dataset.shown = shownPath.value;
    dataset.asking = String(asking.value);
  });
};
