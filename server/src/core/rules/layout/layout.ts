import type { Rule } from '../rule.ts';

/** All of these are found by the typesetter, while a preview is open and by `merit check --layout`. */
export const layoutPages: Rule = {
  code: 'layout.pages',
  summary: 'A profile that takes more pages than `meta.render.maxPages` allows.',
  rationale:
    'Whoever asks for one page stops reading after it. The finding stands on the entry with which the first page too many begins.',
  defaultSeverity: 'information',
  typeset: true,
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\n# … two pages of work …\nmeta:\n  render:\n    maxPages: 1\n'],
    good: ['basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    maxPages: 1\n'],
  },
};

export const layoutGlyph: Rule = {
  code: 'layout.glyph',
  summary: 'A character that none of the fonts can draw.',
  rationale:
    'It is left off the page, and nothing else says so. Fonts for Chinese, Japanese, Korean, Arabic, Hebrew, Hindi and Thai come with the extension “Merit: Fonts of the World”.',
  defaultSeverity: 'warning',
  typeset: true,
  examples: {
    bad: ['basics:\n  name: Ada 𓂀 Marlowe\n'],
    good: ['basics:\n  name: Łucja Nguyễn-Öztürk\n'],
  },
};

export const layoutSparse: Rule = {
  code: 'layout.sparse',
  summary: 'A last page with less than a fifth of it filled.',
  rationale:
    'A page with a few lines looks like an accident. Cutting those lines, or setting the others a little closer, saves it.',
  defaultSeverity: 'information',
  typeset: true,
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\n# … a page and three lines …\n'],
    good: ['basics:\n  name: Ada Marlowe\n'],
  },
};

export const layoutParse: Rule = {
  code: 'layout.parse',
  summary: 'Pages that programs cannot read back in order.',
  rationale:
    'Many employers let a program read a résumé first. Two columns are read as one by some of them, so that headings and lines of both run together. `merit check --layout` reads the pages back: the name, the ways to reach you, and of each job its names and dates.',
  defaultSeverity: 'information',
  typeset: true,
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    template: sidebar\n'],
    good: ['basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    template: modern\n'],
  },
};

export const layoutPhoto: Rule = {
  code: 'layout.photo',
  summary: 'A photo that cannot be printed.',
  rationale:
    'The photo of `meta.render.photo` is read from the folder of the profile and from nowhere else. One that is missing, far too large or no picture is left off the page.',
  defaultSeverity: 'warning',
  typeset: true,
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    photo: https://marlowe.example/portrait.jpg\n'],
    good: ['basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    photo: portrait.jpg\n'],
  },
};

export const layoutTemplate: Rule = {
  code: 'layout.template',
  summary: 'A template of your own that cannot be used.',
  rationale:
    'A template is a file in the folder of the profile, and runs only where you trust the folder. Until it can be used, the pages are those of `classic`.',
  defaultSeverity: 'warning',
  typeset: true,
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    template: ../elsewhere/mine.typ\n'],
    good: ['basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    template: ./mine.typ\n'],
  },
};
