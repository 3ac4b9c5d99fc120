import assert from 'node:assert/strict';
import { type CompletionItem, type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { jsonCompletion } from '../../../server/src/core/features/completion/json.ts';
import { selectionRange } from '../../../server/src/core/features/selectionRanges.ts';
import { symbols } from '../../../server/src/core/features/symbols.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { clients } from '../support/completing.ts';
import { cursor } from '../support/marked.ts';

const profile = `basics:
  name: Ada Lind
  stats:
    - value: 24
      label: beds
  profiles:
    - network: GitHub
      username: ada
work:
  - position: Baker
    name: Fjordvik
    startDate: 2019-03
    endDate: present
    highlights:
      - Baked   40 loaves a morning, of rye and of spelt, and carried them to nine shops before the town was awake
      - text: Cut waste
        id: waste
      - ""
  - name: Havnecafé
    startDate: 2015
    roles:
      - position: Head cook
        highlights: [Fed 240]
      - just a word
    keywords: [rye]
    courses: []
education:
  - institution: Bergen Culinary
    endDate: 2013
projects:
  - name: Bread map
stories:
  - title: The oven
skills:
  - name: Bread
    keywords: [rye, spelt]
languages:
  - language: Norwegian
    fluency: native
sections:
  - title: Boats
    items:
      - name: Dinghy
      - Knots
meta:
  version: v1
`;

const kindNames = new Map(Object.entries(SymbolKind).map(([name, value]) => [value, name]));

/** The outline as somebody sees it: kind, name and detail, with the lines it covers and the words that are selected. */
function* shown(list: readonly DocumentSymbol[], text: string, depth = 0): Iterable<string> {
  const lines = text.split('\n');
  for (const {
    kind,
    name,
    detail,
    range,
    selectionRange: { start, end },
    children,
  } of list) {
    const words = start.line === end.line ? lines[start.line]!.slice(start.character, end.character) : '…';
    const part = `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;
    yield `${'  '.repeat(depth)}${kindNames.get(kind)} ${name}${detail ? ` (${detail})` : ''} ${part} <${words}>`;
    yield* shown(children ?? [], text, depth + 1);
  }
}

describe('the whole outline', () => {
  it('has sections, entries, roles, lists and highlights, each by its name and its dates', () =>
    assert.equal(
      [...shown(symbols(readDocument(profile)), profile)].join('\n'),
      `Namespace basics 0:0-8:0 <basics>
  Array stats (1) 2:2-5:0 <stats>
    String beds (24) 3:6-5:0 <value>
  Array profiles (1) 5:2-8:0 <profiles>
Class work 8:0-26:0 <work>
  Class Baker (Fjordvik · 2019-03 – present) 9:4-18:0 <position>
    Array highlights (3) 13:4-18:0 <highlights>
      String Baked 40 loaves a morning, of rye and of spelt, and carried them to nine shops … 14:8-14:114 <Baked   40 loaves a morning, of rye and of spelt, and carried them to nine shops before the town was awake>
      String Cut waste 15:8-17:0 <text>
      String (no name yet) 17:8-17:10 <"">
  Class Havnecafé (2015) 18:4-26:0 <name>
    Class Head cook 21:8-23:0 <position>
      Array highlights (1) 22:8-22:29 <highlights>
        String Fed 240 22:21-22:28 <Fed 240>
    Array keywords (1) 24:4-24:19 <keywords>
Class education 26:0-29:0 <education>
  Class Bergen Culinary (2013) 27:4-29:0 <institution>
Module projects 29:0-31:0 <projects>
  Module Bread map 30:4-31:0 <name>
Module stories 31:0-33:0 <stories>
  Module The oven 32:4-33:0 <title>
Enum skills 33:0-36:0 <skills>
  Enum Bread 34:4-36:0 <name>
    Array keywords (2) 35:4-35:26 <keywords>
Array languages 36:0-39:0 <languages>
  Struct Norwegian 37:4-39:0 <language>
Array sections 39:0-44:0 <sections>
  Struct Boats 40:4-44:0 <title>
    Array items (2) 41:4-44:0 <items>
      String Dinghy 42:8-43:0 <name>
      String Knots 43:8-43:13 <Knots>
Object meta 44:0-46:0 <meta>`,
    ));
});

describe('a selection that grows', () => {
  const grown = (marked: string): string => {
    const { text, position } = cursor(marked);
    const rows: string[] = [];
    for (
      let one: ReturnType<typeof selectionRange> | undefined = selectionRange(readDocument(text), position);
      one;
      one = one.parent
    )
      rows.push(
        `${one.range.start.line}:${one.range.start.character}-${one.range.end.line}:${one.range.end.character}`,
      );
    return rows.join(' ');
  };
  it('has each step at its ends and in its middle', () => {
    const text = 'work:\n  - name: Lind\n    highlights:\n      - Ran it. Took B-9 over! And more\n      - "Fed 240"\n';
    const at = (from: string) => grown(text.replace(from.replace('|', ''), from));
    const rows = [
      '|Ran it.',
      'Ran it|.',
      'it. |Took',
      'B|-9',
      'over|!',
      'And more|',
      '"|Fed',
      '|"Fed',
      '240"|',
      'na|me:',
      '  |- name',
    ];
    assert.equal(
      rows.map((one) => `${one} ${at(one)}`).join('\n'),
      `|Ran it. 3:8-3:11 3:8-3:15 3:8-3:39 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
Ran it|. 3:12-3:14 3:8-3:15 3:8-3:39 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
it. |Took 3:16-3:20 3:16-3:30 3:8-3:39 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
B|-9 3:21-3:24 3:16-3:30 3:8-3:39 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
over|! 3:25-3:29 3:16-3:30 3:8-3:39 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
And more| 3:35-3:39 3:31-3:39 3:8-3:39 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
"|Fed 4:9-4:12 4:9-4:16 4:8-4:17 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
|"Fed 4:8-4:17 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
240"| 4:8-4:17 3:6-4:17 2:4-4:17 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
na|me: 1:4-1:8 1:4-1:14 1:4-4:17 1:2-4:17 0:0-4:17 0:0-5:0
  |- name 1:2-4:17 0:0-4:17 0:0-5:0`,
    );
  });
});

describe('keys in JSON', () => {
  /** The first items that are offered at the `|`, each with what it writes. */
  const offered = (marked: string, client: keyof typeof clients): string => {
    const { text, position } = cursor(marked);
    const row = ({ label, textEdit, additionalTextEdits, sortText, filterText, insertTextFormat }: CompletionItem) => {
      const range = textEdit && 'range' in textEdit ? textEdit.range : null;
      return [
        label,
        textEdit?.newText,
        range && `${range.start.character}-${range.end.character}`,
        sortText,
        filterText,
        insertTextFormat,
        additionalTextEdits?.length,
      ].join(' | ');
    };
    return jsonCompletion(readDocument(text, null, true), position, clients[client])
      .slice(0, 6)
      .map(row)
      .join('\n');
  };
  it('are offered with what they hold, their commas and their quotes', () => {
    for (const [marked, plain, code] of [
      [
        '{"basics": {"name": "A"},\n |}',
        `work | "work": [{  }] | 1-1 | 1000 | work | 1 | 
education | "education": [{  }] | 1-1 | 1001 | education | 1 | 
skills | "skills": [{  }] | 1-1 | 1002 | skills | 1 | 
projects | "projects": [{  }] | 1-1 | 1003 | projects | 1 | 
stories | "stories": [{  }] | 1-1 | 1004 | stories | 1 | 
certificates | "certificates": [{  }] | 1-1 | 1005 | certificates | 1 | `,
        `work | "work": [{ $1 }] | 1-1 | 1000 | work | 2 | 
education | "education": [{ $1 }] | 1-1 | 1001 | education | 2 | 
skills | "skills": [{ $1 }] | 1-1 | 1002 | skills | 2 | 
projects | "projects": [{ $1 }] | 1-1 | 1003 | projects | 2 | 
stories | "stories": [{ $1 }] | 1-1 | 1004 | stories | 2 | 
certificates | "certificates": [{ $1 }] | 1-1 | 1005 | certificates | 2 | `,
      ],
      [
        '{"work": [{"na|me": "A"}]}',
        `name | "name" | 11-17 | 1000 | "name | 1 | 
position | "position" | 11-17 | 1001 | "position | 1 | 
startDate | "startDate" | 11-17 | 1002 | "startDate | 1 | 
endDate | "endDate" | 11-17 | 1003 | "endDate | 1 | 
location | "location" | 11-17 | 1004 | "location | 1 | 
summary | "summary" | 11-17 | 1005 | "summary | 1 | `,
        `name | "name" | 11-17 | 1000 | "name | 1 | 
position | "position" | 11-17 | 1001 | "position | 1 | 
startDate | "startDate" | 11-17 | 1002 | "startDate | 1 | 
endDate | "endDate" | 11-17 | 1003 | "endDate | 1 | 
location | "location" | 11-17 | 1004 | "location | 1 | 
summary | "summary" | 11-17 | 1005 | "summary | 1 | `,
      ],
      [
        '{"work": [{"name": "A"\n  |\n  "url": "b"}]}',
        `position | "position": "", | 2-2 | 1000 | position | 1 | 1
startDate | "startDate": "", | 2-2 | 1001 | startDate | 1 | 1
endDate | "endDate": "", | 2-2 | 1002 | endDate | 1 | 1
location | "location": "", | 2-2 | 1003 | location | 1 | 1
summary | "summary": "", | 2-2 | 1004 | summary | 1 | 1
highlights | "highlights": [""], | 2-2 | 1005 | highlights | 1 | 1`,
        `position | "position": "$1", | 2-2 | 1000 | position | 2 | 1
startDate | "startDate": "$1", | 2-2 | 1001 | startDate | 2 | 1
endDate | "endDate": "$1", | 2-2 | 1002 | endDate | 2 | 1
location | "location": "$1", | 2-2 | 1003 | location | 2 | 1
summary | "summary": "$1", | 2-2 | 1004 | summary | 2 | 1
highlights | "highlights": ["$1"], | 2-2 | 1005 | highlights | 2 | 1`,
      ],
      [
        '{"work": [{"po|"}]}',
        `name | "name": "" | 11-15 | 1000 | "name | 1 | 
position | "position": "" | 11-15 | 1001 | "position | 1 | 
startDate | "startDate": "" | 11-15 | 1002 | "startDate | 1 | 
endDate | "endDate": "" | 11-15 | 1003 | "endDate | 1 | 
location | "location": "" | 11-15 | 1004 | "location | 1 | 
summary | "summary": "" | 11-15 | 1005 | "summary | 1 | `,
        `name | "name": "$1" | 11-15 | 1000 | "name | 2 | 
position | "position": "$1" | 11-15 | 1001 | "position | 2 | 
startDate | "startDate": "$1" | 11-15 | 1002 | "startDate | 2 | 
endDate | "endDate": "$1" | 11-15 | 1003 | "endDate | 2 | 
location | "location": "$1" | 11-15 | 1004 | "location | 2 | 
summary | "summary": "$1" | 11-15 | 1005 | "summary | 2 | `,
      ],
      [
        '{"languages": [{"language": "G|"}]}',
        `English | English | 29-30 | 0000 |  |  | 
Spanish | Spanish | 29-30 | 0001 |  |  | 
French | French | 29-30 | 0002 |  |  | 
German | German | 29-30 | 0003 |  |  | 
Portuguese | Portuguese | 29-30 | 0004 |  |  | 
Italian | Italian | 29-30 | 0005 |  |  | `,
        `English | English | 29-30 | 0000 |  |  | 
Spanish | Spanish | 29-30 | 0001 |  |  | 
French | French | 29-30 | 0002 |  |  | 
German | German | 29-30 | 0003 |  |  | 
Portuguese | Portuguese | 29-30 | 0004 |  |  | 
Italian | Italian | 29-30 | 0005 |  |  | `,
      ],
      [
        '{"languages": [{"language": |}]}',
        `English | "English" | 28-28 | 0000 |  |  | 
Spanish | "Spanish" | 28-28 | 0001 |  |  | 
French | "French" | 28-28 | 0002 |  |  | 
German | "German" | 28-28 | 0003 |  |  | 
Portuguese | "Portuguese" | 28-28 | 0004 |  |  | 
Italian | "Italian" | 28-28 | 0005 |  |  | `,
        `English | "English" | 28-28 | 0000 |  |  | 
Spanish | "Spanish" | 28-28 | 0001 |  |  | 
French | "French" | 28-28 | 0002 |  |  | 
German | "German" | 28-28 | 0003 |  |  | 
Portuguese | "Portuguese" | 28-28 | 0004 |  |  | 
Italian | "Italian" | 28-28 | 0005 |  |  | `,
      ],
      ['|{"work": []}', ``, ``],
      ['{"work": [{"name": "A"}] |x}', ``, ``],
      ['{"x": |', ``, ``],
    ] as const) {
      assert.equal(offered(marked, 'plain'), plain);
      assert.equal(offered(marked, 'code'), code);
    }
  });
});
