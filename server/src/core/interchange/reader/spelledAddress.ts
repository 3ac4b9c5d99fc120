import { type Block, blockOf, withText } from './block.ts';

const [open, close] = [String.raw`\s*[[({<]\s*`, String.raw`\s*[\])}>]\s*`];
const sign = 'at|ät|@|arroba|chiocciola';
const stop = String.raw`dot|punkt|punto|point|ponto|\.`;
const part = String.raw`[\p{L}\p{N}_+-]{1,40}`;
const dot = String.raw`(?:${open}(?:${stop})${close}|\.|\s(?:dot|punkt|punto|point|ponto)\s)`;
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${part}(?:${dot}${part}){0,4})(?:${open}(?:${sign})${close}|\s(?:at|arroba|chiocciola)\s(?=\S+\s(?:dot|punto|point|ponto)\s))(${part}(?:${dot}${part}){1,4})(?![\p{L}\p{N}])`,
  'iu',
);
const dots = new RegExp(dot, 'giu');

/**
 * "ada [at] lovelace [dot] example", as people write their address where programs gather them; null for other texts. What stands
 * round it stays.
 */
export function withoutSpelling(text: string): string | null {
  const found = text.length > 300 ? null : spelled.exec(text);
  if (!found) return null;
  const [whole, name, host] = found;
  const address = `${name!.replaceAll(dots, '.')}@${host!.replaceAll(dots, '.')}`;
  return text.slice(0, found.index) + address + text.slice(found.index + whole.length);
}

/** A line whose address is spelled out, with the address; any other as it is. */
export function addressed(block: Block): Block {
  const cells = block.cells.map((one) => {
    const text = withoutSpelling(one.text);
    return text === null ? one : withText(one, text);
  });
  return cells.every((one, at) => one === block.cells[at]) ? block : { ...block, cells, text: blockOf(cells).text };
}
