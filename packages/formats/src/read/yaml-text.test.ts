import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { UnreadableFile } from './errors.ts';
import { parseYaml } from './yaml-text.ts';

const refused = (text: string, why: RegExp): void =>
  assert.throws(
    () => parseYaml(text, 'plan.yaml'),
    (error: unknown) => {
      assert.ok(error instanceof UnreadableFile);
      assert.match(error.message, /^plan\.yaml: /);
      assert.match(error.message, why);
      return true;
    },
  );

describe('text of YAML', () => {
  test('refuses what is deeper or larger than any plan, before a parser sees it', () => {
    refused('['.repeat(100_000), /nested deeper/);
    refused('{a: '.repeat(20_000), /nested deeper/);
    refused('- '.repeat(50_000), /nested deeper/);
    refused('? '.repeat(50_000), /nested deeper/);
    refused(`${' '.repeat(5_000)}a: 1`, /nested deeper/);
    refused('#'.repeat(150_001), /150001 characters/);
  });

  test('refuses names that multiply what they name, and reads those of a plan', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`)}]`,
    );
    refused(`a0: &a0 [x]\n${levels.join('\n')}`, /names parts of itself too often/);
    const days = `rest: &rest { title: Rest }\ndays: [${Array(300).fill('*rest').join(', ')}]`;
    assert.equal(Reflect.get(Object(parseYaml(days, 'f').content), 'days').length, 300);
  });

  test('keeps a repeated key quiet and a key named __proto__ harmless', () => {
    const { content } = parseYaml('id: a\nid: b\n__proto__: { polluted: true }\n', 'f');
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.ok(content);
  });

  test('indents a quoted text that stands too far left, and says where', () => {
    const read = (text: string) => {
      const { content, mended } = parseYaml(text, 'f');
      return [content, mended];
    };
    assert.deepEqual(read('a:\n  b:\n"x: y"\n  c: 1\n'), [{ a: { b: 'x: y', c: 1 } }, [3]]);
    assert.deepEqual(read("- a: 'one\n\nit''s\ntwo'\n- b\n"), [
      [{ a: "one\nit's two" }, 'b'],
      [3, 4],
    ]);
    assert.deepEqual(read('- a: "one\\"\ntwo"\n'), [[{ a: 'one" two' }], [2]]);
    assert.deepEqual(read('a: "x"\nb: "y"\n'), [{ a: 'x', b: 'y' }, []]);
  });

  test('names the line of what it cannot read, and how to mend it', () => {
    refused(
      'a: 1\nb: [1,\nc: 2\n',
      /line \d is no YAML: .* indented like their neighbours and that each quote is closed/,
    );
    refused('a: "never closed\n', /line 1 .*quote/);
  });

  test('answers any text with content or a refusal', () => {
    const signs = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      '&a',
      '*a',
      '!!x',
      '|',
      '>',
      '#',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        try {
          parseYaml(parts.join(''), 'plan.yaml');
        } catch (error) {
          assert.ok(error instanceof UnreadableFile, String(error));
        }
      }),
      { numRuns: 500 },
    );
  });
});
