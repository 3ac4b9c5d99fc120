import assert from 'node:assert/strict';
import { choose, clients, items, labels, shown } from '../support/completing.ts';
import { words } from '../support/gaps.ts';

/** A text with its cursor, and what is proposed first; nothing at all where that is empty. */
type Proposed = readonly [text: string, first: string];

const holds = (rows: readonly Proposed[], json = false): void => {
  for (const [text, first] of rows) {
    const wanted = words(first);
    const found = shown(text, clients.code, json);
    assert.deepEqual(found.slice(0, Math.max(1, wanted.length)), wanted, text);
  }
};

describe('the issuer of a certificate', () => {
  it('is the one that its name tells', () => {
    const first = (name: string) => shown(`certificates:\n  - name: ${name}\n    issuer: |\n`)[0];
    const issuers: readonly (readonly [issuer: string, names: string])[] = [
      ['Amazon Web Services', 'AWS Developer|Amazon Connect|aws developer'],
      ['Microsoft', 'Azure Fundamentals|Microsoft 365|Power BI Analyst|MOS Excel'],
      ['Google Cloud', 'Google Cloud Engineer'],
      ['Google', 'Google Analytics'],
      ['Cloud Native Computing Foundation', 'CKA|CKAD|CKS|KCNA|Kubernetes Administrator'],
      ['HashiCorp', 'Terraform Associate|HashiCorp Expert|Vault Associate'],
      ['Red Hat', 'RHCSA|RHCE|RHCA|Red Hat Engineer'],
      ['Cisco', 'CCNA|CCNP|CCIE|CCST|Cisco Expert|ccna'],
      ['CompTIA', 'CompTIA A+'],
      ['(ISC)²', 'CISSP|CCSP|SSCP'],
      ['ISACA', 'CISA|CISM|CRISC|COBIT 5'],
      ['Oracle', 'Oracle Java'],
      ['Salesforce', 'Salesforce Admin'],
      ['SAP', 'SAP Consultant'],
      ['ISTQB', 'ISTQB Tester'],
      ['PeopleCert', 'ITIL 4|PRINCE2|PRINCE 2'],
      ['Project Management Institute', 'PMP|CAPM|PMI-ACP|Project Management Professional'],
      ['Scrum Alliance', 'CSPO|CSM|Certified ScrumMaster'],
      ['Scrum.org', 'PSM I|PSPO II|PSK|PSD|Professional Scrum Master'],
      ['OffSec', 'OSCP|Offensive Security Expert'],
      ['EC-Council', 'CEH|Certified Ethical Hacker'],
      ['American Heart Association', 'BLS|ACLS|PALS|Advanced Cardiovascular Life Support'],
      ['CFA Institute', 'CFA Level I'],
      ['ACCA', 'ACCA'],
      ['CIMA', 'CIMA|CGMA'],
      ['CIPD', 'CIPD Level 5'],
      ['NEBOSH', 'NEBOSH|nebosh'],
      ['SHRM', 'SHRM-CP'],
      ['ETS', 'TOEFL|TOEIC|GRE'],
      ['IELTS', 'IELTS'],
      ['Cambridge English', 'CAE|FCE|CPE|C1 Advanced|B2 First|C2 Proficiency|CELTA|DELTA'],
      ['Goethe-Institut', 'Goethe C1'],
      ['Instituto Cervantes', 'DELE B2'],
      ['France Éducation international', 'DELF B2|DALF C1'],
      ['Japan Foundation', 'JLPT N2'],
      ['Chinese Testing International', 'HSK 4'],
    ];
    for (const [issuer, names] of issuers) for (const name of words(names)) assert.equal(first(name), issuer, name);
    // Letters on either side make another word of it.
    for (const [, names] of issuers)
      for (const name of words(names).filter((one) => /^[A-Z\d]{3,}$/.test(one.split(/[ -]/)[0]!))) {
        const [short] = name.split(/[ -]/);
        for (const other of [`Z${short}`, `${short}Z`]) assert.equal(first(other), first('Knots and splices'), other);
      }
    for (const other of words('Amazonia|Microsofty|Ciscos|Oracles|Salesforces|Goethes|Terraforms|Azures'))
      assert.equal(first(other), first('Knots and splices'), other);
    // Where nothing tells, the issuers that many have stand in their usual order.
    for (const name of words('Sap rising|ACCAS|XCCNA|ModELE|modele|Moss|dele|accolade|gre|PSP|SAPs|CCNAs|DELEs'))
      assert.equal(first(name), first('Knots and splices'), name);
  });
});

