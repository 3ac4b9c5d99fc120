import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { findings } from '../support/sentences.ts';

const besides = ['Trained 6 analysts', 'Cut the close from 9 days to 2', 'Opened 3 shops'];

/** What is offered for a technology that a highlight names, with groups of skills by their headings. */
const offered = (tool: string, ...groups: readonly (readonly [heading: string, ...keywords: readonly string[]])[]) => {
  const text = stringify({
    work: [{ name: 'Quayside Bank', highlights: [`Moved 12 services to ${tool}`, ...besides] }],
    skills: groups.map(([name, ...keywords]) => ({ name, keywords })),
  });
  return findings('skill.unlisted', text).flatMap((one) => one.fixes().map(({ title }) => title));
};

const words = (list: string): readonly string[] => list.split('|');

/** A technology that is known widely, and headings that speak of its sort. */
const headings: readonly (readonly [tool: string, headings: string])[] = [
  [
    'Kotlin',
    'Programming languages|Scripting languages|Coding Languages|Development language|Languages|Programmiersprachen|Langages|Lenguajes|Linguagens|Linguaggi|Programmeertalen|Języki programowania|Языки программирования|Bahasa pemrograman|编程语言|程式語言|プログラミング言語|프로그래밍 언어',
  ],
  ['Vue.js', 'Frontend|Front-end|Front end work|User interfaces|前端|フロントエンド|프론트엔드'],
  ['Django', 'Backend|Back-end|Back end|Server-side|Server side|后端|後端|バックエンド|백엔드'],
  ['Flutter', 'Mobile|Desarrollo móvil|移动|モバイル|모바일'],
  ['WordPress', 'CMS|Content management|E-commerce|Ecommerce'],
  [
    'MongoDB',
    'Databases|Data stores|Datastores|Datenbanken|Bases de données|Bases de datos|Base de datos|Bancos de dados|Basi di dati|Bazy danych|Базы данных|数据库|資料庫|データベース|데이터베이스',
  ],
  ['Kafka', 'Messaging|Message brokers|Message queues|Streaming|消息队列'],
  ['Airflow', 'Big data|Data engineering|Data platforms|Data pipelines|Data processing|ETL|大数据'],
  ['Tableau', 'Business intelligence|BI|Visualization|Visualisation|Reporting|可视化'],
  ['PyTorch', 'Machine learning|Machine-learning|Deep learning|AI|ML|Data science|机器学习|機械学習'],
  ['Azure', 'Cloud|Nube|Nuvem|云|クラウド|클라우드'],
  ['Kubernetes', 'DevOps|Dev Ops|DevSecOps|Containers|Orchestration|Infrastructure|运维'],
  ['Ansible', 'DevOps|Infrastructure|IaC|Configuration management'],
  ['Jenkins', 'DevOps|CI/CD|CI / CD|Continuous integration|Continuous delivery'],
  ['Grafana', 'Monitoring|Observability|Surveillance|Monitoreo|监控'],
  ['Cypress', 'Testing|Tests|Quality assurance|QA|Pruebas|测试|テスト|테스트'],
  ['webpack', 'Build tools|Build systems|Bundlers'],
  ['GraphQL', 'APIs|API|Protocols'],
  ['Figma', 'Design|Graphics|UI/UX|UI / UX|UX|Diseño|设计|デザイン|디자인'],
  ['AutoCAD', 'CAD|Simulation|Construction software'],
  ['SPSS', 'Statistics|Statistik und Statistical work'],
  ['Blender', 'Games|3D'],
  ['HubSpot', 'CRM|ERP|Business software|Business applications|Business systems'],
  ['Okta', 'Security|IT-Sicherheit|Sécurité|Seguridad|Segurança|安全'],
  ['Wireshark', 'Networks|Netzwerke|Réseaux|Redes|网络|ネットワーク'],
  ['VMware', 'Virtualization|Virtualisierung|虚拟化|虛擬化|仮想化'],
  ['Verilog', 'Electronics|Embedded|Hardware|Elektronik|嵌入式'],
];

describe('the group of skills that a technology is offered for', () => {
  it('is the one whose heading speaks of its sort', () => {
    const missed = headings.flatMap(([tool, list]) =>
      words(list).flatMap((heading) =>
        offered(tool, [heading, 'Jira']).join() === `Add ${tool} to "${heading}"` ? [] : [`${tool}: ${heading}`],
      ),
    );
    assert.deepEqual(missed, []);
  });
  it('is none whose heading speaks of another', () => {
    for (const [tool, heading] of [
      ['Kotlin', 'Foreign languages spoken'],
      ['Cypress', 'Protestant hymns'],
      ['Tableau', 'Bigger things'],
      ['PyTorch', 'Email'],
      ['AutoCAD', 'Arcade'],
      ['Okta', 'Design'],
    ] as const)
      assert.deepEqual(offered(tool, [heading, 'Jira']), [], `${tool}: ${heading}`);
  });
  it('is one of a maker only for what is of that maker', () => {
    for (const [tool, heading] of [
      ['BigQuery', 'Google data engineering'],
      ['SQL Server', 'Microsoft databases'],
      ['Photoshop', 'Adobe design'],
      ['Kafka', 'Apache messaging'],
    ] as const)
      assert.deepEqual(offered(tool, [heading, 'Jira']), [`Add ${tool} to "${heading}"`], heading);
    for (const maker of words(
      'AWS|Amazon|Microsoft|Azure|MS|Google|GCP|Oracle|OCI|IBM|Watson|SAP|Adobe|Atlassian|HashiCorp|JetBrains|Salesforce|Autodesk|Apple|Cisco|VMware|Hadoop|Elastic|Alibaba|Tencent|Cloudflare|Meta|Facebook',
    ))
      assert.deepEqual(offered('MongoDB', [`${maker} databases`, 'Jira']), [], maker);
  });
  it('is the one that holds more of its sort, if two headings say as much', () => {
    assert.deepEqual(offered('MongoDB', ['Databases at work', 'Redis'], ['Databases at home', 'MySQL', 'SQLite']), [
      'Add MongoDB to "Databases at home"',
    ]);
    assert.deepEqual(offered('MongoDB', ['Databases at work', 'Redis'], ['Databases at home', 'MySQL']), []);
  });
});
