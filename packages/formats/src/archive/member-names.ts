import { mostNameLength } from './limits.ts';

const isUpwards = (name: string): boolean => name.split(/[\\/]/).includes('..');
const isAbsolute = (name: string): boolean => /^(?:[\\/]|[A-Za-z]:)/.test(name);

/**
 * Why a member's name is not taken; undefined for an honest one. Nothing is ever written under it: a name is only a
 * label, but one that leads out of its archive was made to deceive, and so may be what it names.
 */
export const nameFault = (name: string): string | undefined => {
  if (name.length > mostNameLength) return `its name has ${name.length} letters, over ${mostNameLength}.`;
  if (name.includes('\0')) return 'its name holds a NUL character.';
  if (isUpwards(name)) return 'its name leads out of the archive ("..").';
  if (isAbsolute(name)) return 'its name starts at the root of a disk.';
  return undefined;
};

/** For people: without what moves a cursor or turns the direction of writing. */
export const shownName = (name: string): string => {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
  return plain.length > mostNameLength ? `${plain.slice(0, 40)}…${plain.slice(-40)}` : plain;
};

/** Of files that systems add for themselves. */
const isOfTheSystem = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

const media = /\.(?:jpe?g|png|gif|heic|heif|webp|mp4|mov|m4v|avi|3gp|mp3|m4a|wav)$/i;

export type MemberKind = 'file' | 'archive' | 'media' | 'system' | 'other';

/** The last ending of a name in small letters, with its dot; `.gz` is looked through. */
export const endingOf = (name: string): string => {
  const plain = name.toLowerCase().replace(/\.gz$/, '');
  return /\.[a-z0-9]{1,10}$/.exec(plain)?.[0] ?? '';
};

/** What is worth opening, told by its name: `known` holds the endings that a reader knows. */
export const kindOfMember = (name: string, known: ReadonlySet<string>): MemberKind => {
  if (isOfTheSystem(name)) return 'system';
  if (media.test(name)) return 'media';
  const ending = endingOf(name);
  if (ending === '.zip') return 'archive';
  return known.has(ending) ? 'file' : 'other';
};
