import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { each, findings, message, role } from '../support/sentences.ts';
import { besides, profile, said } from '../support/skills.ts';

describe('skill.no-evidence', () => {
  const code = 'skill.no-evidence';
  it('finds what is listed and nowhere shown', () => {
    const text = profile(['Moved 12 services to Kafka'], ['Kafka', 'Cassandra']);
    assert.deepEqual(said(code, text), ['Cassandra']);
    assert.equal(
      message(code, text),
      'Nothing else on the page shows Cassandra. Say where you used it, or leave it out.',
    );
  });
  it('says so once for all where more than two groups have some', () => {
    const text = profile(['Moved 12 services to Kafka'], ['Cassandra'], ['Terraform', 'Kafka'], ['Redis', 'Flink']);
    assert.deepEqual(said(code, text), ['Cassandra']);
    assert.match(message(code, text), /^Nothing else on the page shows Cassandra, Terraform, Redis and Flink\. /);
  });
  it('asks for no story about a group that is being learned', () => {
    const learning = (name: string): readonly string[] =>
      said(
        code,
        profile(['Moved 12 services to Kafka'], ['Elixir']).replace(
          /(skills:\n {2}- )(?:name: [^\n]*\n {4})?/,
          `$1name: ${name}\n    `,
        ),
      );
    for (const name of ['Currently learning', 'Learning', "En cours d'apprentissage", 'Aprendiendo'])
      assert.deepEqual(learning(name), [], name);
    for (const name of ['Machine learning', 'Languages']) assert.deepEqual(learning(name), ['Elixir'], name);
  });
  it('takes two letters among words for what the words are about', () => {
    assert.deepEqual(said(code, profile(['Moved 12 services to Kafka'], ['TS features', 'Rust'])), ['Rust']);
    assert.deepEqual(said(code, profile(['Moved 12 services to Kafka'], ['TS', 'Rust'])), ['TS']);
  });
  it('asks nothing of what only belongs to a technology', () => {
    assert.deepEqual(said(code, profile(['Moved 12 services to Kafka'], ['Framework de Node.js', 'Rust'])), ['Rust']);
  });
  it('knows a technology by its name with JS behind it', () => {
    assert.deepEqual(said(code, profile(['Built 3 shops with Capacitor.js and ReduxJS'], ['Capacitor', 'Redux'])), []);
  });
  it('takes a word that is a part of an item for the word', () => {
    assert.deepEqual(said(code, profile(['Moved 12 services to Kafka'], ['Gearbox Design & Assembly'])), []);
    assert.deepEqual(said(code, profile(['Moved 12 services to Kafka'], ['C++', 'Assembly'])), ['C++']);
    assert.deepEqual(said(code, profile(['Moved 12 services to Kafka'], ['React & Redux'])), ['React']);
  });
  it('says so once for each group, with the other places beside', () => {
    const text = profile(['Moved 12 services to Kafka'], ['Kafka', 'Cassandra'], ['Terraform', 'Ansible']);
    assert.deepEqual(said(code, text), ['Cassandra', 'Terraform']);
    const [, tools] = findings(code, text);
    assert.equal(
      tools?.message,
      'Nothing else on the page shows Terraform and Ansible. Say where you used them, or leave them out.',
    );
    assert.equal(tools?.related().length, 1);
  });
  each(
    'counts as shown',
    [
      'Cisco: Maintained 430 Cisco switches in 3 halls',
      'Siemens S7: Wired 40 Siemens S7-1500 cabinets',
      'HTML: Rewrote the till in React',
      'CSS: Rewrote the till in Vue.js',
      'PCB Design & Assembly: Finished the PCB design of 3 boards for the lock gates',
      'Inertia.js: Rewrote the till of 40 shops with Laravel and Inertia',
      'AWS: Stored 40 TB in S3',
      'Docker Compose: Moved 12 services to Docker',
      'Spring Security: Rewrote 9 services in Spring',
      'REST: Wrote 40 pages in Go',
      'Epic: Charted 24 beds a shift on Epic screens',
    ],
    (pair) => {
      const [skill = '', highlight = ''] = pair.split(': ');
      assert.deepEqual(said(code, profile([highlight], [skill])), []);
    },
  );
  it('asks no proof of what is being learned', () => {
    const text = profile(['Moved 12 services to Kafka'], ['Cassandra']).replace(
      '  - name: Group 1\n',
      '  - name: Group 1\n    level: Beginner\n',
    );
    assert.match(text, /level: Beginner/);
    assert.deepEqual(said(code, text), []);
  });
  it('counts what another technology implies, other names, certificates and keywords', () => {
    assert.deepEqual(said(code, profile(['Moved 12 services to Amazon EKS'], ['Kubernetes', 'AWS'])), []);
    assert.deepEqual(said(code, profile(['Tuned 40 Postgres queries'], ['PostgreSQL'])), []);
    const certified = `${profile([], ['Kubernetes'])}certificates:\n  - name: Certified Kubernetes Administrator\n`;
    assert.deepEqual(said(code, certified), []);
    const keywords = `${profile([], ['Svelte'])}projects:\n  - name: Silo\n    keywords: [Svelte]\n`;
    assert.deepEqual(said(code, keywords), []);
  });
  it('asks no proof of soft skills, methods and what everybody uses', () => {
    assert.deepEqual(
      said(code, profile([], ['Mentoring', 'Public speaking', 'Git', 'Excel', 'Agile', 'HTML', 'Jira'])),
      [],
    );
  });
  it('says nothing of a profile that is only begun', () => {
    assert.deepEqual(said(code, 'skills:\n  - name: Backend\n    keywords: [Cassandra]\n'), []);
  });
  it('names what is best known of a long list, and counts it', () => {
    const list = ['Flink', 'Ansible', 'Cassandra', 'Redis', 'Spark', 'Kafka', 'Kubernetes'];
    const told = ['Opened 9 mills', 'Closed 4 gates', 'Trained 3 clerks', 'Painted 12 doors'];
    assert.match(
      message(code, profile(told, list)),
      /^7 of the skills listed are named nowhere else, Kubernetes, .* among them\. Say where you used those that the job asks for/,
    );
    assert.equal(findings(code, profile(told, list))[0]!.related().length, 6);
  });
  it('asks no proof of more than is told of work', () => {
    assert.deepEqual(said(code, profile([], ['Cassandra', 'Redis', 'Flink', 'Kafka'])), []);
    assert.deepEqual(said(code, profile([], ['Cassandra', 'Redis', 'Flink'])), ['Cassandra']);
    // Keywords under a job tell nothing.
    const names = 'work:\n  - name: Quayside Bank\n    highlights: [React, Laravel, MySQL, Drupal]\n';
    assert.deepEqual(said(code, `${names}skills:\n  - name: Backend\n    keywords: [Cassandra]\n`), []);
  });
  it('asks no proof of protocols, of what comes with the trade and of what few know', () => {
    assert.deepEqual(said(code, profile([], ['DNS', 'gRPC', 'Maven', 'pytest', 'webpack', 'Bower', 'ProtoPie'])), []);
  });
});

