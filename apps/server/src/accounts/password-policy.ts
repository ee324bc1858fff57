/** NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password is the only factor. */
export const leastPasswordCharacters = 15;
/** Room for any sentence; hashing a novel would only keep the server busy. */
export const mostPasswordCharacters = 128;

const rows = ['qwertyuiopasdfghjklzxcvbnm', 'qwertzuiopasdfghjklyxcvbnm', 'azertyuiopqsdfghjklmwxcvbn'];
const digits = '01234567890123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';
const runs = [...rows, digits, letters].flatMap((run) => [run, [...run].reverse().join('')]);

/** The shortest text that, written again and again, gives this one. */
const unitOf = (text: string): string => {
  const at = (text + text).indexOf(text, 1);
  return text.slice(0, at);
};

/** The longest stretch of neighbouring keys, digits or letters of the alphabet. */
const longestRun = (text: string): number => {
  let longest = 0;
  for (let from = 0; from < text.length; from += 1) {
    let to = from + longest + 1;
    while (to <= text.length && runs.some((run) => run.includes(text.slice(from, to)))) to += 1;
    longest = Math.max(longest, to - 1 - from);
  }
  return longest;
};

const leastOwnWord = 4;

const without = (text: string, words: readonly string[]): string =>
  words.reduce((left, word) => left.replaceAll(word, ''), text);

/**
 * Why a password is refused, as the rest of "a password ..."; undefined when it is taken. No rule asks for kinds of
 * characters, which only makes passwords alike. What is easy to guess is found by its form; no list of stolen
 * passwords comes along.
 */
export const passwordFault = (password: string, email: string): string | undefined => {
  const length = [...password].length;
  if (length < leastPasswordCharacters)
    return `of at least ${leastPasswordCharacters} characters: three or four words that do not belong together`;
  if (length > mostPasswordCharacters) return `of at most ${mostPasswordCharacters} characters`;
  const plain = password.toLowerCase().replace(/\s/g, '');
  if (unitOf(plain).length <= plain.length / 2) return 'that is not the same part written again and again';
  if (longestRun(plain) > plain.length / 2) return 'that is not a row of keys, digits or letters';
  const own = [...email.toLowerCase().split(/[@.+_-]/), 'carryover', 'password', 'passwort'].filter(
    (word) => word.length >= leastOwnWord,
  );
  if (without(plain, own).length < leastPasswordCharacters / 2)
    return 'that is more than your e-mail address, or the word "password", with something added';
  return undefined;
};
