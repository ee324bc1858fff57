/** A figure of the process, read when it is asked for. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

export interface Metrics {
  request(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  journal(status: 'accepted' | 'duplicate' | 'refused', entries: number): void;
  /** In the text format of Prometheus. */
  text(gauges: readonly Gauge[]): string;
}

/** Upper ends in seconds, around the goal of 50 ms for a push. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Durations {
  readonly labels: string;
  readonly counts: number[];
  sum: number;
  count: number;
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const labelsOf = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');

const head = (name: string, type: string, help: string): readonly string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

const durationLines = ({ labels, counts, sum, count }: Durations): readonly string[] => {
  const name = 'carryover_request_seconds';
  return [
    ...buckets.map((end, index) => `${name}_bucket{${labels},le="${end}"} ${counts[index]}`),
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${count}`,
  ];
};

/** Counts by route and class of status; nothing is ever counted by athlete. */
export const createMetrics = (): Metrics => {
  const durations = new Map<string, Durations>();
  const entries = { accepted: 0, duplicate: 0, refused: 0 };
  const durationsOf = (labels: string): Durations => {
    const known = durations.get(labels) ?? { labels, counts: buckets.map(() => 0), sum: 0, count: 0 };
    durations.set(labels, known);
    return known;
  };
  return {
    request: ({ method, route, status, seconds }) => {
      const row = durationsOf(labelsOf({ method, route, status: `${Math.floor(status / 100)}xx` }));
      buckets.forEach((end, index) => {
        if (seconds <= end) row.counts[index]! += 1;
      });
      row.sum += seconds;
      row.count += 1;
    },
    journal: (status, count) => {
      entries[status] += count;
    },
    text: (gauges) =>
      [
        ...head(
          'carryover_request_seconds',
          'histogram',
          'How long requests took, by route and class of status.',
        ),
        ...[...durations.values()].flatMap(durationLines),
        ...head(
          'carryover_journal_entries_total',
          'counter',
          'Entries that were pushed, by what became of them.',
        ),
        ...Object.entries(entries).map(
          ([status, count]) => `carryover_journal_entries_total{status="${status}"} ${count}`,
        ),
        ...gauges.flatMap(({ name, help, value }) => [...head(name, 'gauge', help), `${name} ${value}`]),
        '',
      ].join('\n'),
  };
};
