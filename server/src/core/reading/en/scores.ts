import type { Token } from '../tokens.ts';

/** Names of scores, as people write them in front of the figure. */
const NAMES: ReadonlyMap<string, string> = new Map(
  `RMSE RMSLE MSE MAE MAPE SMAPE F1 AUC ROC AUROC AUPRC BLEU ROUGE METEOR mAP IoU mIoU PSNR SSIM FID WER CER Dice R2 NDCG MRR SUS
  NPS CSAT CES GPA CGPA SGPA SAT GRE GMAT TOEFL IELTS LSAT MCAT ACT Elo Lighthouse PageRank OKR SLA SLO accuracy precision recall
  perplexity sensitivity specificity rating score kappa percentile loss ratio coverage index uptime availability correlation
  retention satisfaction grade average throughput`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);

const LINKS = new Set([
  'of',
  '=',
  ':',
  '(',
  'is',
  'was',
  'at',
  'to',
  'from',
  'score',
  'rating',
  'by',
  '-',
  'value',
  'up',
]);

/** The name that ends at a token, which is two where it has a digit ("F1"), and whether it is written as that name is. */
function nameAt(tokens: readonly Token[], at: number) {
  const glued = tokens[at]?.kind === 'number' && !tokens[at]!.spaced;
  const first = glued ? at - 1 : at;
  const written = `${glued ? (tokens[first]?.text ?? '') : ''}${tokens[at]?.text ?? ''}`;
  const name = NAMES.get(written.toLowerCase());
  if (name === undefined) return null;
  const capitals = name === name.toUpperCase();
  return { name, first, capitals, spelt: glued || !capitals || written === name };
}

/** The score named before a figure (`RMSE 1.28`, `an accuracy of 0.93`), at most four tokens away. */
export function scoreNamedBefore(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly first: number } | null {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const named = nameAt(tokens, i);
    // "Grade 5" is a label; "grade of 5", "rating 4.8" are scores.
    const label = i === at - 1 && !named?.capitals && !tokens[at]?.text.includes('.');
    if (named?.spelt && !label) {
      const better = named.name === 'score' || named.name === 'rating' ? nameAt(tokens, i - 1) : null;
      return better ?? named;
    }
    if (!LINKS.has(tokens[i]!.lower)) return null;
  }
  return null;
}

/** Results of examinations are kept by those who hold them: "IELTS 6.5", "a GPA of 3.9". */
export const examined =
  /\b(?:IELTS|TOEFL|TOEIC|PTE|GRE|GMAT|LSAT|MCAT|SAT|ACT|[CS]?GPA|HSK|JLPT|TOPIK|DELF|DALF|DELE|CPE|CAE|FCE|CELPIP|UCAT|band)\b[^.;\d]{0,20}[\d.,/+%]*$/;

/** Scores on a scale with an end: of 3.2 and 4.6 stars nobody asks for the share. */
export const scale =
  /\b(?:ratings?|rated|stars?|scores?|scored|grades?|graded|marks?|points? out of|nps|gpa|satisfaction|bands?|ielts|toefl|levels?)\b/i;