describe('skill.unlisted, of what was left behind', () => {
  it('asks nobody to list what was replaced', () => {
    const unlisted = (sentence: string): readonly string[] => said('skill.unlisted', profile([sentence], ['Kafka']));
    assert.deepEqual(unlisted('Sorted 9 mills in Kafka, replacing a legacy Perl tool'), []);
    assert.deepEqual(unlisted('Moved 12 services from PHP to Kafka'), []);
    assert.deepEqual(unlisted('Turned 12 legacy Perl services into one on Kafka'), []);
    assert.deepEqual(unlisted('Sorted 9 mills in Kafka, initially hosted on Heroku'), []);
    // A list of skills, wherever it stands.
    assert.deepEqual(unlisted('**Skills**: Perl, PHP and Kafka'), []);
    assert.deepEqual(unlisted('Skill set :- Perl, PHP'), []);
    assert.deepEqual(unlisted('Moved 12 services from Kafka to PHP'), ['PHP']);
    assert.deepEqual(unlisted('Sorted 9 mills in PHP and Kafka'), ['PHP']);
  });
});

describe('skill.no-evidence, of the whole page', () => {
  const code = 'skill.no-evidence';
  each(
    'looks beside names for words of other scripts and strokes',
    [
      'Kotlin: 予約サービスをKotlinで12件実装',
      'Next.js: 会計画面をReact/Next.jsを使って9件開発',
      'R: 売上予測をPython/Rを用いて自動化',
      'Docker: 使用Docker部署了12个服务',
      'Redis: Kafka와 Redis를 9개 서비스에 도입',
      'Docker: Перевёл 12 сервисов на Docker-контейнеры',
    ],
    (pair) => {
      const [skill = '', highlight = ''] = pair.split(': ');
      assert.deepEqual(said(code, profile([highlight], [skill])), []);
    },
  );
  const besideIt = (skill: string, more: object): readonly string[] =>
    said(code, stringify({ ...parse(profile([], [skill])), ...more }, { lineWidth: 0 }));
  it('counts the summary', () => {
    assert.deepEqual(besideIt('Cassandra', { basics: { summary: 'Keeps ledgers on Cassandra for 9 banks.' } }), []);
    assert.deepEqual(besideIt('Ansible', { basics: { summary: 'Администрирую Ubuntu, Ansible и Nginx' } }), []);
  });
  it('counts what education says, courses and texts alike', () => {
    const school = { institution: 'Hafenschule', area: 'Informatics' };
    assert.deepEqual(besideIt('Cassandra', { education: [{ ...school, courses: ['Stores: Cassandra'] }] }), []);
    assert.deepEqual(besideIt('Cassandra', { education: [{ ...school, summary: '毕业设计用Cassandra存储' }] }), []);
  });
  it('counts certificates and those who issue them', () => {
    const certificates = [{ name: 'Inbound Marketing', issuer: 'HubSpot Academy' }];
    assert.deepEqual(besideIt('HubSpot', { certificates }), []);
    assert.deepEqual(besideIt('Meta Ads', { certificates: [{ name: 'Blueprint', issuer: 'Meta' }] }), []);
    assert.deepEqual(besideIt('Cassandra', { certificates }), ['Cassandra']);
  });
  it('is not taken in by ordinary words', () => {
    assert.deepEqual(said(code, profile(['Let 40 children go by boat'], ['Go'])), ['Go']);
  });
});

