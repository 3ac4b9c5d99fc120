import { readdirSync, readFileSync } from 'node:fs';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { completion } from '../../server/src/core/features/completion/completion.ts';
import { jsonCompletion } from '../../server/src/core/features/completion/json.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { lineStarts, positionAt } from '../../server/src/core/text/lines.ts';
import { clients } from '../core/support/completing.ts';
import { chosen, faultAfter } from '../core/support/everyItem.ts';
import { sources } from './fixes.ts';
import { nameOf, shapes, written } from './writing.ts';

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly json: boolean;
}

/** Every example, and values of every kind in every way that YAML and JSON are written. */
function fixtures(): readonly Fixture[] {
  const examples = readdirSync('examples').map((name) => ({
    name,
    text: readFileSync(`examples/${name}`, 'utf8'),
    json: name.endsWith('.json'),
  }));
  const manners = shapes.flatMap((shape) =>
    [false, true].map((quotedKeys) => ({ shape, windows: quotedKeys, comments: !quotedKeys, quotedKeys })),
  );
  return [
    ...examples.filter(({ name }) => /\.(?:ya?ml|json)$/.test(name)),
    ...manners.map((manner) => ({
      name: nameOf(manner),
      text: written(sources[0]!.data, manner),
      json: manner.shape.shape.startsWith('json'),
    })),
  ];
}

export interface Figures {
  readonly offsets: number;
  readonly items: number;
  readonly texts: number;
  readonly faults: readonly string[];
}

/** Chooses every item at every offset of a fixture. */
export function everyItem({ name, text, json }: Fixture): Figures {
  const document = readDocument(text, null, json);
  const starts = lineStarts(text);
  const faults: string[] = [];
  let items = 0;
  let texts = 0;
  let line = -1;
  // At each letter of a word the same items lead to the same text.
  let seen = new Set<string>();
  const offered = (position: Position): readonly CompletionItem[] =>
    json ? jsonCompletion(document, position, clients.code) : completion(document, position, clients.code);
  for (let offset = 0; offset <= text.length; offset++) {
    const position = positionAt(starts, offset);
    // No editor puts the cursor between the two halves of a line break.
    if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
    if (position.line !== line) seen = new Set();
    line = position.line;
    let faultsHere = 0;
    for (const item of offered(position)) {
      items++;
      const after = chosen(text, item);
      if (seen.has(after)) continue;
      seen.add(after);
      texts++;
      const fault = faultAfter(document, after, json);
      // The items of one place share their faults.
      if (fault && ++faultsHere === 1)
        faults.push(
          `${name} ${position.line + 1}:${position.character + 1} \`${item.label}\`: ${fault}\n${around(text, position.line)}\n--->\n${around(after, position.line)}`,
        );
    }
  }
  return { offsets: text.length + 1, items, texts, faults };
}

const around = (text: string, line: number): string =>
  text
    .split('\n')
    .slice(Math.max(0, line - 2), line + 5)
    .join('\n');

/** The whole run. */
export function everywhere(): { readonly figures: Readonly<Record<string, number>>; readonly faults: string[] } {
  const all = fixtures().map(everyItem);
  const sum = (of: (one: Figures) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    figures: {
      files: all.length,
      offsets: sum(({ offsets }) => offsets),
      items: sum(({ items }) => items),
      texts: sum(({ texts }) => texts),
    },
    faults: all.flatMap(({ faults }) => faults),
  };
}
