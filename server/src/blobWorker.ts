/** The bytes of a file, named by its path under `dist/`. */
export type LoadAsset = (path: string) => Promise<Uint8Array>;

/**
 * Starts workers in a browser from scripts that come through `loadAsset`, each script loaded once. One that could not be loaded
 * is asked for again the next time.
 */
export function blobWorkers(loadAsset: LoadAsset): (path: string, name: string) => Promise<Worker> {
  const scripts = new Map<string, Promise<string>>();
  return async (path, name) => {
    const script =
      scripts.get(path) ??
      loadAsset(path).then((bytes) =>
        URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/javascript' })),
      );
    scripts.set(path, script);
    script.catch(() => scripts.delete(path));
    return new Worker(await script, { name });
  };
}
