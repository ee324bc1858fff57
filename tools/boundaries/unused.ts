import { posix } from 'node:path';
import { parseSync } from 'rolldown/utils';
import type { Break, Tree } from './check.ts';
import { parseFile } from './parse.ts';
import { doors, onlyForTests, sentences } from './rules.ts';

/** A name of another module; `*` is all of them. */
interface Reference {
  readonly specifier: string;
  readonly name: string;
}

interface Export {
  readonly name: string;
  readonly line: number;
  readonly isType: boolean;
  /** Where it comes from, when it is only handed on. */
  readonly from?: Reference;
}

interface Module {
  readonly path: string;
  readonly exports: readonly Export[];
  /** What it takes for itself; what it only hands on is no use of it. */
  readonly uses: readonly Reference[];
  /** How often it says a name itself, the place where it makes it included. */
  readonly says: (name: string) => number;
}

const all = '*';

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const nameOf = ({ kind, name }: { readonly kind: string; readonly name: string | null }): string =>
  name ?? (kind === 'Default' ? 'default' : all);

const moduleOf = (path: string, text: string): Module => {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const used = staticImports.flatMap(({ moduleRequest, entries }) =>
    entries.map(({ importName }) => ({ specifier: moduleRequest.value, name: nameOf(importName) })),
  );
  const loaded = dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start + 1, end - 1),
    name: all,
  }));
  const exports = staticExports.flatMap(({ entries }) =>
    entries.map(({ start, exportName, importName, moduleRequest, isType }) => ({
      name: nameOf(exportName),
      line: lineAt(text, start),
      isType,
      ...(moduleRequest ? { from: { specifier: moduleRequest.value, name: nameOf(importName) } } : {}),
    })),
  );
  const { mentions } = parseFile(path, text);
  const says = (name: string): number => mentions.filter((each) => each.name.split('.')[0] === name).length;
  return { path, exports, uses: [...used, ...loaded], says };
};

const targetOf = (from: string, specifier: string): string =>
  doors[specifier] ?? posix.join(posix.dirname(from), specifier);

/** Tests prove what is there and are no reason for it to be; what helps them is a reader like any other. */
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const helpsTests = (path: string): boolean => /\/test\/|\barbitrary\.ts$/.test(path);

/** The program's first file is named by bin/carryover.mjs, which looks for it at run time. */
const isEntry = (path: string): boolean => /^apps\/[^/]+\/src\/main\.ts$/.test(path);

const isHeld = (path: string): boolean =>
  /^(packages|apps)\/[^/]+\/src\//.test(path) && !isEntry(path) && !isTest(path) && !helpsTests(path);

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Of each file the names that the readers take, by whatever way they come to it. */
const namesTakenBy = (readers: readonly Module[], modules: ReadonlyMap<string, Module>): Names => {
  const used = new Map<string, Set<string>>();
  const use = (path: string, name: string): void => {
    const names = used.get(path) ?? new Set();
    if (names.has(name)) return;
    used.set(path, names.add(name));
    for (const { name: own, from } of modules.get(path)?.exports ?? []) {
      if (!from || (own !== name && own !== all && name !== all)) continue;
      use(targetOf(path, from.specifier), from.name === all ? name : from.name);
    }
  };
  for (const { path, uses } of readers)
    for (const { specifier, name } of uses) use(targetOf(path, specifier), name);
  return used;
};

/**
 * Exports of packages and apps that are there for nobody. What no file but a test takes has to be of use in its own
 * file; a value that no file takes at all is not exported; a type that its own file uses may be, as others meet it.
 */
export const unusedExports = (tree: Tree): readonly Break[] => {
  const files = [...tree].filter(([path]) => /\.(tsx?|mjs)$/.test(path));
  const modules = new Map(files.map(([path, text]) => [path, moduleOf(path, text)]));
  const readers = [...modules.values()];
  const taken = namesTakenBy(
    readers.filter(({ path }) => !isTest(path)),
    modules,
  );
  const tested = namesTakenBy(readers, modules);
  const isIn = (names: Names, path: string, name: string): boolean =>
    names.get(path)?.has(name) === true || names.get(path)?.has(all) === true;
  const isWanted = ({ path, says }: Module, { name, from, isType }: Export): boolean => {
    if (name === all || isIn(taken, path, name) || `${path}#${name}` in onlyForTests) return true;
    if (from || says(name) < 2) return false;
    return isType || isIn(tested, path, name);
  };
  return readers
    .filter(({ path }) => isHeld(path))
    .flatMap((module) =>
      module.exports
        .filter((each) => !isWanted(module, each))
        .map(({ name, line }) => ({ file: module.path, line, says: `exports ${name}: ${sentences.unused}` })),
    );
};
