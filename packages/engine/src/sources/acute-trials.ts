import type { Source } from './source.ts';

/** Trials of the hours and days after a session: what one workout costs the next. */
export const acuteTrials = {
  'doma-deakin-2013': {
    kind: 'trial',
    citation: 'Doma & Deakin 2013, APNM 38:651',
    status: 'read',
    design: 'lift and run on one day in either order, then a run to exhaustion on the next',
  },
  'doma-2017': {
    kind: 'trial',
    citation: 'Doma 2017',
    doi: '10.1139/apnm-2017-0214',
    status: 'read',
  },
  'heat-study-2019': {
    kind: 'trial',
    citation: 'Sports Med-Open 2019 (authors not noted)',
    doi: '10.1186/s40798-019-0195-y',
    status: 'read',
  },
  'marcora-bosio-2007': {
    kind: 'trial',
    citation: 'Marcora & Bosio 2007',
    doi: '10.1111/j.1600-0838.2006.00627.x',
    status: 'read',
    design: '100 drop jumps, then a 30-minute running time trial 48 hours later',
  },
  'moran-navarro-2017': {
    kind: 'trial',
    citation: 'Morán-Navarro 2017',
    doi: '10.1007/s00421-017-3725-7',
    status: 'read',
    design: 'recovery after sets to failure and sets short of it',
  },
  'gonzalez-badillo-2016': {
    kind: 'trial',
    citation: 'González-Badillo 2016',
    doi: '10.1055/s-0035-1564254',
    status: 'read',
    design: 'recovery after sets to failure and sets short of it',
  },
  'robineau-2016': {
    kind: 'trial',
    citation: 'Robineau 2016',
    doi: '10.1519/JSC.0000000000000798',
    status: 'read',
    population: 'rugby players',
    design: '0, 6 or 24 hours between strength and endurance training',
  },
  'fletcher-macintosh-2018': {
    kind: 'trial',
    citation: 'Fletcher & MacIntosh 2018',
    doi: '10.1371/journal.pone.0202026',
    status: 'read',
    design: 'Achilles stiffness and energy cost before and after a 90-minute run',
  },
  'zobeck-senchina': {
    kind: 'trial',
    citation: 'Zobeck & Senchina, IJREP (year not seen)',
    status: 'read',
    population: '11',
    design: 'squats in running shoes and in lifting shoes, with depth controlled',
  },
  'whitting-2016': {
    kind: 'trial',
    citation: 'Whitting 2016',
    doi: '10.1519/JSC.0000000000001180',
    status: 'citation-only',
    design: 'squats in different shoes',
  },
  'southwell-2016': {
    kind: 'trial',
    citation: 'Southwell 2016',
    doi: '10.1016/j.jelekin.2016.10.005',
    status: 'citation-only',
    design: 'squats in different shoes',
  },
} as const satisfies Record<string, Source>;
