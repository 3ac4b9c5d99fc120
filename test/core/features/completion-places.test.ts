import assert from 'node:assert/strict';
import { completion } from '../../../server/src/core/features/completion/completion.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { clients, shown } from '../support/completing.ts';
import { cursor } from '../support/marked.ts';

const orchard = `basics:
  name: Marit Solheim
  label: Orchard manager
  email: marit@solheim.example
  location:
    city: Bergen
    countryCode: |
work:
  - name: Hardanger Frukt
    position: Orchard manager
    startDate: 2021-03
    highlights:
      - Moved stock keeping from Excel to PostgreSQL and Grafana for 12 farms
      - Charted frost in Grafana for 40 valleys
`;
const rest = orchard.replace('countryCode: |', 'countryCode: "NO"');

const places: readonly (readonly [what: string, text: string, wanted: string])[] = [
  ['a country by its city', orchard, 'NO'],
  ['a country by a city without a country', 'basics:\n  location:\n    city: Leeds\n    countryCode: |\n', 'GB'],
  ['a first section', '|', 'basics'],
  ['a section by its first letters', `${rest}ed|`, 'education'],
  ['a section that is still missing', `${rest}|`, 'education'],
  ['skills', `${rest}sk|`, 'skills'],
  ['a key of a job', `work:\n  - name: Fjordvik\n    po|\n`, 'position'],
  ['the start of a job', `work:\n  - name: Fjordvik\n    position: Clerk\n    st|\n`, 'startDate'],
  ['highlights of a job', `work:\n  - name: Fjordvik\n    hi|\n`, 'highlights'],
  ['roles of an employer', `work:\n  - name: Fjordvik\n    ro|\n`, 'roles'],
  ['a whole job', 'work:\n  - |\n', 'new work'],
  ['an employer with several roles', 'work:\n  - new|\n', 'new work, several roles'],
  ['a degree that is not finished', 'education:\n  - |\n', 'new education, not finished yet'],
  ['the first key of a job', 'work:\n  - na|\n', 'name'],
  ['an employer named before', `${rest}  - name: Ha|\n`, 'Hardanger Frukt'],
  ['a position held before', `${rest}  - name: Fjordvik\n    position: Or|\n`, 'Orchard manager'],
  ['the headline as a position', 'basics:\n  label: Night nurse\nwork:\n  - position: |\n', 'Night nurse'],
  [
    'a tag of another highlight',
    'work:\n  - highlights:\n      - text: A\n        tags: [frost]\n      - text: B\n        tags: [|]\n',
    'frost',
  ],
  [
    'a tag that begins so',
    'work:\n  - highlights:\n      - text: A\n        tags: [frost]\n      - text: B\n        tags:\n          - f|\n',
    'frost',
  ],
  ['an employer for a story', `${rest}stories:\n  - work: |\n`, 'Hardanger Frukt'],
  ['a technology that the file uses', `${rest}skills:\n  - name: Tools\n    keywords:\n      - |\n`, 'Grafana'],
  ['one that begins so', `${rest}skills:\n  - keywords: [Gr|]\n`, 'Grafana'],
  ['C', 'skills:\n  - keywords: [C|]\n', 'C'],
  ['C++', 'skills:\n  - keywords: [C|]\n', 'C++'],
  ['C#', 'skills:\n  - keywords: [C|]\n', 'C#'],
  ['an alias', 'skills:\n  - keywords:\n      - k8s|\n', 'Kubernetes'],
  [
    'a technology in a sentence, in lower case',
    'work:\n  - highlights:\n      - Moved billing to postg|\n',
    'PostgreSQL',
  ],
  ['an alias in a sentence', 'work:\n  - highlights:\n      - Moved billing to k8s|\n', 'Kubernetes'],
  ['a technology in a sentence, with a capital', 'basics:\n  summary: Builds with Kub|\n', 'Kubernetes'],
  ['a verb', 'work:\n  - name: A\n    endDate: 2020-01\n    highlights:\n      - Ta|\n', 'Taught'],
  [
    'a verb of a role that goes on',
    'work:\n  - name: A\n    endDate: present\n    highlights:\n      - Tea|\n',
    'Teach',
  ],
  ['present', 'work:\n  - name: A\n    startDate: 2020-01\n    endDate: |\n', 'present'],
  ['this month', 'work:\n  - name: A\n    startDate: |\n', '2026-06'],
  ['a network', 'basics:\n  profiles:\n    - network: Li|\n', 'LinkedIn'],
  ['a fluency', 'languages:\n  - language: German\n    fluency: Na|\n', 'Native'],
  ['a language', 'languages:\n  - language: Ger|\n', 'German'],
  ['paper', 'meta:\n  render:\n    paper: |\n', 'a4'],
  ['a section to hide', 'meta:\n  render:\n    sections:\n      hidden: [aw|]\n', 'awards'],
  ['a certificate', 'certificates:\n  - name: AWS|\n', 'AWS Certified Solutions Architect – Associate'],
  ['an issuer', 'certificates:\n  - name: CKA\n    issuer: Clou|\n', 'Cloud Native Computing Foundation'],
  ['a key in quotes', 'basics:\n  "na|"\n', 'name'],
  ['a key in the middle of a word', 'basics:\n  na|m\n', 'name'],
  [
    'the source of a figure',
    'work:\n  - highlights:\n      - text: Cut waste by 40%\n        id: waste\nbasics:\n  stats:\n    - source: |\n',
    'waste',
  ],
  ['a degree', 'education:\n  - studyType: Ba|\n', 'Bachelor of Science'],
];

