import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer, today } from '../support/check.ts';
import { cursor, marked } from '../support/marked.ts';

/** What a hover at the cursor shows. */
function shown(marked: string): { readonly value: string; readonly covers: string | null } {
  const { text, position } = cursor(marked);
  const document = readDocument(text);
  const { problems } = analyzer().report(document);
  const found = hover(document, position, { today, problems });
  const value = found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
  return { value, covers: found?.range ? covered(text, found.range) : null };
}

const covered = (text: string, range: Parameters<typeof marked>[1]): string =>
  /«(.*)»/s.exec(marked(text, range))?.[1] ?? '';

const highlight = (text: string): string => `work:\n  - name: Quayside Bank\n    highlights:\n      - ${text}\n`;

describe('hover on a figure', () => {
  it('says what was read', () => {
    for (const [text, read] of [
      ['Held |$6M+ monthly in escrow', '`$6M+ monthly` reads as money: at least 6,000,000 USD per month.'],
      ['Cut costs by |40% in a year', '`40%` reads as a percentage: 40%.'],
      ['Served over 1|2,500 daily users', '`12,500 daily users` reads as a count: 12,500 daily users.'],
      [
        'Cut latency from 800 |ms to 200 ms',
        '`800 ms to 200 ms` reads as a time: from 800 ms to 200 ms, **75% less**.',
      ],
      [
        'Raised coverage from 4|1% to 87%',
        '`41% to 87%` reads as a percentage: from 41% to 87%, **46 percentage points more**.',
      ],
      [
        'Cut the close from 2 |hours to 30 minutes',
        '`2 hours to 30 minutes` reads as a time: from 2 h to 30 min, **75% less**.',
      ],
    ] as const) {
      const { value } = shown(highlight(text));
      assert.ok(value.startsWith(read.replace('count: 12,500', 'count: more than 12,500')), `${value}\n${read}`);
    }
  });

  it('knows both ends of a change, however it is put', () => {
    for (const [text, read] of [
      ['Cut the current from 3|8 µA to 19 µA', '`38 µA to 19 µA` reads as a count: from 38 to 19 µA, **50% less**.'],
      ['Cut the current from 3|8 to 19 µA', '`38 to 19 µA` reads as a count: from 38 to 19 µA, **50% less**.'],
      [
        'Cut exhaust from 1|20 g/km to 90 g/km',
        '`120 g/km to 90 g/km` reads as a count: from 120 to 90 g/km, **25% less**.',
      ],
      ['Raised the load from 3|0 kN to 45 kN.', '`30 kN to 45 kN` reads as a count: from 30 to 45 kN, **50% more**.'],
      ['Cut noise from 3|8 dB(A) to 19 dB(A)', '`38 dB(A) to 19 dB(A)` reads as a count: from 38 to 19 dB(A).'],
      ['Cut the change from 3 h 2|0 min to 1 h 5 min', '`20 min` reads as a time: 20 min.'],
      ['Choir of 6|0, up from 40', '`60, up from 40` reads as a count: from 40 to 60, **50% more**.'],
      ['Cut the count from 6|h to 45m', '`6h to 45m` reads as a time: from 6 h to 45 min, **87.5% less**.'],
      ['Brought the handover from half an hour to 2|0 minutes', 'from 0.5 h to 20 min, **33.3% less**.'],
      ['Cut spoilt loaves from 6|0 a week to 31', 'from 60 to 31 per week, **48.3% less**.'],
      ['Cut rent arrears, £60k then, £3|0k now', 'reads as money: from 60,000 GBP to 30,000 GBP, **50% less**.'],
      ['Brought menus in the range from 9|0 dishes to 60', 'from 90 to 60, **33.3% less**.'],
      ['→ Queue at the desk from 1|2 min to 3 min', 'from 12 min to 3 min, **75% less**.'],
    ] as const) {
      const { value } = shown(highlight(text));
      assert.ok(value.includes(read), `${value}\n${read}`);
    }
  });

  it('takes no range, parts, hours or shape for a change', () => {
    for (const text of [
      'Held budgets ranging from $5|00K to $8M',
      'Kept the kitchen open Monday to Friday, 1|0 to 6',
      'Hired 8 welders (5 in Ma|y, 3 in June)',
      'Trained a network of 51|2→256→128 cells',
      'Queue at the desk → 1|2 min → 3 min',
      'Went from 2|0 parcels a minute to 1,500 an hour',
      'Loaded 20 trucks an hour, up 6|0% from 16',
    ])
      assert.doesNotMatch(shown(highlight(text)).value, /, \*\*[\d.,]+(?:%| times| percentage)/, text);
    assert.match(shown(highlight('Trained a network of 5|12→256→128')).value, /it describes a design, not a result/);
  });

  it('covers the figure, also across a fold', () => {
    assert.equal(shown(highlight('Held |$6M+ monthly in escrow')).covers, '$6M+ monthly');
    assert.equal(
      shown('basics:\n  summary: >-\n    Served 12,500\n    daily |users.\n').covers,
      '12,500\n    daily users',
    );
  });

  it('says why something is no figure', () => {
    assert.match(
      shown(highlight('Processed |millions of events')).value,
      /does not count as a figure: it names no number\./,
    );
  });

  it('leaves versions and dates to themselves', () => {
    assert.doesNotMatch(shown(highlight('Moved to Java 1|7')).value, /reads as a count/);
    assert.match(shown(highlight('Moved in Ma|y 2021')).value, /^\*\*highlights\*\*/);
  });
});

