import type { Rule } from '../rule.ts';

/** Reported by the analyzer itself, which alone knows what the other rules said. */
export const ignoreUnused: Rule = {
  code: 'ignore.unused',
  summary: 'An ignore comment that silences nothing.',
  rationale: 'A comment that outlived its reason hides the next real finding of that kind.',
  defaultSeverity: 'information',
  examples: {
    bad: ['# merit-ignore-file schema.type\nbasics:\n  name: Ada Marlowe\n'],
    good: ['# merit-ignore-file schema.unknown-key\nbasics:\n  name: Ada Marlowe\n  nickname: Ada\n'],
  },
};
