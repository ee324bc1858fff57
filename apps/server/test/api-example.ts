import { createClient } from '@carryover/api-client';

const client = createClient({ baseUrl: 'http://localhost:7413', fetch });
const me = await client.GET('/api/v1/me');
const athlete = me.data?.athletes[0] ?? '';
const params = { path: { athlete } };
const today = await client.GET('/api/v1/athletes/{athlete}/today', { params });
if (today.error) throw new Error(today.error.detail);
console.log(today.data.day);
