import { type Reader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';

/** Sizes are known and nothing is packed: the plainest archive, which every program opens. */
const plain = {
  level: 0,
  zip64: false,
  dataDescriptor: false,
  extendedTimestamp: false,
  useWebWorkers: false,
} as const;

const readerOf = (file: File): Reader<File> => ({
  size: file.size,
  readable: file.stream(),
  createReadable: () => file.stream(),
  readUint8Array: async (offset, length) =>
    new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
});

/** Several small files as one ZIP. */
export const zipOf = async (files: readonly File[], name: string): Promise<File> => {
  const passed = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
  const content = new Response(passed.readable).blob();
  const archive = new ZipWriter(passed, plain);
  for (const file of files) await archive.add(file.name, readerOf(file));
  await archive.close();
  return new File([await content], name, { type: 'application/zip' });
};
