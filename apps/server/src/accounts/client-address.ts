import { isIP } from 'node:net';
import { normalizeIP } from '@better-auth/core/utils/ip';

/** Of an address of version 6 the first 64 bits: whoever has one of a network's addresses has all of them. */
const ipv6Subnet = 64;

/**
 * One name for each client that requests are counted by, from the address that the server noted
 * (security/client-address.ts), however it is written.
 */
export const countedAs = (address: string | undefined): string =>
  address === undefined || isIP(address) === 0 ? 'unknown' : normalizeIP(address, { ipv6Subnet });
