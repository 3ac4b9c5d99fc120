import type { Rule } from '../rule.ts';

/** Both are found by the typesetter, while a preview is open and by `merit check --layout`. */
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
  rationale: 'It would be missing from the page, or an empty box, and nothing else says so.',
  defaultSeverity: 'warning',
  typeset: true,
  examples: {
    bad: ['basics:\n  name: Ada 𓂀 Marlowe\n'],
    good: ['basics:\n  name: Łucja Nguyễn-Öztürk\n'],
  },
};
