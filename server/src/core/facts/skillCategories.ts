import { lookup } from '../reading/technologies/index.ts';

/** A sort of technology as people group them in a list of skills. */
interface Category {
  /** Headings of groups that hold this sort, in the languages of résumés. */
  readonly heading: RegExp;
  /** Canonical names, parted by commas: those that are known widely enough to be worth listing. */
  readonly names: string;
}

/**
 * What stands in one group on résumés: a backend framework beside backend frameworks, never among front-end ones. A
 * selection of our own over the technologies that many know (rank 5 and above); one that is in none has no group that is
 * certain to be right.
 */
const CATEGORIES = {
  language: {
    heading:
      /(?:programming|scripting|coding|development) languages?|^\W*languages?\W*$|programmiersprache|langages?|lenguajes?|linguagens?|linguaggi|programmeertalen|języki program|языки программ|bahasa pemrograman|编程语言|編程語言|程式語言|プログラミング言語|프로그래밍 언어/iu,
    names: `ABAP, Apex, Assembly, Bash, C, C#, C++, COBOL, Dart, Elixir, Go, Groovy, Haskell, Java, JavaScript, Julia, Kotlin, Lua, MATLAB,
      Objective-C, PHP, PL/SQL, Perl, PowerShell, Python, R, Ruby, Rust, Scala, Shell, Solidity, SQL, Swift, T-SQL, TypeScript,
      VB.NET, VBA, Visual Basic`,
  },
  frontend: {
    heading: /front[\s-]?end|user interfaces?|前端|フロントエンド|프론트엔드/iu,
    names: `React, Angular, AngularJS, Vue.js, Svelte, Next.js, Nuxt, Redux, Redux Toolkit, React Query, RxJS, jQuery, Bootstrap,
      Tailwind CSS, Material UI, Sass, Blazor, Three.js, D3.js, Ajax, Gatsby, HTML, CSS, HTML5, CSS3, Ember.js, Backbone.js`,
  },
  backend: {
    heading: /back[\s-]?end|server[\s-]?side|后端|後端|バックエンド|백엔드/iu,
    names: `Django, Django REST Framework, Flask, FastAPI, Express, NestJS, Node.js, Laravel, Symfony, Ruby on Rails, Spring, Spring Boot,
      Spring Cloud, Spring MVC, Spring Security, Quarkus, ASP.NET, ASP.NET Core, ASP.NET MVC, ASP.NET Web API, .NET, .NET Core,
      Entity Framework, EF Core, ADO.NET, WCF, Hibernate, JPA, SQLAlchemy, Celery, Prisma, JSP, Servlets, Pydantic, LINQ, JDBC`,
  },
  mobile: {
    heading: /mobile|móvil|móviles|移动|移動|モバイル|모바일/iu,
    names: 'React Native, Flutter, Ionic, Jetpack Compose, SwiftUI, UIKit, Xcode, Android Studio, Android, iOS',
  },
  content: {
    heading: /\bcms\b|content management|e-?commerce/iu,
    names: 'WordPress, Drupal, Joomla, Shopify, Magento, WooCommerce, PrestaShop, Contentful, Strapi, Wix, Webflow',
  },
  database: {
    heading:
      /databases?|data ?stores?|datenbank|bases? de (?:données|datos)|bancos? de dados|basi di dati|bazy danych|баз[аы] данных|数据库|數據庫|資料庫|データベース|데이터베이스/iu,
    names: `Cassandra, ClickHouse, DB2, Elasticsearch, OpenSearch, MariaDB, Microsoft Access, MongoDB, MySQL, Neo4j, Oracle Database,
      PostgreSQL, Redis, SAP HANA, SQL Server, SQLite, Teradata, DynamoDB, Cosmos DB, Azure SQL, RDS, Firestore`,
  },
  messaging: {
    heading: /messag(?:ing|e brokers?|e queues?)|streaming|消息队列/iu,
    names: 'Kafka, Kafka Streams, RabbitMQ, Kinesis, Pub/Sub, SQS, SNS, ActiveMQ, NATS',
  },
  data: {
    heading: /big data|data engineering|data (?:platforms?|pipelines?|processing)|\betl\b|大数据|大數據/iu,
    names: `Airflow, Spark, PySpark, Spark SQL, Hadoop, HDFS, Hive, Flink, Databricks, Snowflake, BigQuery, Redshift, AWS Glue, Athena, EMR,
      Azure Data Factory, Azure Databricks, Azure Synapse, dbt, Informatica, SSIS, Delta Lake, Iceberg, Parquet`,
  },
  reporting: {
    heading: /business intelligence|\bbi\b|visuali[sz]ation|reporting|可视化/iu,
    names: 'Power BI, Tableau, Looker, SSRS, DAX, Qlik Sense, QlikView, Superset, Metabase',
  },
  learning: {
    heading: /machine[\s-]learning|deep[\s-]learning|\b(?:ai|ml)\b|data science|机器学习|機器學習|機械学習/iu,
    names: `PyTorch, TensorFlow, Keras, JAX, scikit-learn, XGBoost, LightGBM, Hugging Face, LangChain, OpenCV, spaCy, NLTK, NumPy, SciPy, pandas,
      Matplotlib, Seaborn, Plotly, Jupyter, MLflow, SageMaker, Vertex AI, CUDA, Streamlit`,
  },
  cloud: {
    heading: /cloud|nube|nuvem|云|雲|クラウド|클라우드/iu,
    names: `AWS, Azure, Google Cloud, DigitalOcean, Heroku, Firebase, Netlify, Vercel, Cloudflare, OpenStack, AWS Lambda, Azure Functions,
      API Gateway, CloudFront, EC2, S3, ECS, EKS, AKS, GKE, Fargate, OpenShift`,
  },
  containers: {
    heading: /dev[\s-]?(?:sec[\s-]?)?ops|containers?|orchestration|infrastru|运维|運維/iu,
    names: 'Docker, Docker Compose, Kubernetes, OpenShift, Helm, Istio, EKS, AKS, GKE, ECS, Podman, Rancher, NGINX',
  },
  provisioning: {
    heading: /dev[\s-]?(?:sec[\s-]?)?ops|infrastru|\biac\b|configuration management|运维|運維/iu,
    names: 'Terraform, Ansible, Chef, Puppet, SaltStack, CloudFormation, AWS CDK, Pulumi, Packer, Vagrant, Vault',
  },
  delivery: {
    heading: /dev[\s-]?(?:sec[\s-]?)?ops|ci ?\/ ?cd|continuous (?:integration|delivery)|运维|運維/iu,
    names: 'Jenkins, GitHub Actions, GitLab CI, CircleCI, Argo CD, Azure DevOps, Travis CI, TeamCity, Bamboo, Tekton',
  },
  monitoring: {
    heading: /monitoring|observab|surveillance|monitoreo|监控|監控/iu,
    names: `Grafana, Prometheus, Datadog, New Relic, Dynatrace, Splunk, Kibana, Logstash, ELK Stack, OpenTelemetry, Sentry, PagerDuty,
      CloudWatch, Nagios, Zabbix`,
  },
  testing: {
    heading: /test(?:ing|s)?\b|quality assurance|\bqa\b|pruebas|测试|測試|テスト|테스트/iu,
    names:
      'Selenium, Cypress, Playwright, Jest, JUnit, Mockito, pytest, JMeter, Postman, Mocha, Vitest, Cucumber, TestNG, Appium, SonarQube',
  },
  building: {
    heading: /build (?:tools?|systems?)|bundlers?/iu,
    names: 'webpack, Vite, Maven, Gradle, npm, Rollup, Babel, Gulp, Grunt, Yarn, pnpm, Parcel, esbuild, CMake',
  },
  protocols: {
    heading: /\bapis?\b|protocols?/iu,
    names: 'GraphQL, gRPC, REST, SOAP, WebSocket, OpenAPI, Swagger, Protocol Buffers',
  },
  design: {
    heading: /design|graphi|\bui ?\/ ?ux\b|\bux\b|diseño|设计|設計|デザイン|디자인/iu,
    names:
      'Figma, Adobe XD, Sketch, Illustrator, InDesign, Photoshop, Canva, After Effects, Premiere Pro, Adobe Creative Suite, InVision',
  },
  engineering: {
    heading: /\bcad\b|simulation|construction software/iu,
    names: 'AutoCAD, SolidWorks, CATIA, Revit, ANSYS, Simulink, LabVIEW, Inventor, Creo, Fusion 360, SketchUp',
  },
  statistics: {
    heading: /statisti/iu,
    names: 'SPSS, SAS, Stata, R, MATLAB, EViews, Minitab',
  },
  games: {
    heading: /games?\b|\b3d\b/iu,
    names: 'Unity, Unreal Engine, Blender, Godot, Maya, 3ds Max, ZBrush, Cinema 4D, Houdini',
  },
  business: {
    heading: /\bcrm\b|\berp\b|business (?:software|applications|systems)/iu,
    names: 'Salesforce, HubSpot, SAP, SAP S/4HANA, ServiceNow, Workday, QuickBooks, Dynamics 365, NetSuite, Xero, Odoo',
  },
  security: {
    heading: /security|sicherheit|sécurité|seguridad|segurança|安全/iu,
    names: 'Okta, Auth0, Microsoft Entra ID, IAM, Burp Suite, Nessus, Metasploit, Nmap, Keycloak',
  },
  network: {
    heading: /network|netzwerk|réseau|redes?\b|网络|網路|ネットワーク/iu,
    names: 'Wireshark, Cisco, Cisco IOS, Juniper, MikroTik, pfSense, Nmap, tcpdump',
  },
  virtual: {
    heading: /virtuali[sz]|虚拟化|虛擬化|仮想化/iu,
    names: 'VMware, vSphere, Hyper-V, VirtualBox, Proxmox, KVM, Xen',
  },
  electronics: {
    heading: /electronics|embedded|hardware|elektronik|嵌入式/iu,
    names: 'VHDL, Verilog, SystemVerilog, FPGA, Arduino, Raspberry Pi, ROS, PLC, SCADA',
  },
} as const satisfies Readonly<Record<string, Category>>;

