import { auditBenches } from './audit.ts';
import type { Bench } from './row.ts';

/** In the order of the table. */
export const benches: readonly Bench[] = [...auditBenches];
