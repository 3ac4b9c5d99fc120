/** Whether a path names a file inside the folder it is resolved against: plain segments, none that climbs or is absolute. */
export const isAssetPath = (path: string): boolean => /^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/.test(path);
