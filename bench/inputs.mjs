// Profiles of any length for the bench: deterministic, fictional, with some things to find in them.
const companies = [
  'Halden Freight',
  'Verdant Grocers',
  'Pennine Metering',
  'Quayside Bank',
  'Oriel Mutual',
  'Aireside Press',
];
const positions = [
  'Platform engineer',
  'Data engineer',
  'Backend engineer',
  'Site reliability engineer',
  'Firmware engineer',
];
const deeds = [
  'Cut nightly settlement from 9 hours to 40 minutes by netting trades in memory',
  'Moved 38 services to Kubernetes in 7 months with a pipeline for each',
  'Responsible for the on-call rota of the platform group',
  'Reduced page load by 75% (800 ms to 200 ms) with a cache in front of PostgreSQL',
  'Introduced contract tests between the ledger and its importers',
  'Trained 6 analysts to write their own reports in SQL',
  'Saved €1.1M a year by sizing node pools to measured load',
  'Wrote the Terraform modules that 24 teams adopted',
];
const tools = ['Go', 'Rust', 'Kafka', 'PostgreSQL', 'Terraform', 'Python', 'React', 'Kubernetes', 'gRPC', 'Redis'];

const subjects = [
  'nightly settlement',
  'the freight manifest export',
  'address lookups at the depots',
  'meter readings from 14 districts',
  'the pricing batch',
  'label printing',
  'refunds above the limit',
  'customs declarations',
  'the staff rota',
  'temperature alarms in cold storage',
  'card disputes',
  'the search index',
  'invoices by post',
];
const means = [
  'netting trades in memory',
  'a cache beside the ledger',
  'a queue for each harbour',
  'contract tests at its importers',
  'letting drivers sign on paper once',
  'reading the archive by column',
  'a second pair of eyes on each release',
];

/** Highlights of a career, no two alike: the page of a person, not of a test of duplicates. */
function distinctDeeds() {
  let told = 0;
  return () => {
    const [subject, way] = [subjects[told % subjects.length], means[told % means.length]];
    const figure = 12 + ((told * 7) % 83);
    told++;
    const shapes = [
      `Cut the time of ${subject} by ${figure}% with ${way}`,
      `Brought ${subject} to ${figure} sites with ${way}`,
      `Responsible for ${subject} at ${figure} sites`,
      `Taught ${figure} colleagues to look after ${subject}`,
      `Halved the faults of ${subject}, ${2 * figure} to ${figure} a month, with ${way}`,
      `Planned ${subject} for ${figure} harbours and 3 railways`,
    ];
    return shapes[(told * 5) % shapes.length];
  };
}

/** A profile of about `lines` lines; every job's dates are sound. `distinct`: no highlight is said twice. */
export function profile(lines, { distinct = false } = {}) {
  const next = distinct ? distinctDeeds() : () => pick(deeds);
  const text = [
    'basics:',
    '  name: Morgan Ellery',
    '  label: Platform engineer',
    '  email: morgan@ellery.example',
    '  summary: Engineer with 6+ years of experience in freight and banking.',
    'work:',
  ];
  let seed = 7;
  const pick = (list) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((seed / 2 ** 32) * list.length)];
  };
  for (let year = 2025; text.length < lines - 8; year--) {
    const start = Math.max(1950, 1950 + ((year - 1950) % 75));
    text.push(`  - name: ${pick(companies)} ${text.length}`, `    position: ${pick(positions)}`);
    text.push(`    startDate: "${start}-02-01"`, `    endDate: "${start}-12-20"`, '    highlights:');
    for (let index = 0; index < 5; index++) text.push(`      - ${next()}`);
    text.push(`    keywords: [${pick(tools)}, ${pick(tools)}]`);
  }
  text.push('skills:', '  - name: Backend', `    keywords: [${tools.join(', ')}]`);
  return `${text.join('\n')}\n`;
}
