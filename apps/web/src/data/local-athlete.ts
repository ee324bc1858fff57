/** The one journal of a device; a server's own name for the athlete is only part of the address that it syncs with. */
export const localAthlete = 'me';
