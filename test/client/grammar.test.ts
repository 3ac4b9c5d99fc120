import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const grammarFile = resolve('syntaxes/profile.tmLanguage.json');

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(resolve('node_modules/vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
  });
  const grammar = await registry.loadGrammar('source.yaml.profile');
  assert.ok(grammar);
  return grammar;
}

interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

describe('grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await load();
  });

  function tokens(text: string): Token[] {
    const found: Token[] = [];
    let stack = INITIAL;
    for (const line of text.split('\n')) {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      for (const token of result.tokens)
        found.push({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes });
    }
    return found;
  }

  /** The texts that carry a scope starting with `scope`; neighbouring tokens are joined. */
  function marked(text: string, scope: string): string[] {
    const found: string[] = [];
    let open = false;
    for (const token of tokens(text)) {
      const hit = token.scopes.some((one) => one === scope || one.startsWith(`${scope}.`));
      if (hit && open) found.push(found.pop() + token.text);
      else if (hit) found.push(token.text);
      open = hit;
    }
    return found;
  }

  describe('structure', () => {
    it('marks keys, also behind dashes, quoted, and in flow maps', () => {
      const text = [
        'basics:',
        '  name: Ada Quill',
        '  "label": Engineer',
        'work:',
        '  - name: Northwind',
        '    roles:',
        '    - position: Lead',
        "      'startDate': 2021-10",
        'skills: [{ name: Languages, keywords: [Go, "C#"] }]',
      ].join('\n');
      assert.deepEqual(marked(text, 'entity.name.tag.yaml'), [
        'basics',
        'name',
        '"label"',
        'work',
        'name',
        'roles',
        'position',
        "'startDate'",
        'skills',
        'name',
        'keywords',
      ]);
    });

    it('takes a colon inside a text for text', () => {
      assert.deepEqual(marked('  url: https://example.com:8080/a', 'entity.name.tag.yaml'), ['url']);
      assert.deepEqual(marked('  - Met at 10:30 every day', 'entity.name.tag.yaml'), []);
    });

    it('tells a comment from a number sign', () => {
      assert.deepEqual(marked('- Wrote C# and F# # twice', 'comment'), ['# twice']);
      assert.deepEqual(marked('label: "#1 seller"', 'comment'), []);
      assert.deepEqual(marked('work: # newest first', 'comment'), ['# newest first']);
    });

    it('shows what an ignore comment silences', () => {
      const text = '# merit-ignore-next-line bullet.unquantified, date.gap';
      assert.deepEqual(marked(text, 'keyword.control.ignore.profile'), ['merit-ignore-next-line']);
      assert.deepEqual(marked(text, 'constant.other.rule.profile'), ['bullet.unquantified', 'date.gap']);
    });

    it('keeps the text of a block scalar together until its indentation ends', () => {
      const text = [
        'work:',
        '  - summary: >-',
        '      Ran the print shop.',
        '',
        '      # not a comment: neither: a key',
        '    name: Fernweh',
        '  - |',
        '    loose text',
        '  - name: Other',
      ].join('\n');
      assert.deepEqual(marked(text, 'string.unquoted.block.yaml'), [
        'Ran the print shop.',
        '# not a comment: neither: a key',
        'loose text',
      ]);
      assert.deepEqual(marked(text, 'entity.name.tag.yaml'), ['work', 'summary', 'name', 'name']);
      assert.deepEqual(marked(text, 'comment'), []);
      assert.deepEqual(marked(text, 'keyword.control.flow.block-scalar.yaml'), ['>', '|']);
    });

    it('keeps an unclosed quote or bracket inside its section', () => {
      for (const open of ['"', "'", '[', '{']) {
        const text = `basics:\n  name: ${open}Ada\n  label: Engineer\nwork:\n  - name: Northwind`;
        assert.ok(marked(text, 'entity.name.tag.yaml').includes('work'), open);
      }
    });

    it('marks anchors, aliases, tags and document marks', () => {
      const text = ['---', 'a: &team', '  x: !!str 1', 'b: *team', 'c:', '  <<: *team'].join('\n');
      assert.deepEqual(marked(text, 'entity.name.type.anchor.yaml'), ['team']);
      assert.deepEqual(marked(text, 'variable.other.alias.yaml'), ['team', 'team']);
      assert.deepEqual(marked(text, 'storage.type.tag-handle.yaml'), ['!!str']);
      assert.deepEqual(marked(text, 'entity.other.document.begin.yaml'), ['---']);
    });
  });

  describe('what the words say', () => {
    const metrics = (text: string) => marked(`- ${text}`, 'constant.numeric.metric');
    const dates = (text: string) => marked(`- ${text}`, 'constant.numeric.date');

    it('marks metrics', () => {
      assert.deepEqual(metrics('40 % fewer pages, from 800 ms to 95ms'), ['40 %', '800 ms', '95ms']);
      assert.deepEqual(metrics('Saved $1.2M a year and €30,000 more'), ['$1.2M', '€30,000']);
      assert.deepEqual(metrics('Grew sign-ups 3x, served 12,400 readers and 200+ shops'), ['3x', '12,400', '200+']);
      assert.deepEqual(metrics('"Cut costs by 12.5%" for once'), ['12.5%']);
      assert.deepEqual(metrics('**65 %** cheaper'), ['65 %']);
    });

    it('leaves versions, product names and addresses alone', () => {
      for (const text of [
        'Moved from Java 8 to Java 17',
        'Ran EC2, S3 and K8s behind HTTP/2',
        'Wrote to ops24h@example.com about the p99',
        'Read https://example.com/2021/40%25/5ms',
        'Shipped release 3.7.0',
      ])
        assert.deepEqual(metrics(text), [], text);
    });

    it('marks dates', () => {
      assert.deepEqual(dates('From Oct 2021 and Fall 2023 to 04/2024, 2024-Q3 or 2025-01-31'), [
        'Oct 2021',
        'Fall 2023',
        '04/2024',
        '2024-Q3',
        '2025-01-31',
      ]);
      assert.deepEqual(marked('startDate: 2019', 'constant.numeric.date'), ['2019']);
      assert.deepEqual(marked("startDate: '2019-04'", 'constant.numeric.date'), ['2019-04']);
      assert.deepEqual(marked('endDate: present # still', 'constant.language.present'), ['present']);
    });

    it('does not take a figure for a year', () => {
      assert.deepEqual(dates('Served 2020 % more, $2019 and 2,019 times, 1,999'), []);
    });

    it('marks inline Markdown', () => {
      const text = '- Built **the index** with *care*, `ripgrep` and [a talk](https://example.com/t)';
      assert.deepEqual(marked(text, 'markup.bold'), ['**the index**']);
      assert.deepEqual(marked(text, 'markup.italic'), ['*care*']);
      assert.deepEqual(marked(text, 'markup.inline.raw'), ['`ripgrep`']);
      assert.deepEqual(marked(text, 'string.other.link.title'), ['a talk']);
      assert.deepEqual(marked(text, 'markup.underline.link'), ['https://example.com/t']);
    });

    it('does not take snake_case or multiplication for italics', () => {
      assert.deepEqual(marked('- Tuned max_open_files and 2*3*4', 'markup.italic'), []);
    });
  });

  it('reads a very long line in time that grows with its length', () => {
    const pieces = ['**a ', '[x](', '"q\\', '1,000 ', '_u ', '- ', 'a b ', '&x ', "'' ", '::', '`'];
    for (const piece of pieces) {
      const line = piece.repeat(4000);
      const { stoppedEarly } = grammar.tokenizeLine(`- ${line}`, INITIAL, 2000);
      assert.equal(stoppedEarly, false, piece);
    }
  });
});
