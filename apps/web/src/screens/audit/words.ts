import { inLanguage } from '../../language/in-language.ts';

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const words = inLanguage({
  en: {
    title: 'Audit',
    titleOf: (from: string, to: string): string => `Audit: ${from} to ${to}`,
    read: (runs: number, lifts: number): string =>
      `${counted(runs, 'run')}, ${counted(lifts, 'lifting session')} read.`,
    untyped: (count: number): string =>
      `${counted(count, 'run')} had no intensity, so nothing was found about ${count === 1 ? 'it' : 'them'}.`,
    figures: 'In numbers',
    counts: {
      error: (count: number): string => (count === 1 ? 'error' : 'errors'),
      warning: (count: number): string => (count === 1 ? 'warning' : 'warnings'),
      advice: (_: number): string => 'advice',
      passed: (count: number): string => (count === 1 ? 'rule passed' : 'rules passed'),
      part: (_: number): string => 'passed in part',
      unchecked: (_: number): string => 'could not check',
    },
    window: 'Weeks to look at',
    windows: { eight: 'Last 8', half: 'Last 26', all: 'All' },
    takeaway: (clashes: number, weeks: number, most: string | undefined): string =>
      clashes === 0
        ? `No clash of runs and lifts in ${counted(weeks, 'week')}.`
        : `Runs and lifts clash ${times(clashes)} in ${counted(weeks, 'week')}${most === undefined ? '.' : `, most often so: ${most}.`}`,
    findings: 'Findings',
    noFindings: 'Nothing was found in these weeks.',
    number: (number: number): string => `Finding ${number}`,
    often: (message: string, count: number, weeks: number): string =>
      `${message}: ${times(count)} in ${counted(weeks, 'week')}`,
    evidence: 'Evidence',
    more: (dates: string, count: number): string => `${dates} and ${count} more`,
    remedy: 'Fix',
    tried: (moves: 'lifts' | 'quality runs', from: string, to: string): string =>
      `Move ${moves === 'lifts' ? 'lifts' : 'hard runs'} from ${from} to ${to}.`,
    triedOn: (clears: number, of: number, adds: number): string =>
      `Tried on these weeks: clears ${clears} of ${of}${adds === 0 ? '' : `, and brings ${adds} of other kinds`}.`,
    source: 'Source',
    dissent: 'Sees it otherwise',
    andMore: (one: string, more: number): string => (more > 0 ? `${one} and ${more} more` : one),
    passed: (count: number): string => `Passed: ${count}`,
    passedLead: 'These rules looked at all they ask about, and found nothing.',
    part: (count: number): string => `Passed as far as could be seen: ${count}`,
    partLead: 'These found nothing in what they could see. The rest lacked data:',
    unchecked: (count: number): string => `Could not check: ${count}`,
    uncheckedLead: 'Nothing counts as passed that was not looked at. What each of these would need:',
    accepted: (count: number): string => `${counted(count, 'finding')} that you accepted are not shown.`,
    few: (days: number, needs: number): string =>
      `An audit needs ${needs / 7} weeks; ${counted(days, 'day')} ${days === 1 ? 'was' : 'were'} found. What can be seen already is shown.`,
    nothing: (needs: number): string =>
      `An audit needs ${needs / 7} weeks of what you did; nothing was told yet.`,
    ways: 'Ways to one:',
    doImport: 'Import a file',
    selfCheck: 'Two-minute self-check',
    sample: 'Try the made-up runner',
    others: 'More',
    presets: 'What would the form-first coach say?',
    complaints: 'Something bothers you?',
    report: 'Report to print or share',
    planned: 'Your plan ahead',
    plannedClean: 'Your plan ahead keeps every rule that can be looked at in a plan.',
    plannedLead: (count: number): string =>
      `Your plan ahead breaks ${counted(count, 'rule')}, as no better placing was found:`,
    dated: (date: string): string => `from ${date}`,
    toWeek: 'See the week',
    asSchool: (preset: string): string => `As ${preset} sees it, which is not your rulebook.`,
    asMine: 'Back to yours',
    nameThem: 'Name what is not clear',
    unknownNames: (names: string): string => `These exercise names mean nothing to Carryover yet: ${names}.`,
  },
});
