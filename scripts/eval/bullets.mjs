// Measures the reading of bullets: quantified or not, weak opening, tense.
import { accuracy, confusion, f1, macroF1, matrixLines } from './scores.mjs';

const NUMBER_WORD =
  /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|twenty|thirty|forty|fifty|hundred|hundreds|thousand|thousands|million|millions|billion|half|third|doubled?|tripled?|halved|twice|first|second|zero|one)\b/iu;

/** Rows labelled borderline are dropped; a predicted borderline counts as yes, since the rule stays silent on it. */
function quantifiedPairs(rows) {
  return rows
    .filter((row) => row.quantified && row.quantified !== 'borderline')
    .map((row) => [row.quantified, row.read.quantified === 'no' ? 'no' : 'yes', row]);
}

/** @returns scores by name, lines to print and the misses. */
export function measureBullets(rows, readBullet) {
  const read = rows.map((row) => ({ ...row, read: readBullet(row.text) }));
  const quantified = quantifiedPairs(read);
  const sliced = quantified.filter(([, , row]) => NUMBER_WORD.test(row.text));
  const weak = read
    .filter((row) => row.weak_opening)
    .map((row) => [row.weak_opening, row.read.weakOpening ? 'yes' : 'no', row]);
  const tense = read.filter((row) => row.tense).map((row) => [row.tense, row.read.tense, row]);
  const random = read.filter((row) => row.stratum === 'random');
  const classes = ['yes', 'no'];
  const measures = [
    ['quantified', quantified, classes, { 'quantified macro-F1': macroF1(quantified, classes) }],
    ['with number', sliced, classes, { 'quantified macro-F1, with a number': macroF1(sliced, classes) }],
    ['weak', weak, classes, { 'weak opening F1': f1(weak, 'yes').f1 }],
    ['tense', tense, ['past', 'present', 'none'], { 'tense accuracy': accuracy(tense) }],
  ].filter(([, pairs]) => pairs.length > 0);
  const scores = Object.assign({}, ...measures.map(([, , , score]) => score));
  const lines = measures.flatMap(([title, pairs, labels]) => matrixLines(confusion(pairs, labels), title));
  if (random.length) {
    const rate = (found) => `${((100 * found.length) / random.length).toFixed(1)} %`;
    lines.push(
      `  alarms on a random sample of ${random.length}: unquantified ${rate(random.filter((row) => row.read.quantified === 'no'))}, weak opening ${rate(random.filter((row) => row.read.weakOpening))}`,
    );
  }
  const miss =
    (what) =>
    ([expected, predicted, row]) => {
      const seen =
        what === 'quantified'
          ? row.read.metrics.map(
              (metric) => `${metric.text} [${metric.kind}${metric.doubt ? `, ${metric.doubt}` : ''}]`,
            )
          : [row.read.opening.verb?.text ?? row.read.opening.kind];
      return `${what}: expected ${expected}, read ${predicted}: ${row.text}  {${seen.join('; ')}}`;
    };
  const wrong = ([expected, predicted]) => expected !== predicted;
  const misses = [
    ...quantified.filter(wrong).map(miss('quantified')),
    ...weak.filter(wrong).map(miss('weak')),
    ...tense.filter(wrong).map(miss('tense')),
  ];
  return { scores, lines, misses };
}
