import type { SkillGroup } from '../profile/model.ts';
import { lookup, readTechnologies } from '../reading/technologies/index.ts';
import { memoByValue } from './memo.ts';
import { categoriesOf, categoriesOfHeading, isTechnologyHeading } from './skillCategories.ts';
import { withImplied } from './technologies.ts';

/** How well a group suits a technology: what its heading says, and how many of the same sort it holds. */
interface Fit {
  readonly group: SkillGroup;
  readonly said: boolean;
  readonly alike: number;
}

/** Makers by the words that headings have for them, and by the names of what they sell. */
const MAKERS: readonly (readonly [heading: RegExp, products: RegExp])[] = [
  [/\b(?:aws|amazon)\b/i, /^(?:AWS|Amazon)\b/],
  [/\b(?:microsoft|ms|azure)\b/i, /^(?:Azure|Microsoft|MS|Power|SQL Server|Visual Studio|Dynamics|Office)\b|\.NET\b/],
  [/\b(?:google|gcp)\b/i, /^(?:Google|GCP|GKE|BigQuery|Firebase|Firestore|Pub\/Sub|Vertex)\b/],
  [/\b(?:oracle|oci)\b/i, /^(?:Oracle|OCI)\b/],
  [/\b(?:ibm|watson)\b/i, /^IBM\b/],
  [/\bsap\b/i, /^(?:SAP|ABAP)\b/],
  [/\badobe\b/i, /^Adobe\b/],
  [/\batlassian\b/i, /^Atlassian\b/],
  [/\bapache\b/i, /^Apache\b/],
  [/\bhashi ?corp\b/i, /^HashiCorp\b/],
  [/\bjet ?brains\b/i, /^JetBrains\b/],
  [/\bsalesforce\b/i, /^Salesforce\b/],
  [/\bautodesk\b/i, /^Autodesk\b/],
  [/\bapple\b/i, /^(?:Apple|iOS|macOS|SwiftUI|UIKit|Xcode)\b/],
  [/\b(?:cisco|vmware|hadoop|elastic|alibaba|tencent|cloudflare|meta|facebook)\b/i, /^$/],
];

/** Technologies that a heading names, ideas apart: "Java" of "Java Frameworks". */
const namedInHeading = memoByValue((heading) =>
  readTechnologies(heading, { list: true }).filter(({ kind }) => kind !== 'concept' && kind !== 'method'),
);

/**
 * May a technology stand under a heading that names a maker or another technology? Only what is of it does: Datadog is none
 * of the "AWS Services", Django none of the "Java Frameworks".
 */
function isOfHeading(name: string, heading: string): boolean {
  const named = namedInHeading(heading).map(({ canonical }) => canonical);
  const makers = MAKERS.filter(([words]) => words.test(heading));
  if (named.length === 0 && makers.length === 0) return true;
  const implied = withImplied(name);
  if (named.some((one) => implied.includes(one))) return true;
  const vendor = lookup(name)?.vendor ?? '';
  return makers.some(([words, products]) => words.test(vendor) || implied.some((one) => products.test(one)));
}

/**
 * The group of skills a technology belongs to: the one whose heading says so, else the one that holds most of its sort. Null
 * where that is not certain: no group, two that are equal, or a heading that speaks of something else or of another maker.
 */
export function groupFor(name: string, groups: readonly SkillGroup[]): SkillGroup | null {
  const wanted = new Set(categoriesOf(name));
  if (wanted.size === 0) return null;
  const fits = groups
    .flatMap((group): readonly Fit[] => {
      const heading = group.name?.value ?? '';
      if (group.keywords.length === 0 || isTechnologyHeading(heading) || !isOfHeading(name, heading)) return [];
      const spoken = categoriesOfHeading(heading);
      const said = spoken.some((category) => wanted.has(category));
      const alike = group.keywords.filter(({ value }) => {
        const known = lookup(value.trim());
        return known !== undefined && categoriesOf(known.name).some((category) => wanted.has(category));
      }).length;
      if (spoken.length > 0 && !said) return [];
      return said || alike > 0 ? [{ group, said, alike }] : [];
    })
    .sort((a, b) => Number(b.said) - Number(a.said) || b.alike - a.alike);
  const [best, next] = fits;
  if (!best || (next && next.said === best.said && next.alike === best.alike)) return null;
  return best.group;
}
