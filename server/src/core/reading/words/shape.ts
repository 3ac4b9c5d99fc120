/** By what words are found that an unknown one may be a slip of: the first letter and the length. */
export const shapeOf = (first: string, length: number): string => `${first}${length}`;