const nurse = `basics:
  name: Aoife Brennan
  label: Staff nurse
  location:
    city: Cork
    countryCode: IE
education:
  - institution: University College Cork
    area: Nursing
    studyType: BSc
certificates:
  - name: Advanced Life Support
    issuer: Resuscitation Council
work:
  - name: Mercy Hospital
    position: Staff nurse
    location: Cork
    startDate: 2019-02
    highlights:
      - Triaged 40 patients a shift
`;

/** Places in the profiles of a ward, a school and an office; the last say that they are JSON. */
const morePlaces: readonly (readonly [what: string, text: string, wanted: string, json?: boolean])[] = [
  ['label after name', 'basics:\n  name: Aoife Brennan\n  |\n', 'label'],
  ['label by position', 'basics:\n  label: |\nwork:\n  - name: Mercy\n    position: Ward sister\n', 'Ward sister'],
  ['label typed', 'basics:\n  label: War|\nwork:\n  - name: Mercy\n    position: Ward sister\n', 'Ward sister'],
  ['position next', 'work:\n  - name: Mercy Hospital\n    |\n', 'position'],
  ['position in second job', nurse + '  - name: Bon Secours\n    |\n', 'position'],
  ['position value', nurse + '  - name: Bon Secours\n    position: |\n', 'Staff nurse'],
  ['position value st', nurse + '  - name: Bon Secours\n    position: St|\n', 'Staff nurse'],
  ['position in role', 'work:\n  - name: Mercy Hospital\n    roles:\n      - |\n', 'position'],
  ['startDate after position', 'work:\n  - name: Mercy Hospital\n    position: Nurse\n    |\n', 'startDate'],
  [
    'highlights after dates',
    'work:\n  - name: M\n    position: N\n    startDate: 2020\n    endDate: 2021\n    |\n',
    'highlights',
  ],
  ['area after institution', 'education:\n  - institution: UCC\n    |\n', 'area'],
  ['area after studyType', 'education:\n  - institution: UCC\n    studyType: BSc\n    |\n', 'area'],
  ['area typed', 'education:\n  - institution: UCC\n    studyType: BSc\n    area: Nur|\n', 'Nursing'],
  ['area typed CS', 'education:\n  - area: Comp|\n', 'Computer Science'],
  ['area from file', nurse.replace('certificates', '  - institution: NUI\n    area: |\ncertificates'), 'Nursing'],
  ['studyType', 'education:\n  - institution: UCC\n    area: Law\n    |\n', 'studyType'],
  ['studyType MSc', 'education:\n  - studyType: MS|\n', 'MSc'],
  ['issuer next', 'certificates:\n  - name: Basic Life Support\n    |\n', 'issuer'],
  [
    'issuer from file',
    nurse.replace('work:', '  - name: Basic Life Support\n    issuer: |\nwork:'),
    'Resuscitation Council',
  ],
  [
    'issuer by certificate',
    'certificates:\n  - name: AWS Certified Developer – Associate\n    issuer: |\n',
    'Amazon Web Services',
  ],
  ['issuer by certificate PMP', 'certificates:\n  - name: PMP\n    issuer: |\n', 'Project Management Institute'],
  ['issuer TOEFL', 'certificates:\n  - name: TOEFL iBT\n    issuer: |\n', 'ETS'],
  ['certificate BLS', 'certificates:\n  - name: Basic|\n', 'Basic Life Support (BLS)'],
  ['date in certificate', 'certificates:\n  - name: BLS\n    issuer: RC\n    |\n', 'date'],
  ['award title', 'awards:\n  - |\n', 'title'],
  ['awarder', 'awards:\n  - title: Nurse of the year\n    |\n', 'awarder'],
  ['awarder value', nurse + 'awards:\n  - title: X\n    awarder: Mer|\n', 'Mercy Hospital'],
  ['publication publisher', 'publications:\n  - name: Falls\n    |\n', 'publisher'],
  ['language', 'languages:\n  - |\n', 'language'],
  ['fluency', 'languages:\n  - language: Irish\n    |\n', 'fluency'],
  ['references', 'references:\n  - name: Dr A\n    |\n', 'reference'],
  ['volunteer position', 'volunteer:\n  - organization: Red Cross\n    |\n', 'position'],
  ['volunteer position value', nurse + 'volunteer:\n  - organization: Red Cross\n    position: |\n', 'Staff nurse'],
  ['project name/desc', 'projects:\n  - name: Rota\n    |\n', 'description'],
  ['location of job', nurse + '  - name: Bon\n    location: |\n', 'Cork'],
  ['profile network', 'basics:\n  profiles:\n    - |\n', 'network'],
  ['profile url', 'basics:\n  profiles:\n    - network: LinkedIn\n      username: aoife\n      |\n', 'url'],
  ['skills keywords', 'skills:\n  - name: Care\n    |\n', 'keywords'],
  ['skills level', 'skills:\n  - name: Care\n    level: |\n', 'Advanced'],
  ['ended keys', nurse + '    |\n', 'endDate'],
  ['json position', '{"work": [{"name": "Mercy", |}]}', 'position', true],
  [
    'json position val',
    '{"work": [{"name": "Mercy", "position": "Staff nurse"}, {"name": "Bon", "position": "|"}]}',
    'Staff nurse',
    true,
  ],
  ['json label', '{"basics": {"name": "A", |}}', 'label', true],
  [
    'json label val',
    '{"basics": {"name": "A", "label": "|"}, "work": [{"name":"M","position":"Ward sister"}]}',
    'Ward sister',
    true,
  ],
  ['json area', '{"education": [{"institution": "UCC", |}]}', 'area', true],
  ['json issuer', '{"certificates": [{"name": "PMP", "issuer": "|"}]}', 'Project Management Institute', true],
  ['json issuer key', '{"certificates": [{"name": "PMP", |}]}', 'issuer', true],
  ['json country', '{"basics": {"location": {"city": "Cork", "countryCode": "|"}}}', 'IE', true],
  ['json endDate', '{"work": [{"name": "M", "startDate": "2020-01", "endDate": "|"}]}', '2026-06', true],
];

