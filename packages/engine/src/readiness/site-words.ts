import type { PainSite } from '../domain/index.ts';

const siteWords: Readonly<Record<PainSite, string>> = {
  achilles: 'Achilles tendon',
  calf: 'calf',
  'knee-front': 'front of the knee',
  itb: 'outside of the knee',
  'hamstring-proximal': 'upper hamstring',
  'hip-groin': 'hip or groin',
  'low-back': 'low back',
  shin: 'shin',
  'plantar-heel': 'heel',
  'foot-bone': 'foot',
  shoulder: 'shoulder',
};

interface Place {
  readonly site: PainSite;
  readonly side?: 'left' | 'right' | undefined;
}

/** `left Achilles tendon`, `shin`. */
export const siteInWords = ({ site, side }: Place): string =>
  side ? `${side} ${siteWords[site]}` : siteWords[site];
