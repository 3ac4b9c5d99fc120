/** "Supervisor: Ada Marlowe", "Team member — PI Prof. Quay": a fact, which several entries may share. */
const fact =
  /^(?:co-?|main )?(?:supervis\p{L}+|advis[eo]rs?|principal investigator|pi|mentors?|promotor|tutor|committee|team member|fund(?:ed by|ing)|sponsors?|clients?|customers?|tech(?:nolog(?:y|ies)|nical)?(?: stack| skills)?|stack|tools?|role|course|instructor|location|industry|betreuer(?:in)?|betreuung|gutachter|encadrante?|directeur|director(?:a)?|relatore|orientador(?:a)?|begeleider|opiekun)(?![\p{L}])[^:—–\n]{0,30}[:—–-]\s/iu;

/** Does a highlight state a fact of a post rather than tell what was done: who supervised it, who paid, what it was taught with? */
export const isFact = (value: string): boolean => fact.test(value.replaceAll(/[*_[\]]/g, '').trimStart());
