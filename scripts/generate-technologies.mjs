// Writes server/src/core/reading/technologies/technologies.tsv from the curated files beside it and from the names in
// linguist-languages, simple-icons and @cspell/dict-software-terms.
// `node scripts/generate-technologies.mjs [--check]` (--check: fail when the committed table is stale)
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as linguist from 'linguist-languages';
import { parse } from 'yaml';

const folder = new URL('../server/src/core/reading/technologies/', import.meta.url);
const inPackage = (name, path) => new URL(`../node_modules/${name}/${path}`, import.meta.url);
const target = new URL('technologies.tsv', folder);

/** The key a spelling is found by. Must agree with `foldName` of the reader. */
export function foldName(name) {
  const text = name.trim().toLowerCase();
  return (text.startsWith('.') ? '.' : '') + text.replace(/[\s\-_./*!:()·]+/g, '');
}

/** Lower-case base forms of English words, to tell names that are words too. */
async function englishWords() {
  const words = (await readFile(inPackage('dictionary-en', 'index.dic'), 'utf8'))
    .split('\n')
    .map((line) => line.split('/')[0]);
  return new Set(words.filter((word) => /^[a-z]+$/.test(word)));
}

async function curated() {
  const entries = [];
  const files = (await readdir(folder)).filter((file) => /^curated-.*\.yaml$/.test(file)).sort();
  for (const file of files) {
    const byKind = parse(await readFile(new URL(file, folder), 'utf8'));
    for (const [kind, names] of Object.entries(byKind))
      for (const [name, details] of Object.entries(names)) entries.push({ name, kind, rank: 4, ...details });
  }
  return entries;
}

async function collected(words) {
  const wanted = parse(await readFile(new URL('collected.yaml', folder), 'utf8'));
  const icons = JSON.parse(await readFile(inPackage('simple-icons', 'data/simple-icons.json'), 'utf8'));
  const titles = new Set(icons.map((icon) => icon.title));
  const terms = new Set(
    (
      await Promise.all(
        ['software-tools', 'webServices', 'networkingTerms', 'computing-acronyms'].map((list) =>
          readFile(inPackage('@cspell/dict-software-terms', `dict/${list}.txt`), 'utf8'),
        ),
      )
    )
      .join('\n')
      .split('\n')
      .map((line) => line.trim()),
  );
  const entries = [];
  const take = (name, kind, rank) => entries.push({ name, kind, rank, word: wordLevel(name, words), collected: true });
  for (const [kind, names] of Object.entries(wanted['simple-icons']))
    for (const name of names) if (titles.has(name)) take(name, kind, 2);
  for (const [kind, names] of Object.entries(wanted.cspell))
    for (const name of names) if (terms.has(name)) take(name, kind, 1);
  const except = new Set(wanted.linguist.except);
  const formats = new Set(wanted.linguist.data);
  for (const language of Object.values(linguist.default ?? linguist)) {
    if (!language?.name || except.has(language.name)) continue;
    const kind = formats.has(language.name) ? 'format' : wanted.linguist.kinds[language.type];
    if (kind) take(language.name, kind, 1);
  }
  return entries;
}

/** Names nobody curated count as everyday words unless their spelling gives them away. */
function wordLevel(name, words) {
  if (words.has(name.toLowerCase()) || name.length < 4) return 2;
  return /^[A-Z]?[a-z]+$/.test(name) ? 1 : 0;
}

/**
 * Keys of the aliases that are English words too ("Node", "Glue"), and of acronyms that are one in lower case (IDS). A
 * curated name is one only where its `word` says so: "Python" and "Java" never mean snakes or islands here.
 */
function wordKeys(entry, words, isDistinctive) {
  if (entry.word === 0) return (entry.words ?? []).map(foldName);
  const known = (word) =>
    word.length > 2 && (words.has(word) || (word.endsWith('s') && word.length > 3 && words.has(word.slice(0, -1))));
  const isWord = (spelling) =>
    /^[A-Za-z]+( [A-Za-z]+)*$/.test(spelling) && spelling.toLowerCase().split(' ').every(known);
  const isPhrase = (spelling) =>
    isWord(spelling) && !(spelling.includes(' ') && spelling.split(' ').some(isDistinctive));
  const keys = (entry.aka ?? []).filter(isPhrase).map(foldName);
  if (entry.name.includes(' ') && isPhrase(entry.name)) keys.push(foldName(entry.name));
  if (!entry.word && isWord(entry.name) && /^[A-Z]{2,5}$/.test(entry.name)) keys.push(foldName(entry.name));
  keys.push(...(entry.words ?? []).map(foldName));
  return [...new Set(keys)].filter((key) => !entry.word || key !== foldName(entry.name));
}

/** Behind one of these, or a well-known name, ordinary words are no phrase of English: "android studio". */
const VENDORS = new Set(['adobe', 'amazon', 'apache', 'google', 'ibm', 'microsoft', 'oracle', 'spring']);

const renamed = ({ now, from, assumed }) => (now ? `${now}|${from}|${assumed ? '?' : ''}` : '');

/**
 * One row a technology: name, kind, rank, flags, accepted, wrong, former, implied, vendor, aliases that are words, and
 * what it is called now ("name|first version called so|? when no version means the new one"); lists joined with "|".
 */
function row(entry, words, isDistinctive) {
  const list = (values) => (values ?? []).join('|');
  const flags = `${entry.word ?? 0}${entry.lower ? 'l' : ''}${entry.pkg ? 'p' : ''}${entry.collected ? 'c' : ''}${entry.rare ? 'r' : ''}`;
  const cells = [entry.name, entry.kind, entry.rank, flags, list(entry.aka), list(entry.bad), list(entry.was)];
  return [
    ...cells,
    list(entry.implies),
    entry.vendor ?? '',
    list(wordKeys(entry, words, isDistinctive)),
    renamed(entry),
  ]
    .join('\t')
    .trimEnd();
}

/** What a thing is part of that people add ".js" or "JS" to the names of: "Capacitor.js", "ReduxJS". */
const SCRIPTED = new Set(['JavaScript', 'Node.js', 'Vue.js', 'React', 'Angular']);

/** Adds those names where no other technology has them. */
function addScriptNames(entry, owner) {
  if (!entry.implies?.some((name) => SCRIPTED.has(name)) || !/^[A-Z][A-Za-z]+$/.test(entry.name)) return;
  if (/js$/i.test(entry.name) || owner.has(foldName(`${entry.name}js`))) return;
  owner.set(foldName(`${entry.name}js`), entry);
  entry.aka = [...(entry.aka ?? []), `${entry.name}.js`, `${entry.name}JS`];
}

/** The table and the mistakes in its sources (clashing spellings, unknown implications). */
export async function generate() {
  const words = await englishWords();
  const problems = [];
  const owner = new Map();
  const entries = [];
  const claim = (spelling, entry) => {
    const key = foldName(String(spelling));
    const other = owner.get(key);
    if (other && other !== entry) problems.push(`${spelling}: both ${other.name} and ${entry.name}`);
    else owner.set(key, entry);
  };
  const own = await curated();
  for (const entry of own) claim(entry.name, entry);
  for (const entry of own) {
    for (const spelling of [...(entry.aka ?? []), ...(entry.bad ?? []), ...(entry.was ?? [])]) claim(spelling, entry);
    entries.push(entry);
  }
  for (const entry of own) addScriptNames(entry, owner);
  const names = new Set(own.map((entry) => entry.name));
  for (const entry of own)
    for (const name of [...(entry.implies ?? []), ...(entry.now ? [entry.now] : [])])
      if (!names.has(name)) problems.push(`${entry.name} implies ${name}, which is not there`);
  for (const entry of await collected(words)) {
    const bare = entry.name.replace(/^(Apache|Google|GNU|Eclipse|Microsoft) /, '');
    if (owner.has(foldName(entry.name)) || owner.has(foldName(bare))) continue;
    claim(entry.name, entry);
    entries.push(entry);
  }
  const isDistinctive = (word) => VENDORS.has(word.toLowerCase()) || (owner.get(foldName(word))?.rank ?? 0) >= 5;
  entries.sort((a, b) => (foldName(a.name) < foldName(b.name) ? -1 : 1));
  return {
    text: `${entries.map((entry) => row(entry, words, isDistinctive)).join('\n')}\n`,
    count: entries.length,
    problems,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { text, count, problems } = await generate();
  for (const problem of problems) console.error(problem);
  const stale = (await readFile(target, 'utf8').catch(() => '')) !== text;
  if (problems.length > 0 || (process.argv.includes('--check') && stale)) {
    console.error(stale ? 'technologies.tsv is stale: run node scripts/generate-technologies.mjs' : 'mistakes above');
    process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log(`${count} technologies, ${Math.round(text.length / 1024)} KB`);
  }
}