describe('values of a key', () => {
  it('come from the profile, from the schema and from the day', () => {
    holds([
      ['basics:\n  location:\n    city: Leeds\n    countryCode: |\nwork:\n  - name: A\n', 'GB|AE'],
      ['basics:\n  location:\n    city: Atlantis\n    countryCode: |\n', 'AE|AR'],
      ['work:\n  - startDate: 2018-04\n    endDate: |\n', 'present|2026-06|2026|2018'],
      ['work:\n  - startDate: |\n    endDate: 2019\n', '2026-06|2026'],
      ['projects:\n  - entity: |\nwork:\n  - name: Voss\n', 'Voss'],
      ['education:\n  - studyType: MS|\n', 'MSc'],
      ['education:\n  - studyType: |\n  - studyType: Diplom\n', 'Diplom|Bachelor of Science'],
      ['education:\n  - area: |\n  - area: Yards\n  - area: Boats\n  - area: Boats\n', 'Boats|Yards|Computer Science'],
      ['awards:\n  - awarder: |\neducation:\n  - institution: UCC\nwork:\n  - name: Voss\n', 'UCC|Voss'],
      ['work:\n  - location: |\nbasics:\n  location: {city: Voss}\n', 'Voss'],
      ['education:\n  - institution: |\n  - institution: UCC\n', 'UCC'],
      ['publications:\n  - publisher: |\n  - publisher: Knopf\n', 'Knopf'],
      ['meta:\n  render:\n    sections:\n      order: [wo|]\n', 'work'],
      ['basics:\n  profiles:\n    - network: |\n', 'GitHub|LinkedIn'],
      ['references:\n  - name: |\n', ''],
    ]);
    for (const start of ['2026-04', 'soon'])
      assert.deepEqual(
        shown(`work:\n  - startDate: ${start}\n    endDate: |\n`),
        ['present', '2026-06', '2026'],
        start,
      );
  });

  it('are technologies, those with signs and those of the profile first', () => {
    holds([
      ['skills:\n  - keywords: [c|]\n', 'C++|C#|C'],
      ['skills:\n  - keywords: [kubernetes|]\n', 'Kubernetes'],
      [
        'skills:\n  - keywords: ["|"]\nwork:\n  - highlights:\n      - Ran Kotlin and Grafana\n      - Ran Grafana\n',
        'Grafana|Kotlin',
      ],
    ]);
  });

  it('are words of a sentence', () => {
    holds([
      ['work:\n  - highlights:\n      - Mo|\n', 'Model|Modernize'],
      ['work:\n  - endDate: 2020\n    highlights:\n      - Mo|\n', 'Modeled|Modernized'],
      ['basics:\n  summary: Kub|\n', 'Kubernetes'],
      ['basics:\n  summary: Ran (Kub|\n', 'Kubernetes'],
      ['basics:\n  summary: Ran x/Kub|\n', 'Kubernetes'],
      ['basics:\n  summary: Ran x,Kub|\n', 'Kubernetes'],
      ['basics:\n  summary: Ran git|\n', 'Git|GitHub'],
      ['basics:\n  summary: Ran aws|\n', 'AWS'],
      ['basics:\n  summary: Ran x-Kub|\n', ''],
      ['basics:\n  summary: Ran Ku|\n', ''],
      ['basics:\n  summary: Ran post|\n', ''],
    ]);
    const small =
      'the|and|for|our|its|new|all|any|who|was|had|has|his|her|out|per|via|use|one|two|six|ten|got|led|ran|set|won|cut|met|saw|did|put|let|due|way|day|old|key|top|own|off|not|but|are|can|may|how|why|yet|ago|few|end|big|low|try|nor|too|she|him|you|job|aim|add|ask|buy|car|fix|get|law|mix|net|pay|run|sea|see|sun|tax|tea|win|air|art|bar|bed|box|bus|cap|cup|dry|far|fee|fit|fun|gas|hot|man|men|mid|oil|pop|raw|red|sat|sum|sub|sky|ski|tip|toy|van|war|web|wet|yes';
    for (const word of words(small)) assert.deepEqual(shown(`basics:\n  summary: Ran ${word}|\n`), [], word);
  });

  it('leave Enter to a new line where what is typed may be whole', () => {
    const leaves = (text: string, label: string): boolean =>
      items(text).find((one) => one.label === label)?.data?.keepsEnter === true;
    for (const [text, label, expected] of [
      ['basics:\n  location:\n    countryCode: N|\n', 'NO', true],
      ['basics:\n  location:\n    countryCode: No|\n', 'NO', true],
      ['basics:\n  location:\n    countryCode: Nor|\n', 'NO', false],
      ['work:\n  - endDate: p|\n', 'present', true],
      ['work:\n  - endDate: pre|\n', 'present', false],
      ['work:\n  - endDate: 20|\n', '2026', true],
      ['languages:\n  - fluency: N|\n', 'Native', true],
      ['languages:\n  - fluency: Na|\n', 'Native', false],
      ['languages:\n  - fluency: Native|\n', 'Native', true],
      ['skills:\n  - keywords: [ku|]\n', 'Kubernetes', true],
      ['skills:\n  - keywords: [kub|]\n', 'Kubernetes', false],
      ['skills:\n  - keywords: [Kub|]\n', 'Kubernetes', true],
      ['skills:\n  - keywords: [react|]\n', 'React', true],
      ['meta:\n  render:\n    paper: le|\n', 'letter', false],
      ['work:\n  - highlights:\n      - te|\n', 'text', true],
    ] as const)
      assert.equal(leaves(text, label), expected, text);
  });
});

