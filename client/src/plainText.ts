/**
 * Text that came from a file or from elsewhere, for a message to the person: VS Code turns `[text](command:…)` in a
 * message into a link, so such a link is taken apart.
 */
export const plainText = (text: string): string => text.replaceAll('](', ']\u200b(');