describe('skill.unlisted', () => {
  const code = 'skill.unlisted';
  each(
    'takes for a list a section called',
    [
      'Technical Skills',
      'IT-Kenntnisse',
      'Compétences techniques',
      'Habilidades Técnicas',
      'Competências',
      'Competenze digitali',
      'Vaardigheden',
      'Umiejętności',
      'Навыки',
      '专业技能',
      '活かせるスキル',
      '보유 기술',
    ],
    (title) => {
      const used = 'Moved 12 services to Kafka, PostgreSQL, Terraform and Vercel';
      const sections = [
        { title, items: ['**Kafka:** queues', { name: 'Web, PostgreSQL', description: 'Terraform, Vercel (CDN)' }] },
      ];
      const text = stringify({ ...parse(profile([used], ['Go'])), sections });
      assert.deepEqual(said(code, text), []);
      const other = stringify({ ...parse(text), sections: [{ ...sections[0], title: 'Harbour' }] });
      assert.deepEqual(said(code, other), ['Kafka']);
    },
  );
  it('takes the id of a section for its title, and the name of a group for a part of it', () => {
    const text = parse(profile(['Moved 12 services to Kafka and Vercel'], ['Go']));
    const sections = [{ id: 'skills', title: 'What I bring', items: ['Kafka'] }];
    text.skills.push({ name: 'Vercel', keywords: ['Hosting'] });
    assert.deepEqual(said(code, stringify({ ...text, sections })), []);
  });
  it('finds what is shown and not listed, once', () => {
    const text = profile(['Moved 12 services to Kafka and PostgreSQL', 'Tuned Postgres for 3 sites'], ['Kafka']);
    assert.deepEqual(said(code, text), ['PostgreSQL']);
    assert.equal(message(code, text), 'You name PostgreSQL here, and no list of skills or keywords does.');
  });
  it('speaks of a thing by the name that is written, and of nothing that is only like one', () => {
    assert.match(
      message(code, profile(['Moved 12 dashboards to GCP and terraform'], ['Go'])),
      /^You name GCP and Terraform,/,
    );
    for (const sentence of [
      'Soldered 40 boards with an ESP32-S3',
      'Read the lectures Informatie and Kennis for 3 years',
      "Built the 'Kuberneets Knooppunt' of the water board",
      'Learned the basics of PostgreSQL and Kafka',
    ])
      assert.deepEqual(said(code, profile([sentence, 'Trained 6 analysts', 'Halved the queue'], ['Go'])), [], sentence);
    const elsewhere = {
      projects: [{ name: 'Silo', description: 'Keeps grain in PostgreSQL', technologies: ['PostgreSQL'] }],
    };
    const text = stringify({ ...parse(profile(['Moved 12 services to Go'], ['Go'])), ...elsewhere });
    assert.deepEqual(said(code, text), []);
  });
  it('names the best known of several in one finding', () => {
    const text = profile(
      ['Moved 12 services to Kafka, Redis, Terraform and PostgreSQL by way of Jenkins and Helm'],
      ['Go'],
    );
    assert.deepEqual(said(code, text), ['Kafka']);
    assert.match(
      message(code, text),
      /^You name (?:\w+, ){3}\w+ and 2 more, and no list of skills or keywords does\.$/,
    );
  });
  each(
    'takes for a list',
    [
      'Ran the ledger of 9 shops until 2024. Technologies: Kafka, PostgreSQL',
      'Stack: Kafka, PostgreSQL and Redis for 3 shops',
      'Kafka, PostgreSQL',
      'Technologies utilisées : Kafka, PostgreSQL',
    ],
    (line) => assert.deepEqual(said(code, profile([line], ['Go'])), []),
  );
  it('leaves out what was used long ago', () => {
    const old = stringify({
      work: [
        {
          name: 'Tern Freight',
          startDate: '2009-01',
          endDate: '2012-04',
          highlights: ['Rewrote 9 reports in Perl', ...besides],
        },
      ],
      skills: [{ name: 'Backend', keywords: ['Go'] }],
    });
    assert.deepEqual(said(code, old), []);
  });
  it('finds a framework whose language alone is listed', () => {
    assert.deepEqual(said(code, profile(['Scheduled 40 jobs in Airflow'], ['Python'])), ['Airflow']);
    assert.deepEqual(said(code, profile(['Rewrote the till in React'], ['JavaScript'])), ['React']);
  });
  each(
    'allows',
    [
      'Stored 40 TB in Amazon S3, with queues in SQS and functions in AWS Lambda',
      'Terminated TLS for 9,000 hosts, over HTTPS and WebSocket',
      'Kept 40 repositories on GitHub, with tickets in Jira',
      'Ran the figures of 3 shops in Excel',
      'Wrote 300 pages in HTML and CSS',
      'Held standups by Kanban with 9 colleagues',
      'Moved 400 laptops to Windows and Linux',
      'Signed 40,000 tokens a day with JWT and OAuth',
      'Plotted 4 surveys with NumPy',
      'Sold to 50 companies including Shopify and Stripe',
      "Wrote 3 papers with Datadog's research team",
      'Angel investor in 9 startups: Vercel (hosting), Neon (Postgres for all), Supabase (an open Firebase). 2 exits',
      'Invested in 4 companies, among them Databricks and Snowflake',
      'Sold 300 Salesforce licences to 40 shops',
      'Resold VMware to 12 schools',
    ],
    (sentence) => assert.deepEqual(said(code, profile([sentence], ['AWS', 'Python'])), []),
  );
  const groups = [
    { name: 'Frontend', keywords: ['React', 'Redux', 'Bootstrap'] },
    { name: 'Backend', keywords: ['Flask'] },
    { name: 'TypeScript', keywords: ['Express', 'Java', 'Jenkins'] },
    { name: 'Cloud', keywords: ['AWS', 'Heroku'] },
    { name: '虛擬化', keywords: ['VMware', 'Docker'] },
    { name: 'Tools', keywords: ['Jira', 'Postman'] },
  ];
  const offers = (tool: string, skills: readonly object[] = groups): readonly string[] => {
    const work = [{ name: 'Quayside Bank', highlights: [`Moved 12 services to ${tool}`, ...besides] }];
    return findings(code, stringify({ work, skills })).flatMap((one) => one.fixes().map(({ title }) => title));
  };
  it('offers a group whose heading says so, or that holds most of the kind', () => {
    assert.deepEqual(offers('Django'), ['Add Django to "Backend"']);
    assert.deepEqual(offers('Vue.js'), ['Add Vue.js to "Frontend"']);
    assert.deepEqual(offers('Azure'), ['Add Azure to "Cloud"']);
    const languages = [
      { name: 'Langages', keywords: ['Java'] },
      { name: 'Everyday', keywords: ['Kotlin', 'Scala', 'Jest'] },
    ];
    assert.deepEqual(offers('PHP', languages), ['Add PHP to "Langages"']);
    assert.deepEqual(offers('Cypress', languages), ['Add Cypress to "Everyday"']);
  });
  each('offers no group for', ['PHP', 'Ansible', 'WordPress', 'Salesforce', 'PostgreSQL', 'LaTeX'], (tool) =>
    assert.deepEqual(offers(tool), []),
  );
  it('offers no group that is named after another maker or another technology', () => {
    const under = (tool: string, heading: string, keyword: string): readonly string[] =>
      offers(tool, [{ name: heading, keywords: [keyword, 'AWS Lambda', 'Hibernate'] }]);
    for (const [tool, heading, keyword] of [
      ['Datadog', 'AWS Services', 'CloudWatch'],
      ['Kubernetes', 'Amazon Web Services (AWS)', 'ECS'],
      ['Heroku', 'Microsoft cloud', 'Azure'],
      ['Azure Functions', 'Google Cloud tools', 'GKE'],
      ['Django', 'Java frameworks', 'Spring Boot'],
    ] as const)
      assert.deepEqual(under(tool, heading, keyword), [], heading);
    assert.deepEqual(under('Django', 'Python frameworks', 'Flask'), ['Add Django to "Python frameworks"']);
  });
  it('offers none of two groups that hold as many', () => {
    const twice = [
      { name: 'Daily', keywords: ['Flask'] },
      { name: 'At home', keywords: ['Laravel'] },
    ];
    assert.deepEqual(offers('Django', twice), []);
  });
  it('takes employers for places to work', () => {
    const text = profile(['Opened GitLab to 3 new markets'], ['Ruby']).replace('Quayside Bank', 'GitLab');
    assert.deepEqual(said(code, text), []);
  });
  it('says nothing where there is no list', () => {
    assert.deepEqual(said(code, role(['Moved 12 services to Kafka', ...besides])), []);
  });
});

describe('what skills are held against', () => {
  const told = ['Moved 12 services to Kafka', 'Cut the close from 9 days to 2', 'Trained 6 analysts'];
  const text = (count: number): string =>
    `work:\n  - name: Quayside Bank\n    highlights:\n${told
      .slice(0, count)
      .map((one) => `      - ${one}\n`)
      .join('')}skills:\n  - name: Backend\n    keywords: [Cassandra]\n`;
  it('is at least three highlights', () => {
    for (const code of ['skill.no-evidence', 'skill.unlisted'])
      assert.deepEqual(
        [1, 2, 3].map((count) => findings(code, text(count)).length),
        [0, 0, 1],
        code,
      );
  });
});