describe('what is offered first', () => {
  for (const [what, text, wanted] of places) {
    it(what, () => {
      const first = shown(text).slice(0, 3);
      assert.ok(first.includes(wanted), `${wanted} is not among ${first.join(', ') || 'nothing'}`);
    });
  }
});

describe('what is not offered', () => {
  it('a section that the document has, wherever the cursor is', () => {
    const found = shown(`basics:\n  name: A\nwork:\n  - name: B\n|`);
    assert.ok(!found.includes('basics') && !found.includes('work'));
    assert.ok(!shown(`|\nbasics:\n  name: A\nwork:\n  - name: B\n`).includes('work'));
    assert.ok(!shown('basics:\n  name: A\n? work\n: - name: B\n|').includes('work'));
  });

  it('what stands behind the cursor in brackets', () => {
    assert.deepEqual(
      shown('work:\n  - {|name: Q, position: X}\n').filter((one) => ['name', 'position'].includes(one)),
      [],
    );
    assert.ok(!shown('meta:\n  render:\n    sections:\n      order: [work, |]\n').includes('work'));
    assert.ok(!shown('meta:\n  render:\n    sections:\n      order: [|, skills]\n').includes('skills'));
    assert.ok(!shown('skills:\n  - keywords: [Kafka, K|]\n').includes('Apache Kafka'));
    assert.ok(!shown('skills:\n  - keywords:\n      - Kotlin\n      - K|\n').includes('Kotlin'));
  });

  it('a section on a blank line inside an entry, where it would swallow the rest', () => {
    assert.deepEqual(shown('work:\n  - name: Fjordvik\n|\n    position: Clerk\n'), []);
    assert.deepEqual(shown('work:\n  - highlights:\n    |\n      - Cut waste\n'), []);
  });

  it('what is being typed and stands nowhere else', () => {
    assert.deepEqual(shown('skills:\n  - name: Fruit\n    keywords: [Graftinglore|]\n'), []);
    assert.deepEqual(shown('skills:\n  - name: Fruit\n    keywords:\n      - Grafting|lore\n'), []);
    assert.ok(!shown('work:\n  - position: Pomol|\n').includes('Pomol'));
    assert.ok(!shown('work:\n  - name: Hardanger F|\n').includes('Hardanger F'));
    assert.ok(!shown('basics:\n  location:\n    city: Odd|\n').includes('Odd'));
    const twice = 'skills:\n  - keywords: [Graftinglore]\n  - keywords: [Graft|]\n';
    assert.ok(shown(twice).includes('Graftinglore') || !shown(twice).includes('Graft'));
    assert.ok(shown('work:\n  - name: Voss Mill\n  - name: Voss M|\n').includes('Voss Mill'));
  });

  it('a section on a line that begins or ends a document', () => {
    for (const text of [
      '|---\nbasics:\n  name: A\n',
      '---|\nbasics:\n  name: A\n',
      '%YAML| 1.2\n---\nwork: []\n',
      'work: []\n..|.\n',
      '--|\n',
    ])
      assert.deepEqual(shown(text), [], text);
    assert.ok(shown('---\nbasics:\n  name: A\n|').includes('work'));
  });

  it('a section where the document is no map', () => {
    for (const text of [
      '- Go\n- Rust\n|',
      '{basics: {name: A}}\n|',
      'A few words\n|',
      '  basics:\n    name: A\n|',
      '? [a, b]\n|: 1\nwork: []\n',
    ])
      assert.deepEqual(shown(text), [], text);
  });

  it('a key behind a dash and a tab, where YAML has none', () => {
    assert.deepEqual(shown('work:\n  -\t|\n'), []);
    assert.deepEqual(shown('work:\n  -\tna|\n'), []);
    assert.ok(shown('skills:\n  - keywords:\n      -\tKotl|\n').includes('Kotlin'));
  });

  it('a key where a sentence is being written', () => {
    for (const start of ['', 'T', 'Ta', 'Te', 'Id', 'Tea'])
      assert.ok(
        !shown(`work:\n  - highlights:\n      - ${start}|\n`).some((one) => /^(?:text|tags|id|ignore)$/.test(one)),
      );
  });

  it('anything for words that are only words', () => {
    for (const word of ['the', 'post', 'react', 'word', 'and'])
      assert.deepEqual(shown(`basics:\n  summary: Moved ${word}|\n`), [], word);
  });
});

