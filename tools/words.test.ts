// Text that stands in a component is text that no translator reaches: it belongs into the words of its screen.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

const root = fileURLToPath(new URL('..', import.meta.url));

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** Attributes that people read or hear. */
const spoken = new Set([
  ...[
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'title',
    'placeholder',
  ],
  ...['label', 'legend', 'lead', 'hint', 'error', 'suffix', 'says'],
]);

const holdsWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);

const nameOf = (attribute: Node): unknown => isNode(attribute.name) && attribute.name.name;

/** What an expression may come to, as far as it is written out in it. */
const literalsIn = (node: Node): readonly Node[] => {
  if (node.type === 'Literal' || node.type === 'TemplateElement') return [node];
  if (/^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral)$/.test(node.type))
    return childrenOf(node)
      .filter((child) => child !== node.test)
      .flatMap(literalsIn);
  return [];
};

const textOf = ({ value }: Node): unknown =>
  typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value;

const textIn = (node: Node): readonly Node[] => {
  const here =
    node.type === 'JSXText'
      ? [node]
      : node.type === 'JSXElement' || node.type === 'JSXFragment'
        ? childrenOf(node)
            .filter(({ type }) => type === 'JSXExpressionContainer')
            .flatMap(literalsIn)
        : node.type === 'JSXAttribute' && spoken.has(String(nameOf(node))) && isNode(node.value)
          ? literalsIn(node.value)
          : [];
  return [...here.filter((each) => holdsWords(textOf(each))), ...childrenOf(node).flatMap(textIn)];
};

/** Text in a component's source, each with its line. */
const literalText = (source: string): readonly string[] => {
  const { program } = parseSync('component.tsx', source);
  return textIn(program as unknown as Node).map(
    (node) => `${source.slice(0, node.start).split('\n').length}: ${String(textOf(node)).trim()}`,
  );
};

test('text in a component is found wherever people would read or hear it', () => {
  assert.deepEqual(literalText('const a = <p>Hello</p>;'), ['1: Hello']);
  assert.deepEqual(literalText('const a = <p class="x">{words.a} · ×</p>;'), []);
  assert.deepEqual(literalText('const a = <b aria-label="Close" class="b">{x ? "yes" : words.no}</b>;'), [
    '1: yes',
    '1: Close',
  ]);
  assert.deepEqual(literalText('const a = <b hint={n + `kg`}>{n === "kg" ? words.a : words.b}</b>;'), []);
  assert.deepEqual(literalText('const a = <b hint={`to kg`}>{n === "kg" ? words.a : words.b}</b>;'), [
    '1: to kg',
  ]);
});

test('no component holds text', () => {
  const files = globSync('apps/web/src/**/*.tsx', { cwd: root });
  assert.ok(files.length > 10);
  const found = files.flatMap((file) =>
    literalText(readFileSync(join(root, file), 'utf8')).map((text) => `${file}:${text}`),
  );
  assert.deepEqual(found, []);
});

/** What people said is kept in the journal in these words, whatever language the screen has. */
const kept = new Set(['said by the athlete']);

/** Two words or more in a row. Errors that are thrown are for engineers; screens say their own sentence first. */
const sentencesIn = (node: Node): readonly Node[] => {
  const isOfAnother =
    (node.type === 'CallExpression' && (node.callee as Node).name === 'inLanguage') ||
    (node.type === 'NewExpression' && /Error$/.test(String((node.callee as Node).name)));
  if (isOfAnother) return [];
  const text = node.type === 'Literal' || node.type === 'TemplateElement' ? textOf(node) : undefined;
  const isText = typeof text === 'string' && /\p{L}{2,},? \p{L}{2,}/u.test(text) && !kept.has(text);
  return [...(isText ? [node] : []), ...childrenOf(node).flatMap(sentencesIn)];
};

const sentences = (source: string): readonly string[] =>
  sentencesIn(parseSync('module.ts', source).program as unknown as Node).map(
    (node) => `${source.slice(0, node.start).split('\n').length}: ${String(textOf(node))}`,
  );

test('a sentence in a module is found, but for words by language and thrown errors', () => {
  assert.deepEqual(sentences('const a = { says: "it is full" };'), ['1: it is full']);
  assert.deepEqual(sentences('const a = `no room for it`;'), ['1: no room for it']);
  assert.deepEqual(sentences('const a = inLanguage({ en: { b: "it is full" } });'), []);
  assert.deepEqual(sentences('throw new RangeError("it is full");'), []);
  assert.deepEqual(sentences('import a from "../a-b.ts"; const b = "left_off";'), []);
});

test('no module of the app holds sentences outside of its words', () => {
  const files = globSync('apps/web/src/**/*.ts', {
    cwd: root,
    exclude: ['**/*words.ts', '**/*.test.ts', '**/language/**'],
  });
  assert.ok(files.length > 50);
  const found = files.flatMap((file) =>
    sentences(readFileSync(join(root, file), 'utf8')).map((text) => `${file}:${text}`),
  );
  assert.deepEqual(found, []);
});
