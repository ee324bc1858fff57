import type { AuditStrip } from '../audit/strip.ts';

/** A piece of a strip, at the scale of the others. */
export interface StripBand extends AuditStrip {
  readonly room: number;
}

/** The strip in pieces of some weeks below each other, as paper is only so wide. A mark stands where its first day is. */
export const stripBands = (strip: AuditStrip, weeksABand: number): readonly StripBand[] =>
  Array.from({ length: Math.ceil(strip.weeks / weeksABand) }, (_, index) => {
    const from = strip.from + index * weeksABand * 7;
    const weeks = Math.min(weeksABand, strip.weeks - index * weeksABand);
    const isIn = (day: number): boolean => day >= from && day < from + weeks * 7;
    return {
      from,
      weeks,
      room: Math.min(weeksABand, strip.weeks),
      above: strip.above.filter(({ day }) => isIn(day)),
      below: strip.below.filter(({ day }) => isIn(day)),
      marks: strip.marks.filter((mark) => isIn(Math.max(mark.from, strip.from))),
    };
  });
