import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { findings, role } from '../support/sentences.ts';

/** What a summary is told to prove, beside highlights that prove none of it. */
function unproven(summary: string, code = 'claim.headline'): readonly string[] {
  const text = `basics:\n  summary: ${JSON.stringify(summary)}\n${role([
    'Wrote the handbook of the yard',
    'Moved the archive to a new hall',
    'Mended the old press',
  ])}`;
  return findings(code, text).map((problem) => underlined(text, problem));
}

/** Each row a figure, between « and », that no highlight shows. */
const told = (rows: readonly string[]): void => {
  for (const row of rows)
    it(row, () => {
      const marked = [...row.matchAll(/«([^»]*)»/g)].map((found) => found[1]!);
      assert.deepEqual(unproven(row.replaceAll(/[«»]/g, '')), marked);
    });
};

const silent = (rows: readonly string[]): void => {
  for (const row of rows) it(row, () => assert.deepEqual(unproven(row), []));
};

describe('a figure in a summary is to be shown where it is a deed', () => {
  told([
    'Cut spoilage at the cannery by «35%».',
    'Potter who sold «1,400 mugs» last year.',
    'Led a team of «14».',
    'Site manager who led a crew of «45».',
    'Foundry manager managing a team of «60».',
    'Saved the council «£1.8M».',
    'Saved «€300K» in fuel.',
    'Shipped «21 apps» and ran a shop.',
    '«45+ projects» delivered on time.',
    '«120 boilers» installed.',
    'Grew subscriptions to «€2M a year».',
    'Brought the reject rate down by «60%».',
    'Ran a «£4M» budget.',
    'Delivered a «30%» cut in energy use.',
    'Made sorting «3x» faster.',
    'Raised «$12M» from two funds.',
    'Dispatcher of «300 lorries a day».',
    'Editor of «85 novels».',
    'I trained «70 apprentices».',
    'She has taught «900 pupils».',
    'Bookkeeper, closing «40 accounts a month».',
    'Forester who has planted «80,000 trees».',
    'Built a ticket desk that serves «400,000 visitors a year».',
    'Ran payroll for «650 staff».',
    'Opened bakeries across «18 towns».',
    'Kept the line at «98%» availability.',
    'Sales manager with «£7M» in yearly sales.',
    'Illustrator with «32 published titles».',
    'Columnist with «250,000 readers».',
    'Mentored «15 juniors» and rebuilt the lab.',
    'Answers «130 calls a day».',
    'Cares for «40 residents» on two floors.',
    '«Doubled» membership and won «60 grants».',
    'Reduced waiting by «20%» and complaints by «45%».',
    'Supervises over «25 carers».',
    'Wrote «36 guidebooks».',
    'Baker. Bakes «2,500 loaves» a night.',
    'Chef turned manager; hired «34 cooks».',
    'Cut the queue from «90 minutes» to «15».',
    'Recovered «$640K» of unpaid fees.',
    'Stage manager who toured «29 productions».',
    'Responsible for a «£6M» budget and a crew of «22».',
    'Negotiated leases worth «£14M».',
    'Built an app used by «30,000 students».',
    'Raised availability to «99%».',
    'Pilot who flew «4,500 hours».',
    'Buyer with a portfolio of «£12M».',
    'Led the rollout of «80 tills».',
    'Supervised a «15-person» lab.',
    'Head of lending. Approved «€90M» in loans.',
  ]);
});

describe('a figure in a summary is no deed where it tells of', () => {
  describe('the place or the market', () => {
    silent([
      'Radiographer at a 650-bed infirmary.',
      'Analyst in a £9bn industry.',
      'Porter at a hotel with 320 rooms.',
      'Clerk for a council of 4,000.',
      'Teacher in a school of 1,200 pupils.',
      'Waiter in a 60-cover bistro.',
      'Engineer in a company with 15,000 staff.',
      'Buyer for a chain of 90 shops.',
      'Lawyer at a firm that employs 800 people.',
      'Planner at a port handling 5 million boxes a year.',
      'Social worker in a town of 40,000.',
      'Nurse in a trust serving 500,000 people.',
      'Works at a bank, which serves 3M customers.',
      'Part of a team of 25.',
      'Joined a crew of 30.',
      'Member of a team of 16.',
      'Architect interested in homes for 2,000 families.',
      'Works on contracts worth £14M.',
      'Writes for a magazine read by 90,000 people.',
      'Trained by a chef who ran 12 kitchens.',
    ]);
  });
  describe('tools, licences and bounds', () => {
    silent([
      'Crane operator on 250-tonne rigs.',
      'Skipper of boats up to 24 metres.',
      'Electrician for sites above 33 kV.',
      'Pilot licensed for aircraft over 5,700 kg.',
      'Owns a 40 W laser and a kiln.',
      'Carries a 70-200 mm lens.',
      'Baker with a 12-tray oven.',
      'Joiner with a 20-tonne press and a van.',
      'Lorry driver trained to haul 44 tonnes.',
      'Designs pumps below 15 bar.',
      'Writer of services with 99.95% goals.',
      'Developer for screens of 320 to 1,920 px.',
      'Teaches classes of 12 to 30.',
      'Advises on leases of €1m to €20m.',
      'Photographer for parties of 20 to 200.',
      'Auditor to firms with 50 to 500 staff.',
      'Carer for people aged 65 and over.',
      'Coach for children aged 6 to 12.',
      'Tutor for 11 to 16 year olds.',
    ]);
  });
  describe('what somebody is ready for', () => {
    silent([
      'Free in 6 weeks and willing to travel within 80 miles.',
      'Open to contracts of 12 months.',
      'Looking for a team of 10 in a small town.',
      'Seeking a 60% post near Bern.',
      'Hoping to lead a team of 20.',
      'Aims to cut waste by 50%.',
      'Ready to manage a £3M budget.',
      'Will save any kitchen 30%.',
      'Covers a 40 km circle round York.',
      'Can lift 25 kg.',
      'Barber charging £20 a cut.',
      'Runs 10 km before breakfast.',
    ]);
  });
  describe('a life beside the job', () => {
    silent([
      'Swimmer of 20 lakes and father of four.',
      'Has run 15 marathons.',
      '70% patience, 30% glue.',
      'Powered by 6 coffees a day.',
      'In her spare time she has knitted 140 hats.',
      'Keeper of 30 hens.',
      'One of 11 grandchildren of a miller.',
      'Away from work, rides 200 km a week.',
      'Comes from a family that has farmed 90 acres for 100 years.',
      'Coaches an under-15 side.',
      'Visited 60 countries.',
      'Raised on a farm of 300 acres.',
      'Sings in a choir of 80.',
    ]);
  });
  describe('words with a number in them, and what entries can be counted by', () => {
    silent([
      'Goalkeeper of the under-18 squad.',
      'Driver with 9 accident-free winters.',
      'Notary for one in twelve flats of the town.',
      'Surgeon: two in three of the ward’s patients go home the same day.',
      'Four books on bees, all in print.',
      'Three published games on Switch and PC.',
      'Composer of two operas in progress.',
      'Worked in 3 ports and 2 yards.',
      'For founders who raised $20M.',
      'Works with clients who run 300 shops.',
    ]);
  });
});
