import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findCycles } from './cycles.ts';
import { type Import, type ParsedFile, parseFile } from './parse.ts';
import {
  doors,
  engineLayers,
  impureMembers,
  impureNames,
  type Layer,
  maxLines,
  noLayer,
  sentences,
  workspaceArrow,
} from './rules.ts';

/** Every file of the project by its path from the root, with its text. */
export type Tree = ReadonlyMap<string, string>;

export interface Break {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

interface SourceFile extends ParsedFile {
  readonly path: string;
  readonly text: string;
  /** `packages/engine`, `apps/cli`, or '' for the tools and all else at the root. */
  readonly workspace: string;
  readonly isTest: boolean;
}

const engine = 'packages/engine';
const ownPackages = /^(@carryover\/[^/]+|carryover)(\/|$)/;

const workspaceOf = (path: string): string => /^(packages|apps)\/[^/]+/.exec(path)?.[0] ?? '';
/** Tests, and what only tests use: generators for properties stand in a file called arbitrary.ts. */
const isTestFile = (path: string): boolean => /\.test\.tsx?$|\/test\/|\barbitrary\.ts$/.test(path);
const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const resolve = (from: string, specifier: string): string => posix.join(posix.dirname(from), specifier);
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const sourceFiles = (tree: Tree): readonly SourceFile[] =>
  [...tree]
    .filter(([path]) => /\.(tsx?|mjs)$/.test(path))
    .map(([path, text]) => ({
      ...parseFile(path, text),
      path,
      text,
      workspace: workspaceOf(path),
      isTest: isTestFile(path),
    }));

const layerOf = (path: string): Layer | undefined => {
  const inside = path.slice(`${engine}/src/`.length);
  return engineLayers.find(({ holds }) => holds.test(inside));
};

const breakAt = (file: SourceFile, { specifier, line }: Import, sentence: string): Break => ({
  file: file.path,
  line,
  says: `imports ${specifier}: ${sentence}`,
});

const layerBreaks = (file: SourceFile): readonly Break[] => {
  if (file.workspace !== engine || file.isTest) return [];
  const layer = layerOf(file.path);
  if (layer === undefined) return [{ file: file.path, line: 1, says: noLayer }];
  const isAllowed = (target: string): boolean => {
    const below = layerOf(target);
    if (below === undefined) return true;
    if (below !== layer) return layer.mayImport.includes(below.name);
    return !layer.apart;
  };
  return file.imports
    .filter(({ specifier }) => isRelative(specifier) && !isAllowed(resolve(file.path, specifier)))
    .map((found) => breakAt(file, found, layer.says));
};

const wayOut = (file: SourceFile, specifier: string): keyof typeof sentences | undefined => {
  const arrow = workspaceArrow[file.workspace] ?? [];
  if (isRelative(specifier)) {
    const target = workspaceOf(resolve(file.path, specifier));
    if (target === file.workspace) return undefined;
    if (file.isTest && resolve(file.path, specifier).startsWith('tools/browser/')) return undefined;
    return target.startsWith('packages/') ? 'door' : 'up';
  }
  if (!ownPackages.test(specifier)) return undefined;
  if (!arrow.includes(packageOf(specifier))) return 'up';
  return Object.hasOwn(doors, specifier) ? undefined : 'door';
};

const workspaceBreaks = (file: SourceFile): readonly Break[] => {
  if (file.workspace === '') return [];
  if (!(file.workspace in workspaceArrow))
    return [{ file: file.path, line: 1, says: sentences.unknownWorkspace }];
  return file.imports.flatMap((found) => {
    const kind = wayOut(file, found.specifier);
    return kind === undefined ? [] : [breakAt(file, found, sentences[kind])];
  });
};

const testBreaks = (file: SourceFile): readonly Break[] =>
  file.isTest
    ? []
    : file.imports
        .filter(({ specifier }) => isRelative(specifier) && isTestFile(resolve(file.path, specifier)))
        .map((found) => breakAt(file, found, sentences.test));

const declaredIn = (tree: Tree, workspace: string, fields: readonly string[]): readonly string[] => {
  const manifest: unknown = JSON.parse(tree.get(posix.join(workspace, 'package.json')) ?? '{}');
  const groups = new Map(Object.entries(manifest as Record<string, unknown>));
  return fields.flatMap((field) => Object.keys(groups.get(field) ?? {}));
};

/** Packages are installed by others, so only `dependencies` count; apps are bundled, tests and tools stay here. */
const declaredFor = (tree: Tree, { workspace, isTest }: SourceFile): ReadonlySet<string> => {
  const all = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  const own = workspace.startsWith('packages/') && !isTest ? ['dependencies', 'peerDependencies'] : all;
  const root = isTest || workspace === '' ? declaredIn(tree, '', all) : [];
  return new Set([...declaredIn(tree, workspace, own), ...root]);
};

const declarationBreaks = (tree: Tree, file: SourceFile): readonly Break[] => {
  const declared = declaredFor(tree, file);
  return file.imports
    .filter(({ specifier }) => !isRelative(specifier) && !isBuiltin(specifier))
    .filter(({ specifier }) => !(file.workspace === '' && ownPackages.test(specifier)))
    .filter(({ specifier }) => !declared.has(packageOf(specifier)))
    .map((found) => breakAt(file, found, sentences.undeclared));
};

const purityBreaks = (file: SourceFile): readonly Break[] => {
  if (file.workspace !== engine || file.isTest) return [];
  const outside = file.imports
    .filter(({ specifier }) => !isRelative(specifier))
    .map((found) => breakAt(file, found, sentences.platform));
  const impure = file.mentions
    .filter(({ name }) => impureNames.has(name) || impureMembers.test(name))
    .map(({ name, line }) => ({ file: file.path, line, says: `uses ${name}: ${sentences.pure}` }));
  return [...outside, ...impure];
};

const lengthBreaks = ({ path, text }: SourceFile): readonly Break[] => {
  const lines = text.split('\n').length - 1;
  return lines > maxLines
    ? [{ file: path, line: maxLines, says: `has ${lines} lines: ${sentences.long}` }]
    : [];
};

const cycleBreaks = (files: readonly SourceFile[]): readonly Break[] => {
  const loads = new Map(
    files
      .filter(({ workspace }) => workspace !== '')
      .map(({ path, imports }) => {
        const loaded = imports.filter(({ specifier, typeOnly }) => isRelative(specifier) && !typeOnly);
        return [path, loaded.map(({ specifier }) => resolve(path, specifier))];
      }),
  );
  return findCycles(loads).map((cycle) => ({
    file: cycle[0] ?? '',
    line: 1,
    says: `loads itself by way of ${[...cycle.slice(1), cycle[0]].join(' → ')}: ${sentences.cycle}`,
  }));
};

/** Every break of the boundaries in the tree, in the order of its files. */
export const findBreaks = (tree: Tree): readonly Break[] => {
  const files = sourceFiles(tree);
  const each = files.flatMap((file) => [
    ...layerBreaks(file),
    ...workspaceBreaks(file),
    ...testBreaks(file),
    ...declarationBreaks(tree, file),
    ...purityBreaks(file),
    ...lengthBreaks(file),
  ]);
  return [...each, ...cycleBreaks(files)];
};
