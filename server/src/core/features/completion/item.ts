/** `data` of what editors must not take with Enter, which means a new line there; Tab takes it, and so does Enter behind an arrow key. */
export interface TypedData {
  readonly keepsEnter: true;
}

export const keepsEnter: TypedData = { keepsEnter: true };

/** `sortText` that keeps items in the order in which they are proposed. */
export const rank = (index: number): string => String(index).padStart(4, '0');
