import { inLanguage } from '../../language/in-language.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What a set is called for ears: `Set 2 of Goblet squat, 20 kilograms, 8 reps each side, done`. */
export interface SpokenSet {
  readonly set: string;
  readonly exercise: string;
  readonly load: string | undefined;
  readonly unit: 'kg' | 'lb';
  readonly amount: string | undefined;
  readonly timed: boolean;
  readonly eachSide: boolean;
  readonly done: boolean;
}

const unitNames = { kg: 'kilograms', lb: 'pounds' } as const;

export const words = inLanguage({
  en: {
    title: 'Session',
    back: 'Leave this screen; the session stays open',
    state: (at: number, of: number, minutes: number, saved: string): string =>
      `${at} of ${of} · ${minutes} min · ${saved}`,
    allDone: 'all done',
    stateDone: (minutes: number, saved: string): string => `all done · ${minutes} min · ${saved}`,
    saved: 'saved',
    saving: 'saving',
    notSaved: 'not saved',
    offline: 'offline OK',
    setFailed: 'That was not saved, and was taken back.',
    setFailedHelp:
      'Everything that was ticked before is safe. Free some space on this device, or try once more.',
    dismiss: 'Understood',

    notFound: 'No session with this address is planned or open.',
    notFoundHelp: 'It may be done already, or the plan was made anew.',
    toToday: 'Go to today',
    plannedFor: (day: string): string => `This session is planned for ${day}.`,
    startNow: 'Start it now',
    otherOpen: (title: string): string => `${title} is still open.`,
    otherOpenHelp: 'One session is open at a time. What was ticked in it stays in your journal either way.',
    goToIt: 'Go on with it',
    finishIt: 'Finish it',
    discardIt: 'Close it as it is',
    oldOpen: (day: string): string => `This session has been open since ${day}.`,
    oldOpenHelp: 'Finish it with the time of its last set, or close it. Its sets stay either way.',

    last: (day: string, sets: string): string => `Last, ${day}: ${sets}`,
    atRir: (from: number, to: number): string => (from === to ? ` at RIR ${from}` : ` at RIR ${from}–${to}`),
    seconds: (amount: string): string => `${amount} s`,
    perSide: 'Per side:',
    emptyBar: 'The empty bar',
    bar: (bar: string): string => `On a ${bar} bar`,
    eachHand: 'One in each hand; the weight is of one.',
    made: (load: string): string => `(${load} is the nearest)`,
    warmUp: 'Warm-up',
    warmUpNumber: 'W',
    pair: (names: readonly string[]): string => `In turns, with one rest after the last: ${names.join(', ')}`,
    ofExercise: (name: string, says: string): string => `${name}: ${says}`,
    skipped: 'Skipped today',
    unskip: 'Do it after all',
    swappedFrom: (name: string): string => `In the place of ${name}`,
    aim: (rir: number): string => `aim ${rir}`,
    rir: (rir: number): string => `RIR ${rir}${rir >= 4 ? '+' : ''}`,
    timesSign: '×',
    secondsUnit: 's',
    rirLegend: (set: string): string => `${set}: reps you had left (optional)`,
    setNumber: (number: number): string => `Set ${number}`,
    warmUpSet: (number: number): string => `Warm-up set ${number}`,
    setOf: (set: string, exercise: string): string => `${set} of ${exercise}`,
    rirMost: '4+',
    cues: 'How to do it',
    picture: 'The movement drawn, and all about it',

    spokenSet: ({ set, exercise, load, unit, amount, timed, eachSide, done }: SpokenSet): string =>
      [
        `${set} of ${exercise}`,
        ...(load === undefined ? [] : [`${load} ${unitNames[unit]}`]),
        ...(amount === undefined
          ? []
          : [`${amount} ${timed ? 'seconds' : 'reps'}${eachSide ? ' each side' : ''}`]),
        ...(done ? ['done'] : []),
      ].join(', '),
    loadField: (set: string, exercise: string, unit: 'kg' | 'lb'): string =>
      `Load of ${set.toLowerCase()} of ${exercise}, ${unitNames[unit]}`,
    repsField: (set: string, exercise: string): string => `Reps of ${set.toLowerCase()} of ${exercise}`,
    secondsField: (set: string, exercise: string): string => `Seconds of ${set.toLowerCase()} of ${exercise}`,
    notANumber: (typed: string, most: number): string =>
      `“${typed}” is no number from 0 to ${most}. The number before was kept.`,
    less: (amount: string): string => `Less: ${amount}`,
    more: (amount: string): string => `More: ${amount}`,

    swap: 'Swap exercise',
    addSet: 'Add set',
    removeSet: 'Remove last set',
    note: 'Note',
    skip: 'Skip',
    pain: 'Something hurts',
    finish: 'Finish session',
    keepOn: 'Go on',
    save: 'Save',

    list: 'All of this session',
    setsOf: (done: number, all: number): string => `${done} of ${plural(all, 'set', 'sets')}`,
    marks: { done: 'Done', current: 'Shown', skipped: 'Skipped', open: 'To do' },
    justDone: (name: string): string => `Done: ${name}`,

    rest: (ready: string): string => `Rest · ready at ${ready}`,
    restOver: (ready: string): string => `Rest is over · since ${ready}`,
    restRegion: 'Rest timer',
    ofTotal: (total: string): string => `of ${total}`,
    thereafter: (what: string): string => `then ${what}`,
    thenSet: (set: string): string => set.toLowerCase(),
    less15: '−15 s',
    more15: '+15 s',
    less15Label: '15 seconds less rest',
    more15Label: '15 seconds more rest',
    startSet: 'Start set',

    start: 'Start',
    startHold: (set: string, exercise: string): string =>
      `Start the countdown of ${set.toLowerCase()} of ${exercise}`,
    stop: 'Stop',
    holdRegion: 'Countdown',
    getReady: 'Get into place',
    changeSides: 'Change sides',
    hold1: 'Hold',
    side: (side: 1 | 2): string => `Side ${side} of 2`,
    holdOf: (seconds: number): string => `of ${seconds} s`,

    finishTitle: 'Finish this session',
    finishSets: (done: number): string => `${plural(done, 'set is', 'sets are')} in your journal.`,
    finishOpen: (open: number): string =>
      `${plural(open, 'set is', 'sets are')} not ticked, and will not count.`,
    finishEmpty: 'Nothing was ticked: nothing of this session will stay.',
    rpe: 'How hard was all of it? (optional; 10 is the hardest ever)',

    swapTitle: (name: string): string => `Instead of ${name}`,
    swapToday: 'Swap for today',
    swapTodayLabel: (name: string): string => `Swap for today: ${name}`,
    swapAlways: 'Swap from now on',
    swapAlwaysLabel: (name: string): string => `Swap from now on: ${name}`,
    swapBack: (name: string): string => `Back to ${name}`,
    swapNone: 'Nothing else in the catalogue fits this place with what you have here.',

    painWhere: 'Where',
    painSide: 'Which side (optional)',
    sides: { left: 'Left', right: 'Right' },
    painGrade: 'How much, 0 none to 10 worst',
    painSigns: 'Any warning signs?',
    painSignsLead: 'They need a clinician before any more training.',
    painTell: 'Tell it',
    painTold: 'You told what hurts.',
    painQuiet: 'That is low enough to go on. Stop if it grows, and tell it again.',
    painLoads: (names: string): string => `It would feel: ${names}.`,
    painSkip: 'Skip these today',

    noteTitle: (name: string): string => `Note on ${name}`,
    noteLabel: 'What you want to remember of it',
  },
});
