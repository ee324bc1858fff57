/** The device under which a server tells what it was not told by another: one for all servers on a database. */
export const serverDevice = '5e7fe700-0000-8000-8000-000000000001';