describe('comments that silence', () => {
  it('offer first what the next line is told', () => {
    const options = { ...clients.code, problems: () => [{ code: 'date.gap', range: { start: { line: 1 } } }] };
    assert.equal(shown('# merit-ignore-next-line |\nwork: []\n', options)[0], 'date.gap');
    assert.equal(shown('# merit-ignore-next-line date.gap, |\nwork: []\n', options).includes('date.gap'), false);
    assert.equal(shown('# merit-ignore-next-line: |\nwork: []\n', options)[0], 'date.gap');
    assert.deepEqual(shown('# mer|\n'), ['merit-ignore-next-line', 'merit-ignore-file']);
  });
});

describe('the codes that a highlight asks to be left alone about', () => {
  it('begin with what is said of it', () => {
    const problems = (): { code: string; range: { start: { line: number } } }[] => [
      { code: 'date.gap', range: { start: { line: 1 } } },
      { code: 'bullet.unquantified', range: { start: { line: 3 } } },
    ];
    const options = { ...clients.code, problems };
    const text = 'work:\n  - name: A\n    highlights:\n      - text: Ran a mill\n        ignore: [|]\n';
    const found = shown(text, options);
    assert.equal(found[0], 'bullet.unquantified');
    assert.ok(found.indexOf('date.gap') > 1);
    assert.equal(shown(text.replace('[|]', '\n          - |'), options)[0], 'bullet.unquantified');
    assert.ok(!shown(text.replace('[|]', '[bullet.unquantified, |]'), options).includes('bullet.unquantified'));
  });
});

describe('completion in brackets over several lines', () => {
  it('knows its place', () => {
    assert.ok(shown('skills:\n  - name: A\n    keywords: [\n      Go,\n      Kotl|\n    ]\n').includes('Kotlin'));
    assert.ok(shown('work: [\n  {name: A,\n   po|\n').includes('position'));
  });
});

