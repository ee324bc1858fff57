/** Calendars are handed over as text; nothing is read from a disk here. */
export default {};
