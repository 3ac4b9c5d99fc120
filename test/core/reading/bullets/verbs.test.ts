import assert from 'node:assert/strict';
import {
  analyseVerb,
  guessVerb,
  inflect,
  isLemma,
  type VerbForm,
  verbAlternatives,
  verbLemmas,
  verbStrength,
} from '../../../../server/src/core/reading/en/verbs.ts';

describe('verbs', () => {
  const forms: readonly (readonly [string, string, string, string, string])[] = [
    ['build', 'built', 'built', 'builds', 'building'],
    ['write', 'wrote', 'written', 'writes', 'writing'],
    ['re-write', 're-wrote', 're-written', 're-writes', 're-writing'],
    ['oversee', 'oversaw', 'overseen', 'oversees', 'overseeing'],
    ['plan', 'planned', 'planned', 'plans', 'planning'],
    ['refer', 'referred', 'referred', 'refers', 'referring'],
    ['visit', 'visited', 'visited', 'visits', 'visiting'],
    ['develop', 'developed', 'developed', 'develops', 'developing'],
    ['model', 'modeled', 'modeled', 'models', 'modeling'],
    ['simplify', 'simplified', 'simplified', 'simplifies', 'simplifying'],
    ['deploy', 'deployed', 'deployed', 'deploys', 'deploying'],
    ['tie', 'tied', 'tied', 'ties', 'tying'],
    ['free', 'freed', 'freed', 'frees', 'freeing'],
    ['launch', 'launched', 'launched', 'launches', 'launching'],
    ['fix', 'fixed', 'fixed', 'fixes', 'fixing'],
    ['quit', 'quit', 'quit', 'quits', 'quitting'],
    ['set', 'set', 'set', 'sets', 'setting'],
    ['show', 'showed', 'shown', 'shows', 'showing'],
    ['equip', 'equipped', 'equipped', 'equips', 'equipping'],
  ];
  for (const [lemma, past, participle, third, gerund] of forms)
    it(`inflects ${lemma}`, () => {
      const all = (['past', 'participle', 'third', 'gerund'] as const).map((form) => inflect(lemma, form));
      assert.deepEqual(all, [past, participle, third, gerund]);
    });

  it('reads back every form it makes', () => {
    // Two verbs share these forms: "distilled" belongs to distill sooner than to distil.
    const shared = new Set(['lay', 'distil', 'fulfil', 'instil', 'enrol', 'found', 'lie']);
    const wrong: string[] = [];
    for (const lemma of verbLemmas())
      for (const form of ['past', 'participle', 'third', 'gerund'] satisfies VerbForm[]) {
        const reading = analyseVerb(inflect(lemma, form));
        if (!shared.has(lemma) && (reading?.lemma !== lemma || !reading.forms.includes(form)))
          wrong.push(`${lemma} ${form}: ${inflect(lemma, form)} → ${reading?.lemma}`);
      }
    assert.deepEqual(wrong, []);
    assert.ok(verbLemmas().length > 1200);
  });

  it('knows British spellings, prefixes and hyphens', () => {
    assert.equal(analyseVerb('modelled')?.lemma, 'model');
    assert.equal(analyseVerb('reconfigured')?.lemma, 'reconfigure');
    assert.equal(analyseVerb('reverse-engineered')?.lemma, 'reverse-engineer');
    assert.equal(analyseVerb('harpsichord'), null);
  });

  it('tells that a form is several at once', () =>
    assert.deepEqual(analyseVerb('cut'), { lemma: 'cut', forms: ['base', 'past', 'participle'] }));

  it('guesses unknown words by their ending', () => {
    assert.deepEqual(guessVerb('glamourized')?.forms, ['past', 'participle']);
    assert.equal(guessVerb('hundred'), null);
    assert.equal(guessVerb('speed'), null);
  });

  it('offers verbs of the same meaning', () => {
    const verbs = verbAlternatives('lead').flatMap((group) => group.verbs);
    assert.ok(verbs.includes('direct') && !verbs.includes('lead'));
    assert.deepEqual(verbAlternatives('harpsichord'), []);
  });

  it('weighs verbs', () => {
    assert.equal(verbStrength('halve'), 'strong');
    assert.equal(verbStrength('assist'), 'weak');
    assert.equal(verbStrength('attach'), 'neutral');
    assert.equal(isLemma('prototype'), true);
  });
});