describe('hover on a technology', () => {
  const profile = `work:
  - name: Quayside (Bank)
    highlights:
      - Moved 9 services to k8s
      - Taught Kubernetes to 4 teams
skills:
  - name: Trade
    keywords: [Kubernetes, Rust]
`;
  const card = (text: string): string => {
    const found = cursor(text);
    const uri = 'file:///ada.profile.yaml';
    const contents = hover(readDocument(found.text), found.position, { today, problems: [], uri })?.contents;
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
  };

  it('names it as its makers do, says what it is, and links to where it is shown', () => {
    const value = card(profile.replace('[Kuber', '[Kub|er'));
    assert.match(value, /^\*\*Kubernetes\*\*, \w+/);
    assert.ok(value.includes('[Quayside \\(Bank\\), line 4](file:///ada.profile.yaml#L4)'), value);
    assert.ok(value.includes('line 5](file:///ada.profile.yaml#L5)'), value);
  });

  it('names each other line once, and not the one it is on', () => {
    const twice = profile.replace('k8s', 'k8s, then Kubernetes 1.29');
    const value = card(twice.replace('[Kuber', '[Kub|er'));
    assert.equal(value.match(/line 4\]/g)?.length, 1, value);
    assert.doesNotMatch(card(twice.replace('k8s', 'k|8s')), /line 4\]/);
  });

  it('says how it is written here, and that nothing shows it', () => {
    assert.match(card(profile.replace('k8s', 'k|8s')), /written k8s here/);
    assert.match(card(profile.replace('Rust', 'Ru|st')), /Nothing in the profile shows it yet/);
  });
});

describe('hover on a date', () => {
  const work = `work:
  - name: Quayside Bank
    startDate: 2021-03
    endDate: 2023-05
  - name: Helix Bioworks
    startDate: 2019-01
    endDate: 2021-07
`;

  it('says how long the entry lasted and what it overlaps', () => {
    const end = shown(work.replace('2023-05', '2023|-05'));
    assert.match(end.value, /^\*\*2 yr 3 mo\*\*, overlaps Helix Bioworks by 5 mo\./);
    assert.equal(end.covers, '2023-05');
    assert.match(
      shown(work.replace('2019-01', '20|19-01')).value,
      /^\*\*2 yr 7 mo\*\*, overlaps Quayside Bank by 5 mo\./,
    );
  });

  it('counts up to today while it goes on', () => {
    assert.match(shown('work:\n  - name: A\n    startDate: 2024|-06\n').value, /^\*\*2 yr 1 mo\*\* so far\./);
  });

  it('says how a date in words is read', () => {
    assert.match(shown('work:\n  - name: A\n    startDate: Oct| 2021\n').value, /`Oct 2021` reads as `2021-10`\./);
  });

  it('does not take a shared month for an overlap, nor a degree for a job', () => {
    const text = `${work.replace('2021-07', '2021-03').replace('2023-05', '2023|-05')}education:\n  - institution: TU Delft\n    startDate: 2021-09\n    endDate: 2023-01\n`;
    assert.match(shown(text).value, /^\*\*2 yr 3 mo\*\*\./);
  });
});

describe('hover on a finding', () => {
  it('gives the reason of the rule, once for each rule', () => {
    const { value, covers } = shown(highlight('Responsible |for the ledger'));
    assert.match(value, /\*\*Why `bullet\.weak-opening`\?\*\* The first words of a highlight are read most\./);
    assert.equal(value.match(/Why `bullet\.weak-opening`/g)?.length, 1);
    assert.equal(covers, 'Responsible for the ledger');
  });

  it('gives it beside a figure too', () => {
    const { value } = shown(highlight('Made checkout 25|0 ms faster'));
    assert.match(value, /^`250 ms` reads as a time: 250 ms\.\n\n---\n\n\*\*Why `metric\.no-baseline`\?\*\*/);
  });

  it('gives it where the format knows nothing of the place', () => {
    const { value } = shown('work:\n  - name: A\n    loc|aton: Leeds\n');
    assert.match(value, /^\*\*Why `schema\.unknown-key`\?\*\*/);
  });
});
