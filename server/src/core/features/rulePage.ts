import type { Command } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../messages/language.ts';
import { say } from '../messages/message.ts';
import { rules } from '../rules/index.ts';

/** The command that shows the page of a rule, or with no code that of all of them. */
export const showRule = 'merit.showRule';

/** Shows the page of a rule; what it flags is said beside it, where the client shows that. */
export function ruleCommand(code: string, language: Language): Command | null {
  const rule = rules.find((one) => one.code === code);
  const title = inLanguage(say('Show the page about `{code}`', { code }), language);
  return rule ? { title, tooltip: rule.summary, command: showRule, arguments: [code] } : null;
}

/** Shows the page with every rule. */
export const allRulesCommand = (language: Language): Command => ({
  title: inLanguage(say('Show every rule of Merit'), language),
  command: showRule,
  arguments: [],
});

/** The name of the page that the command asks for. */
export const pageOf = (code: unknown): string => `${rules.find((one) => one.code === code)?.code ?? 'README'}.md`;
