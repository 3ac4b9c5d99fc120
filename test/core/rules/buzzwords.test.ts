import assert from 'node:assert/strict';
import { findings, role } from '../support/sentences.ts';

const code = 'bullet.buzzword';
const found = (sentence: string): number => findings(code, role([sentence])).length;

/** Of sentences, those in which the rule finds nothing, or, for terms of art, something. */
const silent = (sentences: readonly string[]): readonly string[] => sentences.filter((one) => found(one) === 0);
const noisy = (sentences: readonly string[]): readonly string[] => sentences.filter((one) => found(one) > 0);

const words = (list: string): readonly string[] => list.split('|');

describe('stock phrases', () => {
  it('are found in every way they are written', () => {
    assert.deepEqual(
      silent(
        words(
          'results-driven|results oriented|result-oriented|detail-oriented|goal-oriented|go-getter|self-starter|self-motivated|hard-working|hardworking|game-changing|world-class|best-of-breed|best-in-class|cutting-edge|bleeding-edge|state-of-the-art|value-added',
        ).map((phrase) => `Joined as a ${phrase} plumber`),
      ),
      [],
    );
    assert.deepEqual(
      silent(
        words(
          'synergy|synergies|a team player|a thought leader|thought leadership|a game changer|a value add|low-hanging fruit|a rockstar|a rock star|a guru|a paradigm shift|a proven track record|a track record of success|a dynamic professional|a seasoned professional|a fast-paced environment|out-of-the-box thinking',
        ).map((phrase) => `Brought ${phrase} to the kitchen`),
      ),
      [],
    );
    assert.deepEqual(
      silent(
        words(
          'Synergized two shops|Synergize teams daily|Thinking outside the box in every shift|Had to think outside the box|Hit the ground running in week one|Wore many hats in a shop of two|Had to wear many hats|Moved the needle on sales|Knew how to move the needle',
        ),
      ),
      [],
    );
  });

  it('are terms of art where research compares', () => {
    for (const before of words(
      'the|a new|over the|beyond the|against the|versus|vs|vs.|beat|beats|beating|match|matched|matching|reach|reached|achieve|achieved|achieving|surpassed|outperformed|exceeded|advance|advanced the|current|previous|prior|existing|than',
    ))
      assert.deepEqual(noisy([`Built sails that ${before} state of the art`]), [], before);
    for (const noun of words(
      'models|methods|approaches|algorithm|baselines|results|performance|accuracy|architectures|detector|classifiers|solvers|transformers|network|LLMs|VLMs|GANs|encoders|estimators|predictors|parser|benchmarks|scores|attacks|defences|defenses|codecs|heuristics|review|surveys|report|literature|papers',
    )) {
      assert.deepEqual(noisy([`Compared state-of-the-art ${noun} by hand`]), [], noun);
      assert.deepEqual(noisy([`Compared state-of-the-art image and video ${noun} by hand`]), [], noun);
    }
    for (const near of words(
      'research|a paper|a benchmark|two datasets|a data set|a baseline|a theorem|a preprint|arXiv',
    ))
      assert.deepEqual(noisy([`Wrote ${near} with state of the art tools`]), [], near);
    assert.equal(found('Cooked in a state-of-the-art kitchen'), 1);
    assert.equal(found('Sold state-of-the-art ovens, pans, knives and other models'), 1);
  });

  it('are terms of art where something is cut', () => {
    for (const tool of words(
      'blade|blades|knife|knives|drill|drills|saw|bit|bucket|dozer|bulldozer|plough|plow|loader|grader|mower|scissors|shears|lathe|chisel|carbide tool|insert|milling head|caisson|scraper|razor',
    ))
      assert.deepEqual(noisy([`Renewed the cutting edge of the ${tool} each week`]), [], tool);
    for (const work of words('Sharpened|Honed'))
      assert.deepEqual(noisy([`${work} the cutting edge of 40 tools`]), [], work);
    assert.equal(found('Bought cutting-edge ovens'), 1);
  });

  it('are terms of art in releases, in pharmacy and in therapy', () => {
    for (const what of words('release|build|branch|repository|channel|packages|kernel'))
      assert.deepEqual(noisy([`Tested the bleeding edge ${what} nightly`]), [], what);
    for (const what of words(
      'drugs|antibiotics|antimicrobial|antifungal agents|compounds|inhibitors|toxins|toxicity|pesticides|herbicides|fungicides|checkerboard|dose|assays|muscles|motor units|gait|EMG|chemotherapy|resistance|in vitro',
    )) {
      assert.deepEqual(noisy([`Measured synergy between two ${what}`]), [], what);
      assert.deepEqual(noisy([`Measured synergies of ${what}`]), [], what);
    }
    for (const what of words('dialogue|requirements|agents|action|planning|therapy|care|rehabilitation|conversations'))
      assert.deepEqual(noisy([`Taught goal-oriented ${what} to nine nurses`]), [], what);
  });

  it('are terms of art in sports, in trade and on stages', () => {
    for (const what of words(
      'athletes|swimmers|runners|riders|players|skiers|sailors|event|championship|programme|program|corps|ranking|level 3',
    ))
      assert.deepEqual(noisy([`Coached world-class ${what} for two years`]), [], what);
    for (const body of words('drum corps|DCI|IAAF|FIA|UCI'))
      assert.deepEqual(noisy([`Marshalled a ${body} world class race`]), [], body);
    for (const before of words('gross|economic|market|domestic|net'))
      assert.deepEqual(noisy([`Reported the ${before} value added`]), [], before);
    for (const what of words(
      'tax|taxes|reseller|services|network|products|processing|agriculture|foods|timber|wood|crop|dairy|stream|analysis|model|modelling|scores|measures|data|chain|statement|by farms|per acre',
    ))
      assert.deepEqual(noisy([`Recorded value-added ${what}`]), [], what);
    for (const near of words('GDP|lean boards|Six Sigma|a value stream map'))
      assert.deepEqual(noisy([`Mapped value-added steps with ${near}`]), [], near);
    for (const what of words(
      'real estate|property|properties|funds|acquisitions|assets|strategy|deals|multifamily homes',
    ))
      assert.deepEqual(noisy([`Financed value-add ${what}`]), [], what);
    for (const what of words('orchard|trees|apples|pears|cherry rows|cherries|olives|pruning'))
      assert.deepEqual(noisy([`Picked low-hanging fruit (${what}) by hand`]), [], what);
    for (const what of words(
      'articles|content|posts|pieces|papers|programmes|campaigns|series|webinars|reports|blogs|interviews',
    )) {
      assert.deepEqual(noisy([`Edited thought leadership ${what} for a bank`]), [], what);
      assert.deepEqual(noisy([`Edited thought leader ${what} for a bank`]), [], what);
    }
    for (const what of words('Sikh history|Nanak|the Granth|a gurdwara|an ashram|a temple|Hindu rites|yoga|a yogi'))
      assert.deepEqual(noisy([`Wrote on the guru and ${what}`]), [], what);
    for (const what of words('a concert|its tour|the stage|a band|music|an album'))
      assert.deepEqual(noisy([`Dressed a rock star for ${what}`]), [], what);
    for (const what of words('Kuhn|philosophy|the history of science|epistemology'))
      assert.deepEqual(noisy([`Taught the paradigm shift in ${what}`]), [], what);
    for (const what of words('stitching|sewing|a suture|a record player|a turntable|a gauge|a biopsy|injections'))
      assert.deepEqual(noisy([`Learned to move the needle in ${what}`]), [], what);
    for (const what of words('Won|Awarded|Named|Took|Placed'))
      assert.deepEqual(noisy([`${what} best in class with a Suffolk ram`]), [], what);
    for (const what of words('dog show|horse show|concours|livestock fair'))
      assert.deepEqual(noisy([`Showed a best in class entry at the ${what}`]), [], what);
  });

  it('are left alone in code, in addresses and in what is quoted', () => {
    assert.equal(found('Wrote `self-starter` for the shop'), 0);
    assert.equal(found('Kept https://guru.example.com/rock-star for 9 years'), 0);
  });
});
