/**
 * pdf.js expects a browser's drawing classes to exist, although reading text needs none of them. Without these it looks for a native
 * canvas and warns.
 */
const scope = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};

export {};
