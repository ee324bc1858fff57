import type { Source } from './source.ts';

/** Position stands, guidelines and polls of experts. */
export const guidelines = {
  'acsm-2009': {
    kind: 'guideline',
    citation: 'ACSM 2009 (Ratamess)',
    doi: '10.1249/MSS.0b013e3181915670',
    status: 'read',
  },
  'acsm-2026': {
    kind: 'guideline',
    citation:
      'ACSM 2026 (chair S. M. Phillips), "Resistance Training Prescription for Muscle Function, Hypertrophy, ' +
      'and Physical Performance in Healthy Adults: An Overview of Reviews", MSSE, April 2026',
    status: 'read-second-hand',
    population: 'healthy adults: 137 reviews, more than 30,000 people',
    caution: 'Read in four summaries; volume, pages and DOI were not seen.',
  },
  'lloyd-2014': {
    kind: 'guideline',
    citation: 'Lloyd 2014',
    doi: '10.1136/bjsports-2013-092952',
    status: 'read',
    population: 'under 18',
  },
  'fragala-2019': {
    kind: 'guideline',
    citation: 'Fragala 2019',
    status: 'read-second-hand',
    population: 'older adults',
    caution: 'Read in two summaries.',
  },
  'acog-804': {
    kind: 'guideline',
    citation: 'ACOG 804',
    doi: '10.1097/AOG.0000000000003772',
    status: 'read',
    population: 'pregnancy and the time after birth',
  },
} as const satisfies Record<string, Source>;

export const consensus = {
  'bell-2022': {
    kind: 'consensus',
    citation: 'Bell 2022',
    doi: '10.3389/fspor.2022.1073223',
    status: 'read',
    design: 'deloading; no trial in runners stands behind it',
  },
  'bell-2023': {
    kind: 'consensus',
    citation: 'Bell 2023',
    doi: '10.1186/s40798-023-00633-0',
    status: 'read',
    design: 'deloading, by the Delphi method; no trial in runners stands behind it',
  },
} as const satisfies Record<string, Source>;
