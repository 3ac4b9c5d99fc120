// What a release changes in the files of the project, as texts: nothing is written here.

const parts = (version) => /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number) ?? null;

/** Below, equal or above zero, as one version is older, the same or newer than another. */
function compare(a, b) {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((one, index) => one !== right[index]);
  return at < 0 ? 0 : left[at] - right[at];
}

/** Replaces what a pattern finds, which must be there `times` times. @throws {Error} naming the file where it is not */
function replaced(file, text, pattern, by, times = 1) {
  const found = text.match(new RegExp(pattern.source, 'gm'))?.length ?? 0;
  if (found !== times) throw new Error(`${file}: ${pattern} is there ${found} times, not ${times}.`);
  return text.replaceAll(new RegExp(pattern.source, 'gm'), by);
}

/** What stands below a heading of the changelog, up to the next of its kind. */
function sectionOf(text, heading) {
  const start = text.indexOf(`## [${heading}]`);
  if (start < 0) return null;
  const begin = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n## ', begin);
  return text.slice(begin, end < 0 ? text.length : end).trim();
}

/**
 * The files of a release, by path, as they are to be, and its notes. `files` are the texts as they are; `released` says
 * whether the version of package.json was released before. @throws {Error} where something of it makes no sense
 * @param {{version: string, date: string, files: Record<string, string>, released: boolean}} wish
 */
export function planRelease({ version, date, files, released }) {
  if (!parts(version)) throw new Error(`A version is three numbers such as 0.2.0, not ${version}.`);
  const { version: current, name } = JSON.parse(files['package.json']);
  const apart = compare(version, current);
  if (apart < 0 || (apart === 0 && released))
    throw new Error(`The version is ${current}${released ? ', which is released' : ''}; ${version} is not newer.`);
  const notes = sectionOf(files['CHANGELOG.md'], 'Unreleased');
  if (!notes?.includes('- ')) throw new Error('CHANGELOG.md has nothing below [Unreleased].');
  const dots = current.replaceAll('.', '\\.');
  const own = new RegExp(`"version": "${dots}"`);
  const at = (file, pattern, by, times) => [file, replaced(file, files[file], pattern, by, times)];
  const changed = Object.fromEntries([
    at('package.json', own, `"version": "${version}"`),
    [
      'package-lock.json',
      // Its own version stands twice, at the head; packages may have the same.
      files['package-lock.json'].replace(
        new RegExp(
          `^(\\{\\n  "name": "${name}",\\n  "version": )"${dots}"([^]*?"name": "${name}",\\n      "version": )"${dots}"`,
        ),
        `$1"${version}"$2"${version}"`,
      ),
    ],
    at('packs/fonts-world/package.json', own, `"version": "${version}"`),
    at('README.md', new RegExp(`(@v|rev: v)${dots}`), `$1${version}`, 2),
    at('CHANGELOG.md', /^## \[Unreleased\]$/, `## [Unreleased]\n\n## [${version}] - ${date}`),
  ]);
  if (changed['package-lock.json'] === files['package-lock.json'] && version !== current)
    throw new Error('package-lock.json: its own version is not found; run npm install.');
  return { changed, notes };
}
