import { isSameFigure } from '../../facts/figures.ts';
import { type HeadlineFigure, headlineFigures } from '../../facts/headlineFigures.ts';
import { countListed, type ListedThings, listedIn } from '../../facts/listed.ts';
import { type Claimed, type Evidence, evidenceIn, isProven } from '../../facts/proof.ts';
import { say } from '../../messages/message.ts';
import type { Model } from '../../profile/model.ts';
import type { Segment } from '../../profile/segment.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'claim.headline';
/** Two percentages within so many points and this share of each other mean the same thing and should say the same. */
const near = { points: 2.5, share: 0.15 };

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= near.points && Math.abs(a - b) <= near.share * Math.max(a, b);
/** A profile needs this many highlights before the lack of one says anything. */
const fewest = 3;

interface Stated extends HeadlineFigure, Claimed {}

interface Share extends Evidence {
  readonly stated: readonly Stated[];
  readonly listed: ListedThings;
  readonly highlights: number;
}

const statedIn = (model: Model): readonly Stated[] => headlineFigures(model).map((figure) => ({ ...figure, text: '' }));

function shareOf(model: Model, segment: Segment, today: string): Share | null {
  const highlights = model.bulletLists.reduce((sum, { bullets }) => sum + bullets.length, 0);
  const [stated, shown, listed] = [statedIn(model), evidenceIn(model, today), listedIn(model, segment)];
  const any = stated.length + shown.figures.length + highlights + Object.keys(listed).length > 0;
  return any ? { stated, ...shown, listed, highlights } : null;
}

/** How a stated number of listed things stands: as the lists have it, more than they have, or nobody can say. */
function againstLists(
  { listed: kind, value, stat }: Stated,
  shares: readonly ListedThings[],
): { readonly fewer: number } | 'fine' | null {
  if (kind === null) return null;
  const { count, whole } = countListed(shares, kind, value);
  // A number over "patents" is proof enough of a list that was left out.
  if (count === 0) return stat ? 'fine' : null;
  return count >= value || !whole ? 'fine' : { fewer: count };
}

export const claimHeadline: Rule = {
  code,
  summary:
    'A figure in the headline, the summary or `stats` that no highlight shows, that a highlight gives otherwise, or that the profile itself counts otherwise.',
  rationale:
    'The headline figure is the first thing a reader asks about. The highlight that proves it should be on the page, and say the same number. In a sentence, only results and the scope of your own work count: a figure of an employer, a market, a tool, a limit or a hobby needs no proof.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'basics:\n  stats:\n    - value: $4M\n      label: saved a year\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close from 9 days to 2\n      - Trained 6 analysts\n      - Settled 40,000 trades a day\n',
      'basics:\n  summary: Cut build times by 40%.\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Cut build times by 41% with a shared cache\n      - Trained 6 analysts\n      - Settled 40,000 trades a day\n',
    ],
    good: [
      'basics:\n  stats:\n    - value: $4M\n      label: saved a year\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Saved 4 million dollars a year in hosting\n      - Trained 6 analysts\n      - Settled 40,000 trades a day\n',
      'basics:\n  summary: Radiographer at a 650-bed hospital.\nwork:\n  - name: Quayside Clinic\n    highlights:\n      - Wrote the handbook of the ward\n      - Trained 6 colleagues\n      - Cut waiting by 12%\n',
      'basics:\n  summary: Electrician with three certifications.\ncertificates:\n  - name: Wiring inspector\n  - name: Working at height\n  - name: First aid\n',
    ],
  },
  document: documentCheck<Share>({
    summarise: (model, { today }, segment) => shareOf(model, segment, today),
    *check(summaries) {
      const shown: Evidence = {
        figures: summaries.flatMap(({ value }) => value.figures),
        changes: summaries.flatMap(({ value }) => value.changes),
      };
      const listed = summaries.map(({ value }) => value.listed);
      const highlights = summaries.reduce((sum, { value }) => sum + value.highlights, 0);
      for (const { at, value } of summaries) {
        for (const claim of value.stated) {
          const place = (model: Model) => {
            const text = model.fields[claim.field]?.text;
            return text ? { span: text.part(claim.part.start, claim.part.end), path: text.path } : null;
          };
          if (shown.figures.some((figure) => isSameFigure(claim, figure))) continue;
          const counted = againstLists(claim, listed);
          if (counted === 'fine') continue;
          if (counted) {
            yield {
              code,
              message: say('This says "{written}", the profile lists {fewer}. Add the rest, or say {fewer}.', {
                written: claim.written,
                fewer: counted.fewer,
              }),
              at,
              place,
            };
            continue;
          }
          if (!claim.deed || highlights < fewest || isProven(claim, shown)) continue;
          const close =
            claim.dimension === '%'
              ? shown.figures.find((one) => one.dimension === '%' && isNear(one.value, claim.value))
              : undefined;
          yield {
            code,
            ...(close ? { severity: 'information' as const } : {}),
            message: close
              ? say('This says "{here}", a highlight says "{there}". If they are the same, say the same.', {
                  here: claim.written,
                  there: close.written,
                })
              : say(
                  'No highlight shows "{written}". Add the one that proves it, or take the figure from one you have.',
                  { written: claim.written },
                ),
            at,
            place,
          };
        }
      }
    },
  }),
};