export type SkillCategory = keyof typeof CATEGORIES;

const categories = Object.keys(CATEGORIES) as readonly SkillCategory[];

let byName: ReadonlyMap<string, readonly SkillCategory[]> | null = null;

function table(): ReadonlyMap<string, readonly SkillCategory[]> {
  if (byName) return byName;
  const found = new Map<string, SkillCategory[]>();
  for (const category of categories)
    for (const name of CATEGORIES[category].names.split(',').map((one) => one.trim()))
      found.set(name, [...(found.get(name) ?? []), category]);
  byName = found;
  return found;
}

/** The sorts a technology belongs to, by its canonical name; none where people group it in no certain way. */
export const categoriesOf = (name: string): readonly SkillCategory[] => table().get(name) ?? [];

/** The sorts a heading speaks of: "Frontend", "Bases de datos", "CI/CD"; none where it names no sort or a technology. */
export const categoriesOfHeading = (heading: string): readonly SkillCategory[] =>
  categories.filter((category) => CATEGORIES[category].heading.test(heading));

const notions = new Set(['concept', 'method']);

/** Is a heading the name of a technology, of which the group then holds the parts: "TypeScript", "GitHub"? */
export function isTechnologyHeading(heading: string): boolean {
  const found = lookup(heading.trim());
  return found !== undefined && !notions.has(found.kind);
}
