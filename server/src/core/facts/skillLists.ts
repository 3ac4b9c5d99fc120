import type { Field, Model } from '../profile/model.ts';
import { namesInList } from './technologies.ts';

/** Words of a heading, without accents, that make a section of one's own a list of skills. Ten languages. */
const HEADING_WORDS = new Set(
  `skill skills skillset competency competencies technologies toolbox techstack
  kenntnisse fachkenntnisse fahigkeiten kompetenzen fachkompetenzen technologien
  competence competences connaissances savoirfaire
  habilidades competencias aptitudes conocimientos destrezas tecnologias
  conhecimentos competenze conoscenze tecnologie
  vaardigheden competenties umiejetnosci technologie dovednosti kompetenser kompetencer kompetanse ferdigheter fardigheter
  навыки умения технологии навички стек`.split(/\s+/),
);

/** The same where words have no spaces between them. */
const HEADING_PARTS = /スキル|技能|技术|技術|기술|보유 역량/;

const MARKS = /\p{M}/gu;

/** "Compétences techniques", "IT-Kenntnisse", "technical_skills", "スキル"; languages are a skill of another kind. */
export function isSkillHeading(heading: string): boolean {
  if (HEADING_PARTS.test(heading)) return true;
  const words =
    heading
      .slice(0, 80)
      .normalize('NFD')
      .replace(MARKS, '')
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  return words.some((word) => HEADING_WORDS.has(word) || /(?:kenntnisse|kompetenzen|skills)$/.test(word));
}

const entryOf = ({ text }: Field): string => text.path.slice(0, 2).join('/');

/** Names of a heading: the section's own, not those of its items. */
const isHeading = ({ section, name, text }: Field): boolean =>
  section === 'sections' && text.path.length === 3 && (name === 'title' || name === 'id');

/** Technologies that a free section lists whose title or id says that it holds skills, and those in names of groups. */
export function technologiesInLists(model: Model): readonly string[] {
  const lists = new Set(
    model.fields.flatMap((field) => (isHeading(field) && isSkillHeading(field.text.value) ? [entryOf(field)] : [])),
  );
  const listed = model.fields.flatMap((field) =>
    (field.section === 'skills' && field.kind !== 'technology') || lists.has(entryOf(field))
      ? namesInList(field.text)
      : [],
  );
  return [...new Set(listed)];
}
