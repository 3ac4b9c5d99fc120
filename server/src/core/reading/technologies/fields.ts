import { lazy } from '../../text/lazy.ts';
import type { Technology, TechnologyKind } from './types.ts';

/** A field of work: names that are ordinary words elsewhere, and the words that are said around them in it. */
interface Field {
  readonly names: ReadonlySet<string>;
  readonly words: () => RegExp;
}

/** Names are parted by commas; words may be patterns, `~` stands for an optional plural s. */
function field(names: string, words: string): Field {
  return {
    names: new Set(names.split(',').map((name) => name.trim())),
    words: lazy(() => {
      const alternatives = words.trim().split(/\s+/).join('|').replaceAll('~', 's?').replaceAll('_', '[ -]');
      return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
    }),
  };
}

const office = field(
  `Excel, Word, Outlook, Microsoft Access, Microsoft Teams, Zoom, Slack, Sage, Notion, Publisher, Acrobat, PowerPoint,
  OneNote, Xero, QuickBooks, Microsoft Office, Microsoft 365, Google Sheets, Google Docs, Google Workspace, SharePoint,
  Asana, Trello, Calendly, Microsoft Project, Visio, Google Meet, Google Calendar, Gmail, Tally, Sage 50, MYOB`,
  `spreadsheet~ calendar~ letters minutes invoices? software programs? mail mailbox(?:es)? ledger~ payroll rota~ workbook~
  bookkeeping presentations? slides? mail_merge pivot macros? pivot_tables? video_calls?`,
);

const operations = field(
  `Vault, Consul, Nomad, Flux, Helm, Envoy, Chef, Puppet, SaltStack, Packer, Vagrant, Harbor, Rancher, Calico, Kong,
  Varnish, Squid, Jetty, Tomcat, Nexus, Drone, Concourse, Spinnaker, Backstage, Thanos, Loki, Tempo, Graphite, Sentry,
  Traefik, Caddy, Argo CD, Kubernetes, Ansible, Terraform, Bamboo, Maven, Ant, Bash, Shell, Salt, Railway, Render,
  Fedora, Windows, Active Directory, X-Ray, Snort, Cisco, Ray, Maestro, Atlantis, Falcon`,
  `secrets? clusters? hosts servers? deploy\\p{L}* provision\\p{L}* infrastructure containers? pods? manifests? charts?
  registry images proxy prox(?:y|ies) tls discovery on_call alerts? monitoring pipelines? releases? gitops vms? cloud
  rollouts? ingress repositor(?:y|ies) repos? uptime sync(?:ed|s)? gateway~ edge_traffic traffic load_balanc\\p{L}* lookups?
  batch_work jobs fleet~ configuration builds? backup_scripts? machines load_test~ dns logs? errors? traces? metrics crash(?:es)?`,
);

const web = field(
  `React, Angular, Svelte, Vue.js, Express, NestJS, Flask, Spring, Meteor, Ember.js, Backbone.js, Gatsby, Remix, Astro,
  Phoenix, Ruby on Rails, Gin, Echo, Fiber, Rocket, Pyramid, Bottle, Tornado, Less, Sass, Stylus, Bootstrap, Redux,
  Node.js, Nuxt, Struts, Hibernate, Underscore.js, Diesel, Chi, Slim, Wicket, Play Framework, Falcon, Postman, Insomnia, Swagger, Actix, Shiny, Dash,
  Tailwind CSS, Foundation, Polymer, Lit, Stimulus, Hotwire, Ionic, Electron, Grunt, Gulp, Babel, Rollup, Parcel, Bower`,
  `apis? backends? frontends? front_ends? back_ends? endpoints? routes microservices? web websites? webpages storefront~
  server-side client-side components? middleware screens? views? json http login headless cms single-page spa web_?apps?
  apps? bundle~ stylesheets? themes services? site sites rest_layer handlers? crud legacy_screens hooks? clients forms widgets?
  checkout portal~`,
);

const testing = field(
  `Jest, Mocha, Chai, Jasmine, Karma, Cypress, Selenium, Cucumber, Gherkin, Protractor, Playwright, Detox, Enzyme, Behave,
  Karate, Pact, Espresso, Gatling, Locust, Sinon, Istanbul, Pest, Maestro, Artillery, Spock, Robot Framework, Testify,
  Appium, Percy, Chromatic`,
  `tests? tested testing unit_tests? regression\\p{L}* scenarios e2e end-to-end checks specs? qa suite~ assertions? on_every_merge
  mocks test_tools ui_flows? coverage automation automated smoke_tests? browser_checks?`,
);

