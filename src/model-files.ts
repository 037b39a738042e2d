/**
 * The files of `models/` by name, for whoever decodes one. A process reads them from its disk as they are asked for;
 * what has no disk (a browser), or should not read them again (a worker), is given them first.
 */
const given = new Map<string, Uint8Array>();

/** The package's `models/`, one level up from here in `src/` as in `dist/`. */
const FOLDER = '../models/';

/** Files that this process is given, by name; to be called before anything is read. */
export function giveModels(files: Iterable<readonly [name: string, bytes: Uint8Array]>): void {
  for (const [name, bytes] of files) given.set(name, bytes);
}

/** The bytes of a file of `models/`. */
export const modelBytes = (name: string): Uint8Array => given.get(name) ?? fromDisk(name);

/** A file of `models/` that is text. */
export const modelText = (name: string): string => new TextDecoder().decode(modelBytes(name));

/** Models as they were decoded, by the names of their files: plain values whose arrays lie in memory that threads share. */
const decoded = new Map<string, unknown>();

/** A model decoded once for all threads of a process: `decode` gives what a structured clone carries. */
export function sharedModel<Model>(name: string, decode: (bytes: Uint8Array) => Model): Model {
  if (!decoded.has(name)) decoded.set(name, decode(modelBytes(name)));
  return decoded.get(name) as Model;
}

/** What a worker is given of the models that this thread has decoded. */
export const sharedModels = (): ReadonlyMap<string, unknown> => decoded;

/** To be called in a worker before anything is read. */
export function takeSharedModels(models: ReadonlyMap<string, unknown>): void {
  for (const [name, model] of models) decoded.set(name, model);
}

/** A model that is decoded once, when it is first asked for. */
export function once<Model>(decode: () => Model): () => Model {
  let model: Model | undefined;
  return () => {
    model ??= decode();
    return model;
  };
}

/** Node's own modules are asked for by name at run time, so that this file loads in a browser as it is. */
function fromDisk(name: string): Uint8Array {
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (fs === undefined)
    throw new Error(
      `models/${name} was not given, and there is no disk to read it from: see docs/browser.md`,
    );
  const { buffer, byteOffset, length } = fs.readFileSync(new URL(FOLDER + name, import.meta.url));
  return new Uint8Array(buffer, byteOffset, length);
}
