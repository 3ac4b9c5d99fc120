import assert from 'node:assert/strict';
import { applied, check } from '../support/check.ts';

/** The text after the fix of a title, of the first finding of a code. */
function offered(text: string, code: string, title: RegExp): string {
  const [problem] = check(text, code);
  assert.ok(problem, `no ${code}`);
  const fix = problem.fixes().find((one) => title.test(one.title));
  assert.ok(
    fix,
    problem
      .fixes()
      .map((one) => one.title)
      .join(', ') || 'no fix',
  );
  assert.equal(fix.safe, false, 'the person decides');
  return applied(text, fix.edits);
}

describe('what a finding offers to do', () => {
  it('keeps a place for a name and an address', () => {
    assert.equal(
      offered('basics:\n  label: Nurse\nwork:\n  - name: Ward 9\n', 'contact.name', /name/),
      'basics:\n  label: Nurse\n  name: "[your name]"\nwork:\n  - name: Ward 9\n',
    );
    assert.equal(
      offered('{"basics": {"name": "Ada Lind"}, "work": []}', 'contact.missing', /e-mail/),
      '{"basics": {"name": "Ada Lind", "email": "[your e-mail address]"}, "work": []}',
    );
  });

  it('keeps a place for the number behind "millions of"', () =>
    assert.equal(
      offered(
        'work:\n  - name: Ward 9\n    highlights:\n      - Built a gateway that handles millions of requests\n',
        'bullet.vague-magnitude',
        /number/,
      ),
      'work:\n  - name: Ward 9\n    highlights:\n      - Built a gateway that handles [how many?] requests\n',
    ));

  it('adds a technology to the group it fits', () => {
    const profile = `work:
  - name: Quayside Bank
    highlights:
      - Moved 12 services to Kafka with Terraform
      - Trained 6 analysts
      - Cut the close from 9 days to 2
skills:
  - name: Languages
    keywords: [Python, Go]
  - name: Data
    keywords:
      - Ansible
      - Apache Kafka
`;
    assert.equal(
      offered(profile, 'skill.unlisted', /Terraform to "Data"/),
      profile.replace('      - Apache Kafka\n', '      - Apache Kafka\n      - Terraform\n'),
    );
  });

  it('parts a long highlight at a verb', () => {
    const long =
      'Rebuilt the settlement service so that every trade that reaches us before six in the evening is matched and confirmed the same day whatever the market, and trained the night crew to run it without any help from the day team';
    const text = `work:\n  - name: Quayside Bank\n    endDate: 2025-01\n    highlights:\n      - ${long}\n`;
    assert.equal(
      offered(text, 'bullet.length', /^Split before "Trained/),
      text.replace(', and trained', '\n      - Trained'),
    );
  });

  it('parts a long highlight only where five words or more stand on either side', () => {
    const street = 'of the harbour and of the old quays in the north of the town by the sea near the mills';
    const offers = (...parts: readonly string[]): readonly string[] =>
      check(
        `work:\n  - name: Quayside Bank\n    endDate: 2025-01\n    highlights:\n      - ${parts.join(', and ')}\n`,
        'bullet.length',
      ).flatMap((problem) => problem.fixes().map(({ title }) => title));
    const long = `Rebuilt the gates ${street} and those beside them and others there`;
    assert.deepEqual(offers(long, 'painted all its doors green'), ['Split before "Painted all its …"']);
    assert.deepEqual(offers(`${long} too`, 'painted its doors green'), []);
    const longer = `painted the doors ${street} for all who came there by boat`;
    assert.deepEqual(offers('Rebuilt the old lock gates', longer), ['Split before "Painted the doors …"']);
    assert.deepEqual(offers('Rebuilt the lock gates', `${longer} too`), []);
  });
});
