import type { CheckIn, Day, Footwear, Pain, Symptom } from '../domain/index.ts';
import { painSites, soles, symptomKinds } from '../domain/index.ts';
import type { Report } from './errors.ts';
import type { ReportKind } from './kinds.ts';
import { reportKindOf } from './kinds.ts';
import type { Grammar } from './read-words.ts';
import { readWords } from './read-words.ts';
import type { CheckWords, PainWords, ShoeWords, SymptomWords } from './report-words.ts';
import {
  adviceOnCheckWord,
  adviceOnPainWord,
  checkReaders,
  checkVocabulary,
  painReaders,
  painVocabulary,
  shoeReaders,
  symptomReaders,
  symptomVocabulary,
} from './report-words.ts';
import type { Token } from './token.ts';
import { isMarkToken } from './tokens.ts';

/** Where each kind of entry of a day goes. */
export interface Reports {
  readonly checkIns: CheckIn[];
  readonly pains: Pain[];
  readonly symptoms: Symptom[];
  readonly footwear: Footwear[];
}

const checkGrammar: Grammar<CheckWords> = {
  noun: 'check-in',
  readers: checkReaders,
  vocabulary: checkVocabulary,
  example: 'check sleep6.5h sore3 energy6',
  advice: adviceOnCheckWord,
};
const painGrammar: Grammar<PainWords> = {
  noun: 'pain entry',
  readers: painReaders,
  vocabulary: painVocabulary,
  example: 'pain achilles left 4/5/3',
  advice: adviceOnPainWord,
};
const symptomGrammar: Grammar<SymptomWords> = {
  noun: 'symptom',
  readers: symptomReaders,
  vocabulary: symptomVocabulary,
  example: 'symptom chest-pain',
  advice: () => undefined,
};
const shoeGrammar: Grammar<ShoeWords> = {
  noun: 'pair of shoes',
  readers: shoeReaders,
  vocabulary: soles,
  example: 'shoes firm',
  advice: () => undefined,
};

const lacking: Readonly<Record<ReportKind, string>> = {
  check: 'A check-in says something of the day. Write it as in: check sleep6.5h sore3 energy6.',
  pain: `Say where it hurts: ${painSites.join(', ')}. Write it as in: pain achilles left 4/5/3.`,
  symptom: `Say which symptom: ${symptomKinds.join(', ')}.`,
  shoes: `Say what you lifted in: ${soles.join(', ')}.`,
};

const noQuotes = (quotes: readonly Token[], report: Report): void => {
  const [first] = quotes;
  if (first) report(first, () => 'Only sessions have titles. Start a comment with #.');
};

/** True when the words of one entry were added to the lists; false when they say too little for one. */
const add = (
  kind: ReportKind,
  tokens: readonly Token[],
  day: Day,
  reports: Reports,
  report: Report,
): boolean => {
  const words = <Words extends { readonly extras?: never }>(grammar: Grammar<Words>): Words => {
    const read = readWords<Words>(tokens, grammar, {} as Words, report);
    noQuotes(read.quotes, report);
    return read.words;
  };
  if (kind === 'check') {
    const said = words(checkGrammar);
    return Object.keys(said).length > 0 && reports.checkIns.push({ day, ...said }) > 0;
  }
  if (kind === 'pain') {
    const { site, ...rest } = words(painGrammar);
    return site !== undefined && reports.pains.push({ day, site, ...rest }) > 0;
  }
  if (kind === 'symptom') {
    const { kind: named, ...rest } = words(symptomGrammar);
    return named !== undefined && reports.symptoms.push({ day, kind: named, ...rest }) > 0;
  }
  const { sole } = words(shoeGrammar);
  return sole !== undefined && reports.footwear.push({ day, sole }) > 0;
};

/** Reads a check-in, a pain, a symptom or shoes into its list; false where the tokens begin none of them. */
export const readReport = (tokens: readonly Token[], day: Day, reports: Reports, report: Report): boolean => {
  const [first, ...rest] = tokens;
  const kind = reportKindOf(first);
  if (first === undefined || kind === undefined) return false;
  const mark = rest.at(-1);
  const planned = isMarkToken(mark, '?');
  if (mark && planned) report(mark, () => 'Only sessions are planned. This is how a day was.');
  let faults = 0;
  const counting: Report = (token, message) => {
    faults += 1;
    report(token, message);
  };
  const added = add(kind, planned ? rest.slice(0, -1) : rest, day, reports, counting);
  // A word that was not understood is the better hint at what is missing.
  if (!added && faults === 0) report(first, () => lacking[kind]);
  return true;
};
