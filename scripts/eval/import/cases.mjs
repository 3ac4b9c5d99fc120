// What a folder holds to measure imports on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { wordsOf } from './compare.mjs';
import { wordsIn } from './words.mjs';

/**
 * A case: a file, what it should become and its words. Three kinds of folders are known:
 * - with `index.jsonl`: lines `{"file", "truth", "words"}`, where `truth` is JSON Resume and `words` has `content`, `furniture` and `alsoSource`;
 *   lines with `"expect":"error"` are files to refuse, and are left to the tests;
 * - with pairs `NAME.txt` and `NAME.profile.yaml`: a text and its transcription;
 * - with profiles alone: each is rendered in every format and read back.
 * `only` is a part of the names of profiles that are wanted.
 */
export async function* casesIn(folder, core, only = '') {
  if (existsSync(join(folder, 'index.jsonl'))) yield* labelled(folder);
  else {
    const names = readdirSync(folder).filter((name) => /\.profile\.ya?ml$/.test(name) && name.includes(only));
    const paired = names.filter((name) => existsSync(join(folder, name.replace(/\.profile\.ya?ml$/, '.txt'))));
    if (paired.length > 0) yield* transcribed(folder, paired, core);
    else yield* roundTrips(folder, names, core);
  }
}

function* labelled(folder) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  for (const line of read('index.jsonl').split('\n')) {
    if (line.trim() === '') continue;
    const { file, truth, words, expect } = JSON.parse(line);
    if (expect === 'error') continue;
    const { content, furniture = [], alsoSource = [] } = JSON.parse(read(words));
    yield {
      name: file,
      format: extname(file).slice(1),
      bytes: new Uint8Array(readFileSync(join(folder, file))),
      truth: JSON.parse(read(truth)),
      content,
      known: [...furniture, ...alsoSource],
    };
  }
}

function* transcribed(folder, names, core) {
  for (const name of names) {
    const file = name.replace(/\.profile\.ya?ml$/, '.txt');
    const bytes = readFileSync(join(folder, file));
    const words = wordsOf(bytes.toString('utf8'));
    const truth = core.plainData(readFileSync(join(folder, name), 'utf8'));
    yield { name: file, format: 'txt', bytes: new Uint8Array(bytes), truth, content: words, known: [], free: true };
  }
}

async function* roundTrips(folder, names, core) {
  for (const name of names) {
    const { truth, files } = await core.outputs(readFileSync(join(folder, name), 'utf8'));
    const known = [...wordsIn(truth, { dates: false })];
    const title = name.replace(/\.profile\.ya?ml$/, '');
    for (const { format, file, bytes, words } of files) {
      // What is on the page and in the profile: headings and numbers of pages are neither's to keep.
      const content = known.filter((word) => words.has(word));
      yield { name: `${title} ${file}`, file, format, bytes, truth, content, known: [...known, ...words] };
    }
  }
}
