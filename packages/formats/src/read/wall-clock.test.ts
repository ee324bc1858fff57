import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from '@carryover/engine';
import fc from 'fast-check';
import { momentOf } from './local-time.ts';
import { parseWallClock } from './wall-clock.ts';

const shown = (text: string): string | undefined => {
  const clock = parseWallClock(text);
  if (!clock) return undefined;
  const { day, minuteOfDay: minute } = clock;
  return minute === undefined
    ? formatDay(day)
    : `${formatDay(day)} ${Math.floor(minute / 60)}:${minute % 60}`;
};

test('the clocks of all formats are read', () => {
  const cases: Readonly<Record<string, string>> = {
    '2024-11-28 17:36:08': '2024-11-28 17:36',
    '2024-11-28T07:06': '2024-11-28 7:6',
    '2024-11-28': '2024-11-28',
    '15 Sep 2025, 07:48': '2025-09-15 7:48',
    '1 mars 2025, 07:48': '2025-03-01 7:48',
    '1 März 2025, 07:48': '2025-03-01 7:48',
    '3 août 2025, 07:48': '2025-08-03 7:48',
    '3 juin 2025, 07:48': '2025-06-03 7:48',
    '3 juil. 2025, 07:48': '2025-07-03 7:48',
    '3 mei 2025, 07:48': '2025-05-03 7:48',
    '3 de fev. de 2025, 07:48': '2025-02-03 7:48',
    '3 dic 2025, 07:48': '2025-12-03 7:48',
    '3 ott 2025, 07:48': '2025-10-03 7:48',
    'Jul 12, 2016, 5:13:58 PM': '2016-07-12 17:13',
    'Jul 12, 2016, 12:00:00 AM': '2016-07-12 0:0',
    'Jul 12, 2016, 12:30:00\u202fPM': '2016-07-12 12:30',
    '9 окт. 2025, 18:05': '2025-10-09 18:5',
    '9 мая 2025, 18:05': '2025-05-09 18:5',
    '9 paź 2025, 18:05': '2025-10-09 18:5',
    '2025年10月9日 18:05': '2025-10-09 18:5',
    '21.07.2026, 15:09': '2026-07-21 15:9',
    '29.02.2024': '2024-02-29',
  };
  for (const [text, expected] of Object.entries(cases)) assert.equal(shown(text), expected, text);
});

test('the months of Turkish are read, cut short or in full', () => {
  const names =
    'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık';
  names.split(' ').forEach((name, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    assert.equal(shown(`15 ${name} 2025, 07:48`), `2025-${month}-15 7:48`, name);
  });
});

test('what is ambiguous or no date is not read', () => {
  for (const text of [
    '07/12/2016',
    '2025-02-29',
    '31 Xyz 2025',
    '1 Jan 1969',
    '1 Jan 2101',
    '2025-01-01 24:00',
    '13:00',
    '',
  ])
    assert.equal(parseWallClock(text), undefined, text);
  fc.assert(fc.property(fc.string(), (text) => parseWallClock(text) === undefined || /\d/.test(text)));
});

test('an instant follows the zone over a change of clocks', () => {
  const evening = parseWallClock('2026-10-24 22:00')!;
  const morning = parseWallClock('2026-10-25 08:00')!;
  const [before, after] = [momentOf(evening, 'Europe/Madrid'), momentOf(morning, 'Europe/Madrid')];
  assert.equal(after.instant!.epochMinutes - before.instant!.epochMinutes, 11 * 60);
  assert.deepEqual(momentOf(evening), { day: evening.day, minuteOfDay: 22 * 60 });
});
