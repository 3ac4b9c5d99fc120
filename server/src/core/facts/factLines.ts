/** "Supervisor: Ada Marlowe", "Team member — PI Prof. Quay": a fact, which several entries may share. */
const fact =
  /^(?:co-?|main )?(?:supervis\p{L}+|advis[eo]rs?|principal investigator|pi|mentors?|promotor|tutor|committee|team member|fund(?:ed by|ing)|sponsors?|clients?|customers?|tech(?:nolog(?:y|ies)|nical)?(?: stack| skills)?|stack|tools?|role|course|instructor|location|industry|betreuer(?:in)?|betreuung|gutachter|encadrante?|directeur|director(?:a)?|relatore|orientador(?:a)?|begeleider|opiekun)(?![\p{L}])[^:—–\n]{0,30}[:—–-]\s/iu;

/** The same before a colon only: "Lab: …", "Co-organisers: …", "Research topics: …", "Abschlussnote: …" begin sentences as well. */
const labelOnly =
  /^(?:labs?|laborator(?:y|ies)|labor|laboratoire|laboratorio|hosts?|hosted by|department|faculty|institute|group|co-?organi[sz]ers?|organi[sz]ers?|co-?authors?|collaborators?|panell?ists?|speakers?|committee|jury|venue|(?:research |thesis |dissertation |project )?(?:topics?|areas?|titles?|themes?|focus)|(?:final |overall )?(?:grade|gpa|marks?|score)|(?:abschluss|gesamt)?note|thema|(?:th[eè]me|sujet|mention|moyenne)|(?:tema|nota(?: media)?|promedio|voto(?: finale)?|m[ée]dia)|onderwerp|cijfer)(?: \(?\p{L}+\)?)?\s?:\s/iu;

/** What both end with. They take long to compile, and few lines have it. */
const label = /[:—–-]\s/;

/** Does a highlight state a fact of a post rather than tell what was done: who supervised it, who paid, what it was taught with? */
export const isFact = (value: string): boolean => {
  const plain = value.replaceAll(/[*_[\]]/g, '').trimStart();
  return label.test(plain) && (fact.test(plain) || labelOnly.test(plain));
};
