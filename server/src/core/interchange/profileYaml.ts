import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';

/** Lists of short words are written on one line up to this width. */
const LINE = 100;
const inline = new Set(['keywords', 'authors', 'inventors', 'courses', 'roles', 'order', 'hidden']);

/** Something to ask of a person, written as a comment at its place. */
export interface Remark {
  /** JSON Pointer into the data. */
  readonly pointer: string;
  readonly reason: string;
}

/**
 * Plain data as the text of a profile: sections apart, short lists on one line, long text in blocks, years without
 * quotes. Reading the text gives the same data back. Remarks stand behind their values: `# merit: is this the employer?`.
 */
export function profileYaml(data: object, remarks: readonly Remark[] = []): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  const top: Node | null = document.contents;
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key)) return;
      if (isSeq(value) && inline.has(String(key.value))) value.flow = fitsLine(value.items);
      if (isScalar(value) && typeof value.value === 'string') shapeText(value, value.value, String(key.value));
    },
  });
  if (isMap(top)) {
    for (const [index, pair] of top.items.entries())
      if (index > 0 && isPair(pair) && isScalar(pair.key)) pair.key.spaceBefore = true;
    for (const { value } of top.items)
      if (isSeq(value))
        for (const [index, item] of value.items.entries())
          if (index > 0 && isCollection(item) && item.items.length > 3) item.spaceBefore = true;
  }
  for (const { pointer, reason } of remarks) remark(document, pointer, reason);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '' });
}

function fitsLine(items: readonly unknown[]): boolean {
  const texts = items.map((item) => (isScalar(item) ? String(item.value) : undefined));
  return texts.every((text) => text !== undefined) && texts.join(', ').length <= LINE;
}

/** Merit reads what is written, so `2024` needs no quotes in a date. */
function shapeText(scalar: Scalar, text: string, key: string): void {
  if (text.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  else if (/date$|^expires$/i.test(key) && /^[12]\d{3}$/.test(text)) scalar.value = Number(text);
}

function remark(document: Document, pointer: string, reason: string): void {
  const path = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node)) return;
  node.comment = ` merit: ${reason}`;
}
