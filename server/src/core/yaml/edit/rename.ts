import type { SpanEdit } from '../../text/span.ts';
import { type Property, properties } from '../nodes.ts';
import { parse } from '../parse.ts';
import { insideDouble, insideSingle, quoted, writeScalar } from './quote.ts';
import type { Source } from './source.ts';

/** The edit that gives a key another name, in the quotes it has. Null where it would not be read as that name. */
export function renameKey({ text }: Source, { keySpan }: Pick<Property, 'keySpan'>, name: string): SpanEdit | null {
  const quote = text[keySpan.start];
  const written =
    quote === '"' ? `"${insideDouble(name)}"` : quote === "'" ? `'${insideSingle(name)}'` : writeScalar(name, true);
  const reads = (key: string): boolean => {
    const { document, problems } = parse(`{${key}: x}`);
    return problems.length === 0 && properties(document?.contents)[0]?.name === name;
  };
  const sound = [written, quoted(name)].find(reads);
  return sound === undefined ? null : { span: keySpan, newText: sound };
}
