import type { Block } from '../reader/block.ts';
import { wordBlocks } from './docxBlocks.ts';
import { readStyles } from './docxStyles.ts';
import { asText, kindOf } from './fileKinds.ts';
import { fromBlocks } from './fromBlocks.ts';
import { type Importer, Unreadable } from './importer.ts';
import { attribute, elementsOf, parseXml } from './xml.ts';
import { isZip, openZip } from './zip.ts';

export const docx: Importer = {
  id: 'docx',
  title: 'Word (DOCX)',
  detect: ({ name, bytes }) =>
    kindOf(bytes) === null
      ? /\.do[ct][xm]$/i.test(name) ||
        (isZip(bytes) && new TextDecoder('latin1').decode(bytes.subarray(0, 4000)).includes('[Content_Types].xml'))
      : kindOf(bytes)!.extension === '.docx',
  async read({ bytes, text }, tools) {
    if (!isZip(bytes)) throw new Unreadable(`this is no Word document, although its name says so${asText(text)}.`);
    const archive = openZip(bytes, tools);
    if (!archive.names.includes('word/document.xml'))
      throw new Unreadable('this is no Word document: it holds no text of one.');
    const xml = async (path: string) =>
      parseXml(archive.names.includes(path) ? new TextDecoder().decode(await archive.read(path)) : '');
    const links = async (path: string): Promise<ReadonlyMap<string, string>> =>
      new Map(
        elementsOf(elementsOf(await xml(path))[0] ?? { name: '', attributes: {}, children: [] }).map((one) => [
          attribute(one, 'Id') ?? '',
          attribute(one, 'Target') ?? '',
        ]),
      );
    const styles = readStyles(await xml('word/styles.xml'), await xml('word/numbering.xml'));
    const blocks: Block[] = [];
    // What people put into the page header is read first, as it is seen first; the footer last.
    const edges = (kind: string) =>
      archive.names.filter((name) => new RegExp(String.raw`^word/${kind}\d*\.xml$`).test(name)).sort();
    const add = async (path: string) => {
      const relations = await links(path.replace(/([^/]+)$/, '_rels/$1.rels'));
      const found = wordBlocks(await xml(path), styles, relations);
      const known = new Set(blocks.map((block) => block.text));
      blocks.push(
        ...(path === 'word/document.xml'
          ? found
          : found.filter(
              (block) =>
                !known.has(block.text) &&
                !/^(?:page|seite|página|pagina)?\s*\d*\s*(?:\/|of|von|de|sur|di)?\s*\d*$/i.test(block.text),
            )),
      );
    };
    for (const path of edges('header')) await add(path);
    await add('word/document.xml');
    for (const path of [...edges('footnotes'), ...edges('footer')]) await add(path);
    if (blocks.length === 0) throw new Unreadable('this Word document holds no text, only pictures or nothing.');
    return fromBlocks(blocks);
  },
};
