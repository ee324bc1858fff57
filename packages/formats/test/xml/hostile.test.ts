import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource, readText, UnreadableFile } from '../../src/index.ts';
import type { WrittenActivity } from '../fit/write-activity.ts';
import { gpxOf, tcxOf } from './write-track.ts';

const samples = Array.from({ length: 40 }, (_, nth) => ({
  seconds: nth * 10,
  metres: nth * 30,
  altitudeMetres: 20,
  heartRate: 140,
  latitude: (nth * 30) / 111_195.08,
  longitude: 0,
}));
const run: WrittenActivity = {
  start: '2026-10-04T05:30:00.000Z',
  sessions: [{ sport: 'running', elapsedSeconds: 390 }],
  samples,
  laps: [
    { startSeconds: 0, elapsedSeconds: 200, metres: 600 },
    { startSeconds: 200, elapsedSeconds: 190, metres: 570 },
  ],
};
const files = [
  { file: 'a.tcx', text: tcxOf(run), point: '</Trackpoint>', end: '</TrainingCenterDatabase>' },
  { file: 'a.gpx', text: gpxOf(run, { type: 'running' }), point: '</trkpt>', end: '</gpx>' },
];

const refused = (text: string, file: string, words: RegExp): void =>
  assert.throws(
    () => readText(text, file),
    (error: unknown) => {
      assert.ok(error instanceof UnreadableFile, String(error));
      assert.match(error.message, words);
      return true;
    },
  );

test('a file that was cut anywhere is read up to its last whole point, and said to be cut', () => {
  for (const { file, text, point, end } of files) {
    fc.assert(
      fc.property(fc.nat(text.indexOf(end) + end.length - 1), (length) => {
        const cut = text.slice(0, length);
        const whole = cut.split(point).length - 1;
        try {
          const reading = readText(cut, file);
          assert.deepEqual(reading.cutShort, { line: cut.trimEnd().split('\n').length });
          const [session] = reading.sessions;
          assert.ok(session?.kind === 'run' || session === undefined);
          // A lap of TCX states its length before its points.
          if (file === 'a.gpx') assert.equal(session?.distanceKm, ((whole - 1) * 30) / 1000);
        } catch (error) {
          assert.ok(error instanceof UnreadableFile, String(error));
          assert.ok(whole < 2, `${whole} whole points were refused: ${error.message}`);
        }
      }),
      { numRuns: 300 },
    );
  }
});

test('a whole file is not said to be cut, whatever blank space and comments follow it', () => {
  for (const { file, text } of files)
    for (const after of ['', '\r\n  ', '<!-- made by a watch -->', '\n<!-- a --> \n<?end of it?>\n'])
      assert.equal(readText(text.trimEnd() + after, file).cutShort, undefined);
});

test('UTF-16 and a byte order mark change nothing', async () => {
  for (const { file, text } of files) {
    const plain = readText(text, file);
    const utf16 = new Uint8Array(
      new Uint16Array([...`\ufeff${text}`].map((sign) => sign.charCodeAt(0))).buffer,
    );
    assert.deepEqual(await readSource(new Blob([utf16]), file), plain);
    assert.deepEqual(await readSource(new Blob(['\ufeff', text]), file), plain);
    assert.deepEqual(readText(text.replaceAll('\n', '\r\n'), file), plain);
  }
});

test('comments and quoted texts hide no markup and are none', () => {
  const [, gpx] = files;
  assert.ok(gpx);
  const title = (text: string) =>
    readText(gpx.text.replace('<trk>', `<trk><name>${text}</name>`), 'a.gpx').sessions[0]?.title;
  assert.equal(title('<![CDATA[5 < 6 & <b>so</b> &amp; on]]>'), '5 < 6 & <b>so</b> &amp; on');
  assert.equal(title('a <!-- <trkpt> <!DOCTYPE x> "quoted --> b'), 'a  b');
  assert.equal(title('Bob&apos;s &#x26;amp; way'), "Bob's &amp; way");
});

test('what only harmful files hold is refused in words', () => {
  const doctype = /DOCTYPE or an ENTITY/;
  for (const { file, text } of files) {
    const [head = '', ...body] = text.split('\n');
    const within = (markup: string) => [head, body[0], markup, ...body.slice(1)].join('\n');
    refused([head, '<!DOCTYPE x>', ...body].join('\n'), file, doctype);
    refused([head, '<!DOCTYPE x [<!ENTITY a "b">]>', ...body].join('\n'), file, doctype);
    refused(within('<!ENTITY a SYSTEM "file:///etc/passwd">'), file, doctype);
    refused(within('<!doctype html>'), file, doctype);
    refused(within(`${'<a>'.repeat(41)}${'</a>'.repeat(41)}`), file, /nested over 40 deep/);
    refused(
      within('<a/>'.repeat(10) + Array.from({ length: 501 }, (_, nth) => `<n${nth}/>`).join('')),
      file,
      /over 500 names/,
    );
    refused(within(`<a b="${'x'.repeat(9000)}"/>`), file, /more than 8,192 characters/);
    refused(within(`<a ${"b='' ".repeat(2000)}/>`), file, /more than 8,192 characters/);
    refused(within(`<?a ${'b="?>" '.repeat(2000)}?>`), file, /more than 8,192 characters/);
    refused(within(`<a>${'x'.repeat(1_000_001)}</a>`), file, /more than 1,000,000 characters/);
    refused(within(`<a>${`${'x'.repeat(300_000)}<!-- -->`.repeat(4)}</a>`), file, /more than 1,000,000/);
  }
});

test('names of the language are names like others, or the file is refused; no object changes', () => {
  for (const { file, text } of files) {
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf']) {
      const [first = '', second = '', ...others] = text.split('\n');
      const markup = `<${name} ${name}="1"><polluted>yes</polluted>yes</${name}>`;
      try {
        const reading = readText([first, second, markup, ...others].join('\n'), file);
        assert.equal(reading.counts.runs, 1);
      } catch (error) {
        assert.ok(error instanceof UnreadableFile, String(error));
      }
      assert.equal(Reflect.get({}, 'polluted'), undefined);
      assert.deepEqual(Object.keys(Object.prototype), []);
    }
  }
});

test('markup that closes what was never opened, or opens it twice, does no harm', () => {
  for (const { file, text } of files) {
    for (const odd of [
      '</a></b></c></d></e>',
      '<a>',
      '< >',
      '<>',
      '</>',
      '<a<b>',
      '&',
      '&amp',
      ']]>',
      '<Lap>',
      '<trk>',
    ]) {
      const [first = '', second = '', ...others] = text.split('\n');
      try {
        readText([first, second, odd, ...others].join('\n'), file);
      } catch (error) {
        assert.ok(error instanceof UnreadableFile, `${odd}: ${error}`);
      }
    }
  }
});
