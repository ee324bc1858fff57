import type { TextUnits } from '@carryover/formats';
import { computed, effect, signal } from '@preact/signals';

/** What belongs to this device and to no journal: how it looks and sounds. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly loadUnit: 'kg' | 'lb';
  readonly distanceUnit: 'km' | 'mi';
  readonly timerSound: boolean;
  readonly timerVibration: boolean;
  /** Where the browser allows it. */
  readonly timerNotification: boolean;
  readonly keepAwake: boolean;
  /** Whether this device keeps in step with a server that answers beside the app. */
  readonly syncs: boolean;
  /** The made-up runner's journal is open instead of one's own. */
  readonly sample: boolean;
}

const place = 'carryover-preferences';

/** Countries whose gyms and road signs use pounds and miles. */
const usesPounds = new Set(['US', 'LR', 'MM']);
const usesMiles = new Set(['US', 'GB', 'LR', 'MM']);

const regionOf = (tag: string): string => {
  try {
    return new Intl.Locale(tag).maximize().region ?? '';
  } catch {
    return '';
  }
};

/** Before anybody chose: the units of the language's country. */
const usualPreferences = (language = globalThis.navigator?.language ?? 'en'): Preferences => ({
  theme: 'system',
  loadUnit: usesPounds.has(regionOf(language)) ? 'lb' : 'kg',
  distanceUnit: usesMiles.has(regionOf(language)) ? 'mi' : 'km',
  timerSound: true,
  timerVibration: true,
  timerNotification: true,
  keepAwake: true,
  syncs: true,
  sample: false,
});

const storage = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    // Browsers may forbid it; then preferences last as long as the page.
    return undefined;
  }
};

const kept = (): Partial<Preferences> => {
  try {
    const read: unknown = JSON.parse(storage()?.getItem(place) ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
};

export const preferences = signal<Preferences>({ ...usualPreferences(), ...kept() });

/** The units in which answers speak. */
export const textUnits = computed<TextUnits>(() => ({
  load: preferences.value.loadUnit,
  distance: preferences.value.distanceUnit,
}));

export const prefer = (change: Partial<Preferences>): void => {
  preferences.value = { ...preferences.value, ...change };
};

/** As if nobody had ever chosen. */
export const forgetPreferences = (): void => {
  preferences.value = usualPreferences();
  storage()?.removeItem(place);
};

/** Keeps them, and shows the chosen theme. */
export const applyPreferences = (): void => {
  effect(() => {
    try {
      storage()?.setItem(place, JSON.stringify(preferences.value));
    } catch {
      // A full or closed storage costs only the memory of these choices.
    }
  });
  effect(() => {
    const { theme } = preferences.value;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
};
