/** Words in several languages: each of another language says the same things as the English. */
type InLanguages<Words> = { readonly en: Words } & { readonly [language: string]: Words };

/** What the browser asks for, the best first. */
const wanted = (): readonly string[] => globalThis.navigator?.languages ?? [];

/** The first language that the reader asks for and that there is; else English. */
export const inLanguage = <Words>(words: InLanguages<Words>, asked = wanted()): Words => {
  const languages = asked.flatMap((tag) => [tag, tag.split('-')[0]!]);
  const found = languages.find((language) => Object.hasOwn(words, language));
  return found === undefined ? words.en : words[found]!;
};
