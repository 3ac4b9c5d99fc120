/** The language server on the desktop: `node dist/server.js --stdio`, or node-ipc under VS Code. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readConfigFile } from './configFiles.ts';
import { importOnNode } from './importing/node.ts';
import { startServer } from './lsp/server.ts';
import { nodeFiles } from './nodeFiles.ts';
import { docxOnNode } from './outputs/docx/node.ts';
import { folderFiles } from './outputs/folderFiles.ts';
import { createEmbedFaces } from './outputs/html/fonts/embed.ts';
import { today } from './today.ts';
import { createNodeTypesetter } from './typesetter/node.ts';

startServer(createConnection(ProposedFeatures.all), {
  today,
  files: nodeFiles,
  readConfig: readConfigFile,
  createTypesetter: (pack) =>
    createNodeTypesetter(__dirname, { fontPack: pack?.startsWith('file:') ? fileURLToPath(pack) : null }),
  readyAfter: 1500,
  writeDocx: docxOnNode(__dirname),
  embedFaces: createEmbedFaces((path) => readFile(join(__dirname, path))),
  filesBeside: (uri) => (uri.startsWith('file:') ? folderFiles(dirname(fileURLToPath(uri))) : null),
  importDocument: (request, signal) => importOnNode(__dirname, request, signal),
});
