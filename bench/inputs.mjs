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

/** A profile of about `lines` lines; every job's dates are sound. */
export function profile(lines) {
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
    for (let index = 0; index < 5; index++) text.push(`      - ${pick(deeds)}`);
    text.push(`    keywords: [${pick(tools)}, ${pick(tools)}]`);
  }
  text.push('skills:', '  - name: Backend', `    keywords: [${tools.join(', ')}]`);
  return `${text.join('\n')}\n`;
}
