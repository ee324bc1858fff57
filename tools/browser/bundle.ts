import { build } from 'rolldown';

/** One module with all that an entry file imports, as a browser can load it. */
export const bundleForBrowser = async (entry: string): Promise<string> => {
  const { output } = await build({
    input: entry,
    platform: 'browser',
    write: false,
    output: { format: 'esm', codeSplitting: false },
  });
  return output[0].code;
};