const data = field(
  `Spark, Hive, Parquet, Pig, Storm, Beam, Flume, Impala, Presto, Airflow, Luigi, Prefect, Dash, Ray, Superset, Kafka, Snowflake,
  Looker, Tableau, Druid, Pinot, Kudu, Zeppelin, Arrow, Iceberg, Redis, Cassandra, Oracle Database, Realm, Derby, Neon,
  Firebird, Drizzle, R, Stan, Prophet, Pillow, Caffe, Chroma, Pinecone, RAPIDS, Transformers, Orange, Octave, Hypothesis,
  Amplitude, Segment, Heap, Athena, AWS Glue, Aurora, Dataflow, Neptune, Shiny, Bokeh, Altair`,
  `quer(?:y|ies) etl elt warehouse~ data_?lake~ datasets? data tables stream(?:ed|ing|s)? batch events logs dashboards?
  training gpus? notebooks? ml models regressions? curves forecasts? feature_store data_model\\p{L}* nightly ingest\\p{L}*
  schedul(?:ed|er|ing) records archive migrations? reports? databases? ledger jobs consumers? producers? readings? topics?`,
);

const code = field(
  `Go, Rust, Swift, Ruby, Dart, Julia, Elixir, Crystal, Zig, Scheme, C, D, R, V, Scala, Node.js, Bash, Shell, Groovy,
  Delphi, Assembly, Haskell, Racket, Elm, Nim, Ada, Pascal, Perl, Python, Processing, Scratch, Apex, Solidity, Lua`,
  `code coded coding contracts? written wrote rewrote rewritten rewrite scripts? scripting scripted languages? programming programs
  programmed compiler~ library libraries parsers? async cli implement\\p{L}* ported port bindings? daemon~ tooling
  microservices? backend api apis`,
);

const pictures = field(
  `Blender, Maya, Houdini, Nuke, Unity, Rhino, Grasshopper, Processing, Arnold, Reaper, Godot, Unreal Engine, Substance Painter,
  Fireworks, Gaea, Moho, Rive, Twine, ZBrush, Krita, Inventor, Eagle, Cura, 3ds Max`,
  `models? modell?ed modell?ing textures? rigging rigged rigs? animations? animated animating renders? rendered comps?
  compositing shots? scenes? level_design levels games? vfx 3d sculpt\\p{L}* shaders? characters? fa[cç]ade~ hull~ cad
  prototypes? game_jam~ walkthroughs? visuali[sz]ations? props parts drawings? jigs?`,
);

const drawing = field(
  `Inventor, Solid Edge, Rhino, Creo, Onshape, Shapr3D, Fusion 360, Grasshopper, SketchUp`,
  `sheet-metal sheet_metal assembl(?:y|ies) drawings? parts? nests? cad cam tool_?paths? moulds? molds? castings? fixtures? jigs?
  bim models?`,
);

const sound = field(
  `Premiere Pro, After Effects, Audacity, Final Cut Pro, DaVinci Resolve, Pro Tools, Logic Pro, Audition, Avid Media Composer,
  Ableton Live, Nuke, Reaper, Cubase, Sibelius, HandBrake, Mocha Pro`,
  `trailers? cuts? titles? footage podcasts? audio episodes? films? videos? edits? edited clips? mixed mixing sound
  voice-?overs? reels? subtitles? scores? mastered mastering`,
);

const design = field(
  `Sketch, Figma, Illustrator, Framer, Principle, InDesign, Photoshop, Procreate, Marvel, Maze, Mural, Dovetail, Zeplin,
  Invision, Adobe XD, Lightroom, Acrobat, Whimsical`,
  `wireframes? mock-?ups? prototypes? hand-?offs? icons? ui ux layouts? logos? posters? vector retouch\\p{L}* brochures?
  labels? design_systems? user_research drawn artwork flyers? illustrations?`,
);

const records = field(
  'Epic, Cerner, Meditech, athenahealth, Allscripts, EMIS Web, Pyxis, Dentrix',
  'chart(?:ed|ing) charts ehr emr patient_records? orders_entered clinical_notes? medication_records?',
);

const inquiry = field(
  'Volatility, Autopsy, FTK, EnCase, Velociraptor, Falcon, CrowdStrike, Relativity, DOORS, Rhapsody, Capella',
  `forensic\\p{L}* memory_(?:dumps?|images?) disk_images? incident_response malware endpoints? evidence e-?discovery
  requirements? traced traceability systems_engineering sysml edr`,
);

const FIELDS: readonly Field[] = [
  office,
  operations,
  web,
  testing,
  data,
  code,
  pictures,
  drawing,
  sound,
  design,
  records,
  inquiry,
];

const BY_KIND: Partial<Readonly<Record<TechnologyKind, readonly Field[]>>> = {
  language: [code],
  framework: [web],
  library: [web, code, data],
  database: [data],
  cloud: [operations, data],
  runtime: [web, code],
};

const known = new Map<Technology, readonly Field[]>();

function fieldsOf(technology: Technology): readonly Field[] {
  const before = known.get(technology);
  if (before) return before;
  const named = FIELDS.filter(({ names }) => names.has(technology.name));
  const fields = named.length > 0 ? named : (BY_KIND[technology.kind] ?? []);
  known.set(technology, fields);
  return fields;
}

