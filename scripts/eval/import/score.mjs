// Counts what of a profile was read right, wrong, not at all, or without being there.
import { bareLink, fold, text } from './compare.mjs';
import { basics, fieldOf, flatten, sections } from './fields.mjs';

/** Pairs of two lists, likest first; those with nothing in common stay alone. */
function pairs(wanted, found, likeness) {
  const all = wanted.flatMap((_, a) => found.map((__, b) => ({ a, b, value: likeness(wanted[a], found[b]) })));
  const [left, right] = [new Set(), new Set()];
  const result = [];
  for (const { a, b, value } of all.sort((one, other) => other.value - one.value || one.a - other.a)) {
    if (value <= 0 || left.has(a) || right.has(b)) continue;
    left.add(a);
    right.add(b);
    result.push({ a, b, value });
  }
  return {
    result,
    alone: wanted.map((_, a) => a).filter((a) => !left.has(a)),
    more: found.map((_, b) => b).filter((b) => !right.has(b)),
  };
}

/** @returns rows `{field, wanted, found, value}`: one a field that is in the truth or in what was read. */
export function compareProfiles(truth, read) {
  const rows = [];
  const add = (field, wanted, found, value) => rows.push({ field, wanted, found, value });
  const one = (field, wanted, found, how) => {
    if (wanted === undefined && found === undefined) return;
    add(field, wanted, found, wanted === undefined || found === undefined ? 0 : how(wanted, found));
  };
  const many = (field, wanted, found, how = text) => {
    const { result, alone, more } = pairs(wanted, found, how);
    for (const { a, b, value } of result) add(field, wanted[a], found[b], value);
    for (const a of alone) add(field, wanted[a], undefined, 0);
    for (const b of more) add(field, undefined, found[b], 0);
  };
  const [a, b] = [flatten(truth), flatten(read)];
  for (const [field, how] of Object.entries(basics))
    one(`basics.${field}`, fieldOf(a.basics, field, how), fieldOf(b.basics, field, how), how);
  many('basics.profiles', a.profiles, b.profiles, sameAccount);
  for (const [section, fields] of Object.entries(sections)) {
    const likeness = (x, y) =>
      Object.entries(fields).reduce((sum, [field, how]) => {
        const [p, q] = [fieldOf(x, field, how), fieldOf(y, field, how)];
        if (how !== 'list') return sum + (p === undefined || q === undefined ? 0 : how(p, q));
        const common = pairs(p, q, text).result.reduce((all, { value }) => all + value, 0);
        return sum + common / Math.max(1, p.length, q.length);
      }, 0);
    const { result, alone, more } = pairs(a[section], b[section], likeness);
    const matched = [
      ...result.map((pair) => [a[section][pair.a], b[section][pair.b]]),
      ...alone.map((index) => [a[section][index], undefined]),
      ...more.map((index) => [undefined, b[section][index]]),
    ];
    for (const [x, y] of matched)
      for (const [field, how] of Object.entries(fields)) {
        const [p, q] = [fieldOf(x, field, how), fieldOf(y, field, how)];
        if (how === 'list') many(`${section}.${field}`, p, q);
        else one(`${section}.${field}`, p, q, how);
      }
  }
  many('interests', a.interests, b.interests);
  many(
    'skills.keywords',
    a.skills.flatMap(({ keywords }) => keywords),
    b.skills.flatMap(({ keywords }) => keywords),
  );
  const named = (groups) => groups.filter(({ name }) => name !== undefined);
  many('skills.name', named(a.skills), named(b.skills), (x, y) => {
    const common = x.keywords.filter((word) => y.keywords.some((other) => fold(word) === fold(other))).length;
    return 2 * common >= x.keywords.length ? text(x.name, y.name) : 0;
  });
  return rows;
}

const sameAccount = (a, b) =>
  (a.url && b.url && bareLink(a.url) === bareLink(b.url)) ||
  (fold(a.network ?? '') === fold(b.network ?? '') && fold(a.username ?? '?') === fold(b.username ?? '!'))
    ? 1
    : 0;

/** Sums of rows. `right` and F1 count what is partly right as the share it is. */
export function tally(rows) {
  const sum = { fields: 0, right: 0, wrong: 0, missing: 0, extra: 0 };
  for (const { wanted, found, value } of rows) {
    if (wanted !== undefined) sum.fields++;
    if (wanted === undefined) sum.extra++;
    else if (found === undefined) sum.missing++;
    else if (value < 0.9) sum.wrong++;
    sum.right += value;
  }
  const found = sum.fields - sum.missing + sum.extra;
  return { ...sum, f1: sum.fields + found === 0 ? 1 : (2 * sum.right) / (sum.fields + found) };
}
