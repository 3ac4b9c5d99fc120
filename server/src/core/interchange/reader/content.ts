import { fold } from '../../reading/fold.ts';
import type { SectionKind } from '../../reading/headings.ts';
import type { Block } from './block.ts';
import { periodsIn } from './dates.ts';
import { areVehicleClasses } from './drivingLicence.ts';
import { isProse } from './entries.ts';
import { keywordsIn } from './keywords.ts';
import type { Part } from './sections.ts';
import { splitList } from './splitList.ts';
import { isDegree, isSchool } from './studies.ts';
import type { Column } from './tableLabels.ts';
import { namesLanguage } from './tongues.ts';
import { organisationScore, titleScore } from './words.ts';

const heads = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => !block.bullet && !isProse(block) && periodsIn(block.text).length > 0);

/**
 * Parts whose heading says nothing known, by what stands in them, where no other part is of that kind: "My path" above periods and lists is
 * work. And the other way round: "Some highlights of my work" without any job is a section of its own, and "Languages" that nobody speaks
 * are skills.
 */
export function byContent(parts: readonly Part[]): readonly Part[] {
  const known = new Set(parts.flatMap((part) => part.kinds));
  const studies = parts.filter(({ kinds }) => kinds[0] === 'education');
  return parts.map((part) => {
    // "Qualifications" beside "Education" are papers, where none of them is a degree.
    const papers =
      studies.includes(part) &&
      studies.some(({ title }) => !areQualifications(title)) &&
      areQualifications(part.title) &&
      heads(part.blocks).length > 0 &&
      !part.blocks.some(({ text }) => degree.test(text));
    const kind = papers ? 'certificates' : kindOf(part, known);
    if (kind === part.kinds[0]) return part;
    known.add(kind);
    return { ...part, kinds: [kind] };
  });
}

const degree =
  /\b(?:b\.? ?(?:sc|a|eng|ed|com|tech)|m\.? ?(?:sc|a|eng|ed|ba|phil)|ph\.? ?d|bachelor|masters?|diploma|degree|honours|gcses?|[ao][ -]levels?|highers|hn[cd]|btec|nvq|matric)\b/i;

const areQualifications = (title: string): boolean =>
  /^(?:(?:professional|other|further|additional|vocational) )?qualifications:?$/i.test(title);

/** Items of a list that are a job each: "2011–2019: Cook, Hollow Hill Inn". */
function areJobs(blocks: readonly Block[]): boolean {
  const spans = blocks.filter(
    (block) =>
      block.bullet &&
      periodsIn(block.text).some(({ single, start, end }) => !single && (start === 0 || end === block.text.length)),
  );
  const told = spans.filter(({ text }) => titleScore(text) + organisationScore(text) > 0);
  return spans.length > 0 && spans.length === blocks.length && told.length >= spans.length / 2;
}

const isDated = ({ text }: Block): boolean => periodsIn(text).length > 0;

/** "Qualifications" above nothing but short words without a date, a school or a degree: what somebody can do. */
const areTags = (title: string, blocks: readonly Block[]): boolean =>
  /qualif|qualifica|kwalif|kvalif/.test(fold(title)) &&
  blocks.flatMap(({ cells }) => cells).length > 2 &&
  blocks.every(
    ({ text, cells }) =>
      periodsIn(text).length === 0 &&
      !isSchool(text) &&
      !isDegree(text) &&
      cells.every((one) => splitList(one.text).every((word) => word.split(' ').length <= 3)),
  );

function kindOf({ title, kinds, certain, blocks }: Part, known: ReadonlySet<SectionKind>): SectionKind {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return kind!;
  // "Patente: B" of an Italian page is a licence to drive.
  if (
    kind === 'patents' &&
    blocks.length > 0 &&
    blocks.every(({ text }) => areVehicleClasses(text.split(/\s*[,;(]\s*/)[0]!))
  )
    return 'other';
  if (kind === 'languages' && blocks.length > 0 && !blocks.some(({ text }) => splitList(text).some(namesLanguage)))
    return blocks.some((block) => isProse(block)) ? kind : 'skills';
  if (kind === 'education' && areTags(title, blocks)) return 'skills';
  const dated = heads(blocks);
  // "Career summary" above jobs with their dates, where no other part has jobs.
  const periods = dated.filter((block) => periodsIn(block.text).some(({ single }) => !single));
  if (kind === 'summary' && !known.has('work') && periods.length > 1 && blocks.some(({ bullet }) => bullet))
    return 'work';
  // A table whose columns are labelled so.
  const inColumn = (column: Column): boolean => blocks.some(({ cells }) => cells.some((one) => one.column === column));
  if (kind === 'summary' && !known.has('work') && inColumn('employer') && inColumn('position')) return 'work';
  // "Training: BA Acting, Drama College", where nothing else tells of studies.
  const studied = dated.filter(({ text }) => isDegree(text));
  const saysTraining = !/cert|zert|zeugnis|licen|lizenz|brevet|habilit/.test(fold(title));
  if (
    kind === 'certificates' &&
    saysTraining &&
    !known.has('education') &&
    studied.length > 0 &&
    studied.length > dated.length / 2
  )
    return 'education';
  if (kind === 'work' && !certain && blocks.every((block) => block.bullet || isProse(block))) return 'other';
  if (kind !== 'other' || certain) return kind;
  if (!known.has('education') && dated.length > 0 && blocks.some(({ text }) => isSchool(text) || isDegree(text)))
    return dated.every((block) => periodsIn(block.text).some(({ single }) => !single)) || known.has('work')
      ? 'education'
      : kind;
  if (!known.has('work') && areJobs(blocks)) return 'work';
  if (!known.has('work') && periods.length > 0 && periods.length >= dated.length / 2) return 'work';
  const listed = blocks.filter((block) => (keywordsIn(block.text.replace(/^[^:]{2,40}:\s+/, ''))?.length ?? 0) > 1);
  return !known.has('skills') && listed.length >= 2 && listed.length === blocks.length && !blocks.some(isDated)
    ? 'skills'
    : kind;
}
