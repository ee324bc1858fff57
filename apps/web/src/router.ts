import { signal } from '@preact/signals';
import { type Place, placeOf } from './path.ts';

export const place = signal<Place>(placeOf(location.hash));

export const followPlace = (): void => {
  addEventListener('hashchange', () => {
    place.value = placeOf(location.hash);
  });
};

/** Goes to another screen. `replace` leaves no way back to this one. */
export const goTo = (address: string, { replace = false } = {}): void => {
  if (replace) location.replace(address);
  else location.hash = address;
};
