// Writes server/src/core/reading/words/known-words.txt: the English words the typo rule leaves alone, from
// dictionary-en (expanded by nspell), the British forms of its American words, software terms, and our additions.
// `node scripts/generate-words.mjs [--check]` (--check: fail when the committed file is stale)
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import nspell from 'nspell';
import { britishForms } from './words/british.mjs';

const folder = new URL('../server/src/core/reading/words/', import.meta.url);
const target = new URL('known-words.txt', folder);
const inPackage = (name, path) => new URL(`../node_modules/${name}/${path}`, import.meta.url);

/** Words in a block, whose first is spelled out. Smaller blocks are faster to search and larger in all. */
const BLOCK = 32;
const SHORTEST = 4;

/** Every form of every word of the dictionary, lower case, without marks on letters. */
async function dictionaryWords() {
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((file) => readFile(inPackage('dictionary-en', file))),
  );
  return Object.keys(nspell(aff, dic).data);
}

async function softwareTerms() {
  const packed = await readFile(inPackage('@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz'));
  return gunzipSync(packed).toString('utf8').split('\n');
}

const own = async (file) => (await readFile(new URL(file, folder), 'utf8')).split(/\s+/);

const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Each word as the letters it shares with the one before (a digit or capital) and the rest; a block a line. */
function pack(words) {
  const lines = [];
  let line = '';
  words.forEach((word, index) => {
    if (index % BLOCK === 0) {
      if (line) lines.push(line);
      line = word;
      return;
    }
    const before = words[index - 1];
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
    line += shared.toString(36).toUpperCase() + word.slice(shared);
  });
  if (line) lines.push(line);
  return `${lines.join('\n')}\n`;
}

export async function generate() {
  const sources = [
    await dictionaryWords(),
    await softwareTerms(),
    await own('additions.txt'),
    await own('resume-nouns.txt'),
  ];
  const all = new Set(
    sources
      .flat()
      .map(plain)
      .filter((word) => /^[a-z]+$/.test(word) && word.length >= SHORTEST),
  );
  for (const word of [...all]) for (const form of britishForms(word)) all.add(form);
  // The dictionary has a mangy dog's "manged"; on a page about work it is "managed".
  for (const slip of (await own('misspellings.txt')).filter((_, index) => index % 2 === 0)) all.delete(slip);
  const words = [...all].sort();
  return { text: pack(words), count: words.length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { text, count } = await generate();
  const stale = (await readFile(target, 'utf8').catch(() => '')) !== text;
  if (stale && process.argv.includes('--check')) {
    console.error('known-words.txt is stale: run node scripts/generate-words.mjs');
    process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log(`${count} words, ${Math.round(text.length / 1024)} KB`);
  }
}
