// Two runs that real watches recorded, with the labels that we gave them by looking at them.
import { readFileSync } from 'node:fs';
import { classifyRuns, type Run, type RunType } from '@carryover/engine';
import { readSource } from '@carryover/formats';

interface RealRun {
  readonly fixture: string;
  readonly name: string;
  readonly label: RunType;
  /** What the label was judged by; nobody asked the runner. */
  readonly judgedBy: string;
}

export const realRuns: readonly RealRun[] = [
  {
    fixture: 'real-run-kilometres-and-walks',
    name: '4 × 1 km with walks of a minute (fenix 5X)',
    label: 'intervals',
    judgedBy:
      'its laps: four of 1 km in 4:21 to 4:38, each before a walk of 60 s; the heart at 170 to 177 in the last, and down to about 140 in the walks. Some coaches would call it cruise intervals',
  },
  {
    fixture: 'real-run-climb-at-the-end',
    name: 'a tempo of two blocks, then a climb (fenix 2)',
    label: 'threshold',
    judgedBy:
      'its laps: 3 km at 4:40, then 3 km at 4:14 without a rest, the heart at 172–176 of the 178 that it reached; before them a jog, after them a walk and a hill',
  },
];

/** Nobody knows these runners' thresholds: three are assumed, 15 s a kilometre apart, and none. */
export const assumedThresholds = [255, 270, 285, undefined] as const;

export interface RealJudgement {
  readonly run: RealRun;
  readonly thresholdPace: number | undefined;
  readonly verdict: RunType;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

export const readRealRun = async ({ fixture }: RealRun): Promise<Run> => {
  const path = new URL(`../../packages/formats/fixtures/fit/${fixture}/input.fit`, import.meta.url);
  const { sessions } = await readSource(new Blob([readFileSync(path)]), 'input.fit');
  const run = sessions.find(({ kind }) => kind === 'run');
  if (run?.kind !== 'run') throw new Error(`${fixture}: expected a run`);
  return run;
};

/** Each run by itself, without a log before it, at each assumed threshold. */
export const judgeRealRuns = async (): Promise<readonly RealJudgement[]> => {
  const judgements = await Promise.all(
    realRuns.map(async (run) => {
      const recorded = await readRealRun(run);
      return assumedThresholds.map((thresholdPace) => {
        const athlete = thresholdPace === undefined ? {} : { thresholdPaceSecondsPerKm: thresholdPace };
        const { type, typeConfidence, typeEvidence } = classifyRuns([recorded], athlete)[0]!;
        return { run, thresholdPace, verdict: type, confidence: typeConfidence, evidence: typeEvidence };
      });
    }),
  );
  return judgements.flat();
};
