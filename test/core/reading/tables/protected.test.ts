import { protectedLines, tables } from '../../support/readings.ts';

describe('what is no prose', () =>
  tables(protectedLines, {
    'paths and files': [
      [
        'Opened notes.{css|scss|sass|less|html|htm|xhtml|xml|json|jsonc|yaml|yml|toml|ini|cfg|conf|env|lock|log|txt|md|mdx|rst|adoc|tex|bib|pdf|doc|docx} once',
        'path: notes.{}',
      ],
      [
        'Opened notes.{odt|rtf|xls|xlsx|ods|csv|tsv|ppt|pptx|png|jpg|jpeg|gif|svg|webp|ico|bmp|tif|tiff|psd|eps|mp3|mp4|wav|avi|mov|mkv|zip|tar|gz|tgz|bz2} once',
        'path: notes.{}',
      ],
      [
        'Opened notes.{xz|rar|jar|war|ear|apk|ipa|exe|dll|msi|deb|rpm|dmg|iso|bin|dat|db|sqlite|sql|py|ipynb|pyc|rb|erb|java|kt|kts|scala|groovy|gradle|cs} once',
        'path: notes.{}',
      ],
      [
        'Opened notes.{csproj|sln|cpp|hpp|cc|hh|rs|swift|php|pl|pm|sh|bash|zsh|ps1|bat|cmd|vue|svelte|tsx|jsx|mjs|cjs|proto|graphql|tf|tfvars|hcl} once',
        'path: notes.{}',
      ],
      ['Opened notes.quay once'],
      [
        'Opened notes.{parquet|avro|orc|npy|pkl|h5|onnx|dwg|dxf|stl|step|sldprt|rvt|ifc|shp|geojson|kml|gpx|srt|vtt|epub|ics|vcf|pem|crt|key|plist|xib} once',
        'path: notes.{}',
      ],
      [
        'Opened {main|index|app|server|client|utils|util|config|setup|test|tests|types|constants|helpers|my-notes|my_notes|my.notes}.js once',
        'path: {}.js',
      ],
      ['Opened notes.js once'],
      ['Opened main.{js|ts|go|c|r|d|v} once', 'path: main.{}'],
      ['Opened main.h once', 'path: main.h'],
      ['Opened main.m once', 'path: main.m'],
      ['Opened main.ai once', 'path: main.ai'],
      [
        'Opened {README.MD|a.md|.css|.env.local|/etc/hosts|~/notes|./notes|../notes|C:\\notes|\\\\quay\\share|a\\b.md} once',
        'path: {}',
      ],
      ['Opened {NOTES.QUAY|readme.MD|12.md|.net|.NET|..} once'],
      [
        'Opened {src/quay|lib/quay|libs/quay|bin/quay|sbin/quay|usr/quay|var/quay|node_modules/quay|dist/quay|pkg/quay|.github/quay|quay/boat/|quay/boat.md} once',
        'path: {}',
      ],
      ['Opened {quay/boat|and/or|CI/CD|Quay/boat/|quay/b@t/boat.md|1/2} once'],
    ],
    addresses: [
      [
        'See {https://quay.example/a|s3://quay/a|mailto:ada@quay.example|tel:123|urn:a:b|doi:10.1/a|www.quay.example|<https://quay.example>|https://quay.example/[a]}, please',
        'link: {}',
      ],
      ['See (https://quay.example/a_(b))., please', 'link: https://quay.example/a_(b)'],
      ['See www.quay.example!, please', 'link: www.quay.example'],
      ['See https://quay.example], please', 'link: https://quay.example'],
      ['See [the quay](https://quay.example) here', 'link: (https://quay.example)'],
      ['See [a](b "c") here', 'link: (b "c")'],
      ['See <b>bold</b> here', 'markup: <b>', 'markup: </b>'],
      ['See a &amp; b here', 'markup: &amp;'],
      ['See a &#38; b here', 'markup: &#38;'],
      ['See a &#x26; b here', 'markup: &#x26;'],
      ['See a < b > c here'],
      ['See <ada@quay.example> here', 'link: <ada@quay.example>'],
      ['See <br/> here', 'markup: <br/>'],
      [
        'See {quay.co|quay.example|files.quay.example:8080|10.0.0.7|10.0.0.7:80|localhost:3000|quay.io|very.co} here',
        'host: {}',
      ],
      ['See {Node.js|ASP.NET|3.7.0|v1.2.3|a.b} here'],
      ['Write to {ada@quay.example|ada.m+x@quay.co.uk} now', 'mail: {}'],
      ['Write to {@ada|@ada_m|r/boats|#boats|u/ada} now', 'handle: {}'],
      ['Write to {#1|C#|a@b} now'],
      ['See \\href{b}{c} and \\url{d}, \\textbf{e} here', 'link: \\href{b}', 'link: \\url{d}', 'markup: \\textbf{e'],
    ],
    'names for machines': [
      ['Called {snake_case|DB_HOST|getUserById|run()|$HOME|std::map|a_b|obj.run()} once', 'identifier: {}'],
      ['Called {camelCase|PascalCase|iPhone|McQuay|eBay|__init__|_x|--flag|-f|%d|GitHub} once'],
      [
        'Pinned {react@18|react@^18.2|react@latest|react@next|@types/node|@types/node@18|postgres:15.2|postgres:latest|postgres:alpine|postgres:slim|postgres:edge|postgres:15-alpine} once',
        'package: {}',
      ],
      ['Pinned {postgres:15|quay:boat} once'],
      ['Pinned {numpy==1.26|numpy~=1.26|python3.11|react@18-rc.1} once', 'package: {}'],
      ['Pinned {numpy^1.2|numpy[a,b]==1|python-3.11|than4.5|over4.5|ab3.11|python3|boat@quay} once'],
      [
        'Ran postgres15 {image|images|container|containers|package|packages|tag|tags|binary|binaries|venv|virtualenv|interpreter|wheels|pods|and base images|docker images|slim images}',
        'package: postgres15',
      ],
      ['Ran postgres15 {boats|and and and images}'],
      ['Ran postgres15 and python3 images', 'package: postgres15', 'package: python3'],
    ],
    quotations: [
      [
        'Sang {"the quay"|“the quay”|„the quay“|„the quay”|«the quay»|»the quay«|‹the quay›|‘the quay’|\'the quay\'|「quay」|『quay』|《quay》} once',
        'quotation: {}',
      ],
      [
        'Sang {5" and 6"|5\' and 6\'|the boats\' and the quays\'|don\'t and won\'t|" the quay"|"the quay "|x"the quay"|\'5 quays\'|»the quay|«the quay|""} once',
      ],
      ['Sang {("the quay")|-"the quay"} once', 'quotation: "the quay"'],
      ["Sang {\"5 quays\"|'the quay's'} once", 'quotation: {}'],
    ],
    code: [
      ['Ran {`quay`|``a ` b``|```a```} once', 'code: {}'],
      ['Ran {`a|`a``} once'],
      ['Ran `a` and `b` once', 'code: `a`', 'code: `b`'],
    ],
  }));