/** Is it one of the names that a field was made for, rather than of those of its kind? */
export const hasOwnField = ({ name }: Technology): boolean => FIELDS.some(({ names }) => names.has(name));

const NEAR = 90;

/** Do the words within 90 characters of a name speak of the field of work that it belongs to? */
export function fieldSpeaks(text: string, start: number, end: number, technology: Technology): boolean {
  const fields = fieldsOf(technology);
  if (fields.length === 0) return false;
  const around = `${text.slice(Math.max(0, start - NEAR), start)}\n${text.slice(end, end + NEAR)}`;
  return fields.some(({ words }) => words().test(around));
}

/** Is it a program of the office, which stands beside other such programs rather than beside code? */
export const isOfficeProgram = ({ name }: Technology): boolean => office.names.has(name);

const EVERYDAY_PROGRAMS = new Set([
  'Microsoft Teams',
  'Microsoft Access',
  'Word',
  'Slack',
  'Outlook',
  'Publisher',
  'Sage',
  'Notion',
  'Tally',
  'Acrobat',
]);

export const isEverydayProgram = ({ name }: Technology): boolean => EVERYDAY_PROGRAMS.has(name);

/** Nouns and verbs of every day that only a list makes a name: "with access to", "in spring", "the rest". */
const ONLY_IN_LISTS = new Set(
  `Microsoft Access, Word, Microsoft Teams, REST, SOAP, Spring, DOORS, Make, Move, Less, Mode, Render, Segment, Requests, Combine,
  Foundation, Boost, Room, Batch, Scheme, Hack, Lean, Linear, SAFe, STEP, FIX, CAN bus, Principle, Publisher,
  Orange, Emotion, Realm, Relay, Slim, Velocity, Transformers, Windows, Heap, Bottle, LIN, COM, CAM, Brackets, Cargo,
  Cursor, Drone, Beam, Beats, Harness, Hypothesis, Inventor, Ivy, Jersey, Maple, Metal, Parcel, Rally, Ranger,
  Railway, Replicate, Rider, Sanity, Stitch, Titanium, Threads, Express, Concur, Census, Camel, caret, Feast, Buffer`
    .split(',')
    .map((name) => name.trim()),
);

export const onlyInLists = ({ name }: Technology): boolean => ONLY_IN_LISTS.has(name);

/**
 * Programs whose short name everything has: public access, access control, a Public Access API. Without its maker it is one
 * beside other such programs, with a version, or in front of what it makes.
 */
const SOLD_WITH: ReadonlyMap<string, RegExp> = new Map([
  [
    'Microsoft Access',
    /^ (?:databases?|dbs?|vba|macros?|forms|queries|front[ -]?ends?|back[ -]?ends?|tables)(?![\p{L}\p{N}])/iu,
  ],
]);

export const soldWith = ({ name }: Technology): RegExp | null => SOLD_WITH.get(name) ?? null;

/** Words that go without an article, so that "in unity" or "with celery" may mean the everyday thing. */
const WITHOUT_ARTICLE = new Set(
  `Agile, Amplitude, Angular, Audacity, Azure, Bamboo, Bokeh, Bootstrap, Celery, Cesium, Chai, Confluence, Cucumber, Cypher, Cypress,
  Espresso, Flax, Fortify, Gherkin, Graphite, Guava, Hibernate, Honeycomb, Insomnia, Ionic, Jasmine, Jest, Julia, Karma,
  Lottie, Markdown, Parquet, PuTTY, Alfresco, Mercurial, Mistral, Mocha, Mustache, Pascal, Pillow, Pinot, Playwright, Polymer, Prophet, React, Recoil,
  Ruby, Rust, Sass, Selenium, Solace, Solidity, Sphinx, Stylus, Tally, Thrift, Vapor, Varnish, Vim, Waterfall, Whisper, Yarn,
  Serenity BDD, Discord, Dash, Spark, Facebook, Twitter, Procreate, Elm, Druid, Galileo, Calypso, Gaea, Cassandra`
    .split(',')
    .map((name) => name.trim()),
);

export const goesWithoutArticle = ({ name }: Technology): boolean => WITHOUT_ARTICLE.has(name);

/** Names that people have too, so that somebody may have worked with them in person. */
const PERSONS = new Set(
  `Julia, Maya, Claude, Gemini, Arnold, Luigi, CARLA, Stan, Conan, Isabelle, Ruby, Jasmine, Pascal, Ada, Percy, Polly, Clio, Rhino,
  Dylan, Janet, Sage, Ember.js, Cassandra, Aurora, Athena, Elm, Crystal, Dash, Gazebo, Hudson, Jackson, Ivy, Jersey, Kafka,
  Mercurial, Nomad, Phoenix, Rider, Sanity, Sequoia, Sphinx, Swift, Vega, Faust, Tina, Bruno, Hugo, Felix, Django`
    .split(',')
    .map((name) => name.trim()),
);

export const isPersonsName = ({ name }: Technology): boolean => PERSONS.has(name);
