/**
 * pdf.js expects a browser's drawing classes to exist, although reading text needs none of them. Without these it looks for a native
 * canvas and warns.
 */
const scope = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};

// In a worker without a `window`, the worker part of pdf.js would take the messages that are ours.
if (typeof scope.importScripts === 'function') scope.window ??= scope;

export {};
