import { type Citation, cite, type SourceKey } from './register.ts';

export type Verdict =
  | 'false as stated'
  | 'supported, but small and not in every trial'
  | 'supported by a few trials'
  | 'over-claimed'
  | 'not supported'
  | 'plausible, not shown';

/** A claim about why to lift. No training log can show it right or wrong, so it is explained and never audited. */
export interface Belief {
  readonly id: string;
  /** The claim in our own words. */
  readonly claim: string;
  readonly saidBy: readonly [SourceKey, ...SourceKey[]];
  readonly verdict: Verdict;
  /** What we found, in plain words. */
  readonly says: string;
  /** Empty only where no study of the claim has been read. */
  readonly sources: readonly Citation[];
}

export const beliefs: readonly Belief[] = [
  {
    id: 'running-more-is-not-what-makes-you-faster',
    claim: 'More running does not make you faster; getting strong does.',
    saidBy: ['article-strong-and-explosive'],
    verdict: 'false as stated',
    says: 'Faster runners run more, in every large set of data that we read. Strength adds to running; it does not replace it. We never advise to cut running for the gym.',
    sources: [
      cite('zrenner-2021', 'Faster marathon groups trained systematically more.'),
      cite('emig-peltonen-2020', 'Volume and intensity of training go with performance.'),
      cite('haugen-2022', 'World-class runners cover 130–220 km a week.'),
      cite('blagrove-2018', 'Strength training improves running economy by 2–8 %.'),
      cite('alexander-2020', 'Time trials improve by roughly 2–5 %.'),
    ],
  },
  {
    id: 'strength-improves-running-economy',
    claim: 'Stronger legs use less energy at the same pace.',
    saidBy: ['article-eight-mistakes', 'article-four-mistakes', 'article-strong-and-explosive'],
    verdict: 'supported, but small and not in every trial',
    says: 'Heavy lifting improves economy a little on average; several trials found nothing. A watch cannot show it for one person: two tests of the same runner differ by about as much as the gain.',
    sources: [
      cite(
        'eihara-2022',
        'Heavy resistance g −0.32 [−0.55, −0.10]; plyometrics alone −0.13, not significant.',
      ),
      cite('vikmoen-2016', 'No change in economy.'),
      cite('ferrauti-2010', 'No benefit over the control group.'),
      cite('fletcher-2010', 'No change: 0.1 ± 3.6 %.'),
      cite('damasceno-2015', 'Economy unchanged, 10 km 2.5 % faster.'),
      cite('brady-2024', 'Economy varies by 2.3–3.1 % from test to test.'),
    ],
  },
  {
    id: 'strength-helps-late-in-a-race',
    claim: 'Strength keeps your pace and form together when you are tired.',
    saidBy: ['article-eight-mistakes'],
    verdict: 'supported by a few trials',
    says: 'Three trials found gains that show late in a long effort. They are small trials, and one of them saw no change in economy at all.',
    sources: [
      cite('zanini-2025', 'Economy at 90 min −2.1 % against +0.6 %; time to exhaustion +35 % against −8 %.'),
      cite('vikmoen-2017', 'Five minutes all out after a run of 1.5 h: +4.7 %.'),
      cite('damasceno-2015', '10 km 2.5 % faster, gained in the last 2.8 km.'),
    ],
  },
  {
    id: 'strength-prevents-injury',
    claim: 'Lifting keeps runners from injury, and small imbalances cause it.',
    saidBy: ['article-eight-mistakes', 'article-four-mistakes', 'article-strong-and-explosive'],
    verdict: 'over-claimed',
    says: 'Pooled, the randomised trials show no clear reduction. Supervised programmes did better than those done alone. One trial saw fewer injuries with hip and core work, and more acute ones with ankle and foot work. We have read no study that shows imbalances to be the cause.',
    sources: [
      cite('wu-2024', 'No pooled reduction; supervised programmes did reduce the risk.'),
      cite('leppanen-2024', 'Hip and core HR 0.66; ankle and foot, acute injuries HR 3.60.'),
      cite('toresdahl-2020', 'Self-directed work before a first marathon: RR 0.97.'),
      cite('lauersen-2018', 'RR 0.338 (0.238–0.480), the figure often quoted: 6 studies, ages 12–40.'),
    ],
  },
  {
    id: 'good-form-makes-strength-unnecessary',
    claim: 'If you move well you need no strength training, and strength lets you run badly.',
    saidBy: ['article-form-first'],
    verdict: 'not supported',
    says: 'It is true that strength work done alone has not been shown to protect. That it is needless, or a danger, has not been shown either: economy has improved from strength with the way of running unchanged.',
    sources: [
      cite('albracht-2013', 'Economy about 4 % better, kinematics unchanged.'),
      cite('toresdahl-2020', 'Self-directed work did not protect: RR 0.97.'),
    ],
  },
  {
    id: 'strength-offsets-ageing',
    claim: 'Strength training offsets what age takes away.',
    saidBy: ['article-four-mistakes'],
    verdict: 'plausible, not shown',
    says: 'For strength and daily life there is general support. For the economy of older runners the studies are few, and they do not settle it.',
    sources: [
      cite('fragala-2019', 'Older adults are advised to lift, power work included.'),
      cite('piacentini-2013', 'Masters runners: economy +6.17 %, n = 6.'),
      cite('eihara-2022', 'Older subgroup g −0.12, not significant.'),
    ],
  },
  {
    id: 'strong-knees-hurt-less-and-core-improves-form',
    claim: 'Strong thighs mean less knee pain, and a strong core means better form.',
    saidBy: ['article-four-mistakes'],
    verdict: 'plausible, not shown',
    says: 'It may be so. We have read no randomised trial that shows it as stated, nor one that tests the doses which are given for it.',
    sources: [],
  },
];
