// Loaded before the server: every way to reach the network throws, and leaves a line in the file named by MERIT_TRIED.
const { appendFileSync } = require('node:fs');
const { Module } = require('node:module');

const refuse = (what) =>
  function refused() {
    if (process.env.MERIT_TRIED) appendFileSync(process.env.MERIT_TRIED, `${what}\n`);
    throw new Error(`${what} was called`);
  };

const doors = {
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
};
for (const [name, functions] of Object.entries(doors)) {
  const module = require(`node:${name}`);
  for (const one of functions) module[one] = refuse(`${name}.${one}`);
}
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
Module.syncBuiltinESMExports();