describe('completion beside what is there already', () => {
  it('says nothing behind a quote that is closed, in brackets and out of them', () => {
    for (const text of [
      "work: [{name: 'Fjord Foods'|, position: 'Baker'}]\n",
      'work:\n  - startDate: "2021"|\n',
      'skills:\n  - keywords: ["Go"|, "Rust"]\n',
    ])
      assert.deepEqual(shown(text), [], text);
  });

  it('knows the other keys of a map in brackets when one in quotes is changed', () => {
    const found = shown('basics: {"|name": Ola Berg, "label": "Baker, buyer", "email": ola@berg.example}\n');
    assert.ok(found.includes('phone') && !found.includes('label') && !found.includes('email'), String(found));
  });

  it('leaves a text alone that begins on the next line, or goes on there', () => {
    for (const text of [
      'skills:\n  - keywords:\n      - | # languages\n        JavaScript\n',
      'skills:\n  - keywords:\n      - "Java|\n        Python"\n',
      'work:\n  - startDate: "Oct|\n      2021"\n',
    ])
      assert.deepEqual(shown(text), [], text);
  });
});

describe('completion where other professions write', () => {
  for (const [what, text, wanted, json] of morePlaces)
    it(`${what}: ${wanted}`, () => {
      const first = shown(text, clients.code, json === true).slice(0, 3);
      assert.ok(first.includes(wanted), first.join(', '));
    });

  it('leaves Enter a new line behind a field of study, which is whole as it is typed', () => {
    const { text, position } = cursor('education:\n  - area: Comp|\n');
    const item = completion(readDocument(text), position, clients.code).find(
      ({ label }) => label === 'Computer Science',
    );
    assert.deepEqual(item?.data, { keepsEnter: true });
  });
});

describe('completion in another language than English', () => {
  const german =
    'basics:\n  name: Jana Thiel\n  label: Lehrerin\n  stats:\n    - value: "33 %"\n      label: weniger Ausfall\n  summary: Ich unterrichte seit vier Jahren die Kinder der Stadt und leite die Fachschaft.\n';
  const spanish = 'basics:\n  summary: Dirijo desde hace cuatro años el equipo de cocina de un hotel en la costa.\n';
  const first = (text: string) => shown(text).slice(0, 3);

  it('names languages, and how well they are spoken, as the profile would', () => {
    assert.ok(first(`${german}languages:\n  - language: Fra|\n`).includes('Französisch'));
    assert.ok(first(`${german}languages:\n  - language: Englisch\n    fluency: Mutt|\n`).includes('Muttersprache'));
    assert.ok(first(`${spanish}languages:\n  - language: Ale|\n`).includes('Alemán'));
    assert.ok(first(`${spanish}languages:\n  - language: Alemán\n    fluency: Flu|\n`).includes('Fluido'));
  });

  it('finds countries, and what goes on, by their names there', () => {
    assert.ok(first(`${german}  location:\n    countryCode: Schw|\n`).includes('CH'));
    assert.ok(first(`${spanish}  location:\n    countryCode: Aleman|\n`).includes('DE'));
    assert.ok(first(`${german}work:\n  - name: Gymnasium Elm\n    endDate: heu|\n`).includes('present'));
  });

  it('proposes no English words', () => {
    assert.deepEqual(shown(`${german}work:\n  - highlights:\n      - Le|\n`), []);
    assert.deepEqual(shown(`${spanish}work:\n  - highlights:\n      - Dir|\n`), []);
    assert.deepEqual(shown(`${german}education:\n  - area: Ph|\n`), []);
    assert.ok(shown('work:\n  - highlights:\n      - Le|\n').includes('Lead'));
  });

  it('takes what a headline figure measures for no headline', () => {
    const labels = shown(
      `${german.replace('label: Lehrerin', 'label: |')}work:\n  - name: Elm\n    position: Lehrerin\n`,
    );
    assert.ok(labels.includes('Lehrerin') && !labels.includes('weniger Ausfall'), labels.join(', '));
  });
});

describe('proposals that are asked for', () => {
  it('are verbs where a highlight begins, and only when they are asked for', () => {
    const bullet = 'work:\n  - endDate: 2020-01\n    highlights:\n      - |\n';
    const options = { ...clients.code, asked: true };
    assert.ok(shown(bullet, options).includes('Led'));
    assert.ok(!shown(bullet).includes('Led'));
  });
});
