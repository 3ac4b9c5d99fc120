/** The language server on the desktop: `node dist/server.js --stdio`. */
export {};
