import { parseSync } from 'rolldown/utils';

/** An import, export … from or import() of one file. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** `import type` and `export type` are erased; everything else loads the module. */
  readonly typeOnly: boolean;
}

/** A name that a file takes from its surroundings: `Date`, or a member such as `Math.random`. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

export interface ParsedFile {
  readonly imports: readonly Import[];
  readonly mentions: readonly Mention[];
}

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const stringOf = (node: unknown): string | undefined =>
  isNode(node) && typeof node.value === 'string' ? node.value : undefined;

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;

/** The specifier that a node loads, when it is one of the five ways to name another module. */
const specifierOf = (node: Node): string | undefined => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return stringOf(node.source);
    default:
      return undefined;
  }
};

const isErased = (node: Node): boolean =>
  node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';

/** Names in these places are labels of the file's own, not something taken from outside. */
const labelOf = (node: Node): unknown => {
  if (node.computed === true) return undefined;
  if (node.type === 'MemberExpression') return node.property;
  return /^(Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(
    node.type,
  )
    ? node.key
    : undefined;
};

const mentionOf = (node: Node): string | undefined => {
  const member = node.type === 'MemberExpression' ? nameOf(node.property) : undefined;
  if (member === undefined) return nameOf(node);
  return `${nameOf(node.object) ?? ''}.${member}`;
};

const lineCounter = (text: string) => {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset: number): number => {
    const later = ends.findIndex((end) => end >= offset);
    return (later === -1 ? ends.length : later) + 1;
  };
};

/** Reads what a TypeScript file imports and mentions; comments, strings and its own labels do not count. */
export const parseFile = (path: string, text: string): ParsedFile => {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const lineOf = lineCounter(text);
  const imports: Import[] = [];
  const mentions: Mention[] = [];
  const visit = (node: Node): void => {
    const line = (): number => lineOf(node.start);
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push({ specifier, line: line(), typeOnly: isErased(node) });
    const name = mentionOf(node);
    if (name !== undefined) mentions.push({ name, line: line() });
    const label = labelOf(node);
    for (const child of childrenOf(node)) if (child !== label) visit(child);
  };
  if (isNode(program)) visit(program);
  return { imports, mentions };
};
