import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { findings } from '../support/sentences.ts';

const words = (list: string): readonly string[] => list.split('|');

/** Of sentences, those of which a rule says something. */
const flagged = (sentences: readonly string[], says: (sentence: string) => number): readonly string[] =>
  sentences.filter((one) => says(one) > 0);
const unflagged = (sentences: readonly string[], says: (sentence: string) => number): readonly string[] =>
  sentences.filter((one) => says(one) === 0);

const others = ['Trained 6 analysts', 'Opened 3 shops', 'Wrote 40 pages of guidance'];

describe('a percentage that says how somebody works', () => {
  const judged = (basics: object): number =>
    findings('claim.headline', stringify({ basics, work: [{ name: 'Quayside Bank', highlights: others }] })).length;
  const said = (summary: string): number => judged({ summary });
  const stat = (label: string): number => judged({ stats: [{ value: '80%', label }] });
  it('needs no highlight, in many languages', () => {
    assert.deepEqual(
      flagged(
        words(
          'remote|remotely|remoto|remota|à distance|a distancia|à distância|da remoto|en remoto|home office|home-office|homeoffice|télétravail|teletrabajo|teletrabalho|telelavoro|thuiswerken|zdalnie|hybrid|híbrido|híbrida|on-site|on site|onsite|presencial|présentiel|in presenza|vor Ort|FTE|part-time|full time|Teilzeit|Vollzeit|temps partiel|temps plein|tiempo parcial|jornada completa|tempo parcial|tempo integral|tempo parziale|tempo pieno|deeltijd|voltijd|deltid|heltid|workload|Pensum|Arbeitspensum|Stellenprozent|Beschäftigungsgrad|self-employed|freelance|удалённо|дистанционно|远程|リモート|在宅|재택|원격',
        ).flatMap((word) => [word, `${word}, by the sea`]),
        stat,
      ),
      [],
    );
    assert.deepEqual(unflagged(['of the bread', 'less waste, by the sea'], stat), []);
    assert.deepEqual(flagged(['Pensum: 80%', 'Workload 60%, from May', 'Baker (FTE 80%)'], said), []);
  });
  it('does so near by and in its clause', () => {
    assert.deepEqual(
      unflagged(
        [
          'Cut waste by 80%. Remote work is fine.',
          'Worked remotely; cut waste by 80%.',
          'In remote bakeries of the whole coast, cut 80% of their waste.',
          'Cut the waste 80% in one year of baking in remote places.',
          'Cut waste by 80%, as promoted.',
        ],
        said,
      ),
      [],
    );
  });
});

describe('a highlight that states a fact of a post', () => {
  const twice = (line: string): number =>
    findings(
      'bullet.duplicate',
      stringify({
        work: [
          { name: 'Quayside Bank', highlights: [line, 'Opened 3 shops'] },
          { name: 'Helix', highlights: [line, 'Wrote 40 pages of guidance'] },
        ],
      }),
    ).length;
  it('may stand in two', () => {
    assert.deepEqual(
      flagged(
        [
          ...words(
            'Supervisor|Supervised by|Co-supervisor|Main supervisor|Advisor|Adviser|Advisors|Principal investigator|PI|Mentor|Mentors|Promotor|Tutor|Committee|Team member|Funded by|Funding|Sponsor|Sponsors|Client|Clients|Customer|Customers|Tech|Tech stack|Technology|Technologies|Technical skills|Stack|Tool|Tools|Role|Course|Instructor|Location|Industry|Betreuer|Betreuerin|Betreuung|Gutachter|Encadrant|Encadrante|Directeur|Director|Directora|Relatore|Orientador|Orientadora|Begeleider|Opiekun',
          ).map((label) => `${label}: Professor Ottoline Brandvold of the school by the sea`),
          'Team member — led by Professor Ottoline Brandvold of the school by the sea',
          '**Supervisor**: Professor Ottoline Brandvold of the school by the sea',
          '_Client (public)_: Professor Ottoline Brandvold of the school by the sea',
        ],
        twice,
      ),
      [],
    );
  });
  it('is none where the label only begins like one, or tells what was done', () => {
    assert.deepEqual(
      unflagged(
        [
          'Toolmaking: Cut 400 gears a week for the crane by the sea',
          'Led a team: Professor Brandvold and nine others in the school by the sea',
          'Mentored nine apprentices in the workshop of the school by the sea',
          'Client work that went on for very long in many places: wrote 40 pages for a school',
        ],
        twice,
      ),
      [],
    );
  });
});

describe('the name of a product that is the name of its maker', () => {
  const unlisted = (highlight: string): number =>
    findings(
      'skill.unlisted',
      stringify({
        work: [{ name: 'Quayside Bank', highlights: [highlight, highlight.replace(/ (?=\S+$)/, ' big '), ...others] }],
        skills: [{ name: 'Tools', keywords: ['Kafka', 'Figma'] }],
      }),
    ).length;
  it('asks for no skill', () => {
    assert.deepEqual(
      flagged(
        [
          ...words(
            'companies|company clients|clients|customers|brands|partners|startups|firms|employers|shops serving|a shop acquired by|a shop backed by|a shop funded by|a shop alongside|a shop sold to|a team that collaborated with',
          ).map((before) => `Kept the books of 12 ${before} like Salesforce last spring`),
          ...words(
            'Invested in|Investing in|Investor in|Investors in|Invests in|Investment in|Angel investor:|Venture partner for|Portfolio companies:|Portfolio of|Portfolio includes|Shares of|Shareholder of|Stake in|Investments such as|Backer of|Led the acquisition of|Acquired',
          ).map((before) => `${before} Salesforce last spring`),
          ...words('Sold|Resold|Sells|Selling|Seller of|Distributed|Distributor of|Distributing').flatMap((before) => [
            `${before} Salesforce licences last spring`,
            `${before} 400 new Salesforce licences last spring`,
          ]),
          ...words('team|engineers|staff|researchers|employees|executives|group|office|headquarters').flatMap(
            (behind) => [
              `Met the Salesforce ${behind} last spring`,
              `Met the Salesforce cloud sales ${behind} last spring`,
            ],
          ),
          "Trained Salesforce's engineers last spring",
        ],
        unlisted,
      ),
      [],
    );
  });
  it('asks for one where it was used', () => {
    assert.deepEqual(
      unflagged(
        [
          'Moved 12 shops to Salesforce last spring',
          'Sold 40 houses with Salesforce last spring',
          'Sold 40 houses through Salesforce last spring',
          'Clients were told. Moved them to Salesforce last spring',
          'Ran Salesforce for the team last spring',
          'Ran Salesforce with two engineers last spring',
        ],
        unlisted,
      ),
      [],
    );
  });
});
