import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Gauge } from './metrics.ts';

const nanosecondsPerSecond = 1e9;

/** Figures of this process: memory, and how long what is ready waits for its turn. */
export const watchProcess = (): { readonly gauges: () => readonly Gauge[]; readonly stop: () => void } => {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return {
    gauges: () => {
      const { rss, heapUsed } = process.memoryUsage();
      const lag = delay.count === 0 ? 0 : delay.percentile(99) / nanosecondsPerSecond;
      delay.reset();
      return [
        { name: 'process_resident_memory_bytes', help: 'Memory of the process.', value: rss },
        { name: 'carryover_heap_used_bytes', help: 'Memory that objects use.', value: heapUsed },
        {
          name: 'carryover_event_loop_delay_seconds',
          help: 'Delay of the event loop since the last look, 99th percentile.',
          value: lag,
        },
        { name: 'carryover_uptime_seconds', help: 'Since the process began.', value: process.uptime() },
      ];
    },
    stop: () => void delay.disable(),
  };
};
