import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('buzzwords that are terms of a trade', () =>
  tables((text) => flagged('bullet.buzzword', text), {
    'terms of a trade': [
      ['Wrote 9 {state-of-the-art|world-class|cutting-edge|value-added|best-in-class|goal-oriented} tools', '{}'],
      [
        'Built state-of-the-art {models|methods|approaches|algorithms|baselines|architectures|detectors|classifiers|solvers|transformers|networks|encoders|estimators|predictors|parsers|benchmarks|scores} for 9 crews',
      ],
      ['Built state-of-the-art kitchens for 9 crews', 'state-of-the-art'],
      [
        'Built state-of-the-art kitchens for {research|papers|benchmarks|datasets|data sets|baselines|theorem|arxiv} crews',
      ],
      ['Built state-of-the-art kitchens for 9 crews', 'state-of-the-art'],
      [
        'Used cutting-edge {blades|knives|drills|saws|bits|buckets|dozers|bulldozers|ploughs|plows|loaders|graders|mowers|scissors|shears|lathes|chisels|carbide|milling|scrapers|razors} on 9 sites',
      ],
      ['Used cutting-edge kitchens on 9 sites', 'cutting-edge'],
      [
        'Coached world-class {athletes|swimmers|runners|riders|players|skiers|sailors|event|championships|programme|program|corps|ranking|level 2} of 9 crews',
      ],
      ['Coached world-class kitchens of 9 crews', 'world-class'],
      [
        'Sold value-added {tax|resellers|services|networks|products|processes|processing|agriculture|foods|timber|wood|crops|dairy|stream|analysis|models|modelling|scores|measures|data|chains|statements} to 9 crews',
      ],
      ['Sold value-added kitchens to 9 crews', 'value-added'],
      [
        'Used goal-oriented {dialogue|requirements|agents|action|planning|therapy|care|rehabilitation|conversations} for 9 crews',
      ],
      ['Used goal-oriented kitchens for 9 crews', 'goal-oriented'],
      [
        'Measured synergy of {drugs|antibiotics|antimicrobials|antifungals|compounds|inhibitors|toxins|pesticides|herbicides|fungicides|doses|assays|muscles|gait|chemotherapy|resistance} in 9 trials',
      ],
      ['Measured synergy of kitchens in 9 trials', 'synergy'],
      [
        'Wrote 9 thought leadership {articles|content|posts|pieces|papers|programmes|campaigns|series|webinars|reports|blogs|interviews}',
      ],
      ['Wrote 9 thought leadership boats', 'thought leadership'],
    ],
  }));
