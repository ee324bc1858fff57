import assert from 'node:assert/strict';
import { test } from 'node:test';
import { svgText } from './svg.ts';

test('a picture is written with its attributes and what is inside, and nothing in it can break out', () => {
  assert.equal(
    svgText({
      tag: 'g',
      attributes: { class: 'a"b', x: 1.5 },
      children: [{ tag: 'title', attributes: {}, children: ['<script> & more'] }],
    }),
    '<g class="a&quot;b" x="1.5"><title>&lt;script&gt; &amp; more</title></g>',
  );
});
