/**
 * Where the program of a thread stands: beside its caller in the sources; by its name in the folder of the bundle, whose
 * chunks lie one folder deeper.
 */
export const workerFile = (name: string, here: string): URL => {
  if (here.endsWith('.ts')) return new URL(`./${name}.ts`, here);
  return new URL(/\/chunks\/[^/]+$/.test(here) ? `../${name}.mjs` : `./${name}.mjs`, here);
};