describe('a chosen proposal', () => {
  it('takes the place of what is typed, in quotes, in brackets and before a comment', () => {
    const rows: readonly (readonly [text: string, label: string, after: string])[] = [
      ['basics:\n  "na|"\n', 'name', 'basics:\n  "name": |\n'],
      ['basics:\n  "na|": A\n', 'name', 'basics:\n  "name|": A\n'],
      ['basics:\n  "na|me": A\n', 'name', 'basics:\n  "name|": A\n'],
      ['basics:\n  "na|me" # sea\n', 'name', 'basics:\n  "name": | # sea\n'],
      ['basics:\n  "na|\n', 'name', 'basics:\n  "name": |\n'],
      ['basics:\n  na|me\n', 'name', 'basics:\n  name: |\n'],
      ['basics:\n  na|me: A\n', 'name', 'basics:\n  name|: A\n'],
      ['basics:\n  na| # sea\n', 'name', 'basics:\n  name: | # sea\n'],
      ['basics:\n  na|# sea\n', 'name', 'basics:\n  name: |# sea\n'],
      ['basics: {na|}\n', 'name', 'basics: {name: |}\n'],
      ['basics: {na|, label: B}\n', 'name', 'basics: {name: |, label: B}\n'],
      ['basics: {loc|}\n', 'location', 'basics: {location: |}\n'],
      ['basics:\n  loc|\n', 'location', 'basics:\n  location:\n    city: |\n    countryCode: \n'],
      ['basics:\n  prof|\n', 'profiles', 'basics:\n  profiles:\n    - network: |\n      username: \n      url: \n'],
      ["languages:\n  - fluency: 'Na|'\n", 'Native', "languages:\n  - fluency: 'Native|'\n"],
      ['languages:\n  - fluency: "Na|\n', 'Native', 'languages:\n  - fluency: "Native"|\n'],
      ['languages:\n  - fluency: "Na|tural"\n', 'Native', 'languages:\n  - fluency: "Native|"\n'],
      ['languages: [{fluency: Na|tural, language: X}]\n', 'Native', 'languages: [{fluency: Native|, language: X}]\n'],
      ['languages:\n  - fluency:|\n', 'Native', 'languages:\n  - fluency: Native|\n'],
      ['languages:\n  - fluency: Na|tural # sea\n', 'Native', 'languages:\n  - fluency: Native| # sea\n'],
      ['skills:\n  - keywords:\n      -|\n', 'Git', 'skills:\n  - keywords:\n      - Git|\n'],
    ];
    for (const [text, label, after] of rows) assert.equal(choose(text, label), after, text);
    for (const text of ['basics:\n  na| me\n', 'languages:\n  - fluency: |"Native"\n', 'basics:\n  "na|" me\n'])
      assert.deepEqual(labels(text), [], text);
  });
});

describe('proposals in JSON', () => {
  it('are keys and values where JSON has them', () => {
    holds(
      [
        ['{"basics": {"|"}}', 'name|label'],
        ['{"basics": {"na|"}}', 'name'],
        ['{"basics": {"na|me": "A"}}', 'name'],
        ['{"basics": {|"name": "A"}}', 'label|email'],
        ['{"basics": {"name": "A"\n  |\n}}', 'label|email'],
        ['{"basics": {"name": "A",\n  |\n  "label": "B"}}', 'email|phone'],
        ['{"basics": {"na|" "label": "B"}}', 'name'],
        ['{"basics": {"location": {"countryCode": |}}}', 'AE|AR'],
        ['{"basics": {"location": {"countryCode": "N|O"}}}', 'NG|NL|NO'],
        ['{"work": [{"startDate": |}]}', '2026-06|2026'],
        ['{"work": [{"startDate": "2020-01", "endDate": "|"}]}', '2026-06|2026|2020'],
        ['{"work": [{"highlights": ["Moved to Kub|"]}]}', 'Kubernetes'],
        ['{"skills": [{"keywords": ["Go", "R|"]}]}', 'R|React'],
        ['{"meta": {"render": {"paper": |}}}', 'a4|letter'],
        ['{"basics": {"name": "A" |}}', ''],
        ['{"basics": {"name": |}}', ''],
        ['{"work": [|]}', ''],
        ['{"work": [{"highlights": [Moved to Kub|]}]}', ''],
        ['[{"basics": |}]', ''],
        ['|{"basics": {}}', ''],
        ['{"basics": {"x y|"}}', ''],
        ['{"basics": {"na|" me}}', ''],
        ['{"languages": [{"language": "Ger\n|"}]}', ''],
        ['{"basics": {"name": "A\\"|"}}', ''],
      ],
      true,
    );
    assert.ok(!shown('{"work": [{"endDate": "|"}]}', clients.code, true).includes('present'));
  });
});
