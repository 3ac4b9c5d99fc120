// Counting: confusion matrices, F1, accuracy. Plain functions over rows of labels.

/** Table of counts, `counts[expected][predicted]`, for the given classes. */
export function confusion(pairs, classes) {
  const counts = Object.fromEntries(classes.map((a) => [a, Object.fromEntries(classes.map((b) => [b, 0]))]));
  for (const [expected, predicted] of pairs) counts[expected][predicted]++;
  return counts;
}

/** Precision, recall and F1 of one class. Without a single case they are 1: nothing was missed. */
export function f1(pairs, label) {
  let hit = 0;
  let expected = 0;
  let predicted = 0;
  for (const [a, b] of pairs) {
    if (a === label) expected++;
    if (b === label) predicted++;
    if (a === label && b === label) hit++;
  }
  const precision = predicted ? hit / predicted : 1;
  const recall = expected ? hit / expected : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Mean of the classes' F1. */
export function macroF1(pairs, classes) {
  return classes.reduce((sum, label) => sum + f1(pairs, label).f1, 0) / classes.length;
}

/** Share of pairs that agree. */
export function accuracy(pairs) {
  return pairs.length ? pairs.filter(([a, b]) => a === b).length / pairs.length : 1;
}

/** The matrix as lines of text. */
export function matrixLines(counts, title) {
  const classes = Object.keys(counts);
  const width = Math.max(8, ...classes.map((label) => label.length + 1));
  return [
    `  ${title.padEnd(12)}${classes.map((label) => label.padStart(width)).join('')}   (predicted)`,
    ...classes.map((a) => `  ${a.padEnd(12)}${classes.map((b) => String(counts[a][b]).padStart(width)).join('')}`),
  ];
}
