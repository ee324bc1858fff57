/** What the calendar reader takes from Node, as browsers have it. */
export const randomUUID = (): string => crypto.randomUUID();
