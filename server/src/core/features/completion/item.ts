/** `sortText` that keeps items in the order in which they are proposed. */
export const rank = (index: number): string => String(index).padStart(4, '0');
