import { computed } from '@preact/signals';
import { preferences } from '../data/preferences.ts';

const kgOfPound = 0.45359237;
const kmOfMile = 1.609344;

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** At most two decimals, as the reader's language writes them. */
export const numberText = (value: number): string => number.format(value);

/** Halves of a pound are as fine as plates get. */
const inPounds = (kg: number): number => Math.round((kg / kgOfPound) * 2) / 2;

export const loadUnit = computed(() => preferences.value.loadUnit);
export const distanceUnit = computed(() => preferences.value.distanceUnit);

/** A load in the unit that people chose: kilograms as they are, pounds to the half. */
export const loadValue = (kg: number): number =>
  loadUnit.value === 'kg' ? Math.round(kg * 100) / 100 : inPounds(kg);

/** The kilograms of what was typed in the unit that people chose. */
export const kgOf = (value: number): number => (loadUnit.value === 'kg' ? value : value * kgOfPound);

/** `62.5 kg` */
export const loadText = (kg: number): string => `${number.format(loadValue(kg))} ${loadUnit.value}`;

/** `12.3 km` */
export const distanceText = (km: number): string =>
  distanceUnit.value === 'km' ? `${oneDecimal.format(km)} km` : `${oneDecimal.format(km / kmOfMile)} mi`;

/** A distance in the unit that people chose: kilometres as they are, miles to the tenth. */
export const distanceValue = (km: number): number =>
  distanceUnit.value === 'km' ? km : Math.round((km / kmOfMile) * 10) / 10;

/** The kilometres of what was typed in the unit that people chose. */
export const kmOf = (value: number): number => (distanceUnit.value === 'km' ? value : value * kmOfMile);

/** `3:00` of seconds; hours are counted in minutes, as rests are short. */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
