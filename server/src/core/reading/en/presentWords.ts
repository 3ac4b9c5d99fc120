/** Words of English that tell a present tense from a noun at the head of a bullet. All lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Only a verb stands before these. */
export const OBJECTS = set(
  'a an the this these those my our his her their its all each every both several multiple various any them us',
);

/** "Release 3", "Phase 2 trials": behind these a number counts the thing itself. */
export const NUMBERED = set(
  `release phase stage level group class team unit day week grade step part sprint series shift tier lot issue volume act
  scene room section form model year key set line zone band type rank track platform round block ward bed gate test draft
  version route page chapter verse note exhibit board court pier dock`,
);

/** "Meet the author evenings", "train the trainer days": sentences that are names. */
export const NAMED = set('meet train adopt know beat catch ask bring name guess save');

/** Behind these a word in the form of a verb may be a noun: "Makes and models", "Installs of 40 apps". */
export const NOUN_FOLLOWS = /^(?:of|and|or|for)$/;

/**
 * Verbs that are no nouns, with those whose noun is rare in a résumé. Anything else may be the first word of a compound:
 * "Grant writing", "Design reviews", "Build automation".
 */
export const VERBS_ONLY = set(
  `achieve administer advise analyze analyse apply arrange assess assist attend calculate collaborate collect communicate
  compile compose configure construct contribute convert create define deliver demonstrate deploy determine develop devise
  diagnose discuss distribute educate enable encourage enforce enhance ensure establish evaluate examine execute expand
  explain explore extend facilitate foster gather generate grow identify implement improve inform innovate inspect inspire
  install instruct integrate interpret introduce investigate keep liaise maintain make manage migrate modify motivate
  negotiate obtain operate orchestrate organize organise oversee perform persuade prepare prescribe prioritize prioritise
  protect prove provide publish pursue realize realise receive recommend reconcile reduce refactor represent resolve restore
  revise select sell serve simplify solve speak specify strengthen streamline suggest supervise teach transform translate
  treat unify validate verify write`,
);
