import type { Table } from '../language.ts';

/** Titles and reasons of the steps of a review. */
export const review = (): Table => ({
  'Mend {count} places that are not read as they were meant': {
    one: 'Die Stelle richten, die anders gelesen wird als gemeint',
    other: '{count} Stellen richten, die anders gelesen werden als gemeint',
  },
  'What a program cannot read is missing from the pages, whatever else is right.':
    'Was ein Programm nicht lesen kann, fehlt auf den Seiten, so gut der Rest auch ist.',
  'Fill in what a template left in {count} places, or remove it': {
    one: 'Ausfüllen oder entfernen, was eine Vorlage hinterlassen hat',
    other: 'An {count} Stellen ausfüllen oder entfernen, was eine Vorlage hinterlassen hat',
  },
  'Nothing looks more hurried than a text that somebody else wrote for nobody.':
    'Nichts wirkt eiliger als ein Text, den jemand anders für niemanden geschrieben hat.',
  'See to {count} links': { one: 'Nach dem Link sehen', other: 'Nach {count} Links sehen' },
  'A link is an offer to look further: it has to lead there, and be short enough to type.':
    'Ein Link lädt zum Weiterlesen ein: Er muss dorthin führen und kurz genug zum Abtippen sein.',
  'Make sure that you can be reached': 'Dafür sorgen, dass man erreichbar ist',
  'Who likes the page has to find you by it.': 'Wer die Seite mag, muss darüber Kontakt aufnehmen können.',
  'Settle {count} things that contradict each other': {
    one: 'Klären, was sich widerspricht',
    other: '{count} Dinge klären, die sich widersprechen',
  },
  'One figure that does not add up makes a reader doubt the others.':
    'Eine Zahl, die nicht aufgeht, lässt an den anderen zweifeln.',
  'Put the dates in order, so that none is asked about': 'Die Daten ordnen, damit nach keinem gefragt wird',
  'Readers go through the dates first, and ask about each hole they see.':
    'Zuerst werden die Daten gelesen, und nach jeder Lücke wird gefragt.',
  'Put figures on the strongest of {count} highlights that lack one': {
    one: 'Dem Stichpunkt ohne Zahl eine geben',
    other: 'Den stärksten von {count} Stichpunkten ohne Zahl eine geben',
  },
  'Put figures on the strongest of {count} highlights at {where} that lack one': {
    one: 'Dem Stichpunkt ohne Zahl bei {where} eine geben',
    other: 'Den stärksten von {count} Stichpunkten ohne Zahl bei {where} eine geben',
  },
  'How many, how much, how often: a reader believes and remembers what was counted.':
    'Wie viele, wie viel, wie oft: Was gezählt wurde, wird geglaubt und bleibt im Gedächtnis.',
  'Open {count} highlights with what you did': {
    one: 'Den Stichpunkt mit der Tat beginnen',
    other: '{count} Stichpunkte mit der Tat beginnen',
  },
  'Open {count} highlights at {where} with what you did': {
    one: 'Den Stichpunkt bei {where} mit der Tat beginnen',
    other: '{count} Stichpunkte bei {where} mit der Tat beginnen',
  },
  'The first words of a line are read most, often alone.':
    'Die ersten Wörter einer Zeile werden am meisten gelesen, oft nur sie.',
  'Open {count} highlights in other words': {
    one: 'Den Stichpunkt mit anderen Worten beginnen',
    other: '{count} Stichpunkte mit anderen Worten beginnen',
  },
  'Open {count} highlights at {where} in other words': {
    one: 'Den Stichpunkt bei {where} mit anderen Worten beginnen',
    other: '{count} Stichpunkte bei {where} mit anderen Worten beginnen',
  },
  'Lines that begin alike are taken for the same thing said again.':
    'Zeilen, die gleich beginnen, hält man für dasselbe noch einmal.',
  'State {count} changes that the figures show': {
    one: 'Die Veränderung nennen, die die Zahlen zeigen',
    other: '{count} Veränderungen nennen, die die Zahlen zeigen',
  },
  'Nobody works out a percentage while reading; stated, it is what stays.':
    'Niemand rechnet beim Lesen Prozente aus; genannt, bleiben sie hängen.',
  'Let the work show the skills you list': 'Die genannten Fähigkeiten an der Arbeit zeigen',
  'A skill that nothing else on the page uses is asked about in the interview.':
    'Nach einer Fähigkeit, die sonst nirgends vorkommt, wird im Gespräch gefragt.',
  'List the skills that the work shows': 'Die Fähigkeiten auflisten, die die Arbeit zeigt',
  'Who looks for a skill looks through the list of them first.':
    'Wer eine Fähigkeit sucht, sieht zuerst in deren Liste nach.',
  'Give each skill its own place in the list': 'Jeder Fähigkeit ihren eigenen Platz in der Liste geben',
  'A program takes an item for one skill, and finds it by its name alone.':
    'Ein Programm hält einen Eintrag für eine Fähigkeit und findet sie nur unter ihrem Namen.',
  'Leave out what nobody may ask you': 'Weglassen, wonach niemand fragen darf',
  'It decides nothing for you, and some readers have to set such a page aside.':
    'Es nützt nichts, und manche müssen eine solche Seite beiseitelegen.',
  'Make the pages fit': 'Die Seiten passend machen',
  'A last page with a few lines looks like an accident.':
    'Eine letzte Seite mit wenigen Zeilen wirkt wie ein Versehen.',
  'Correct the spelling in {count} places': {
    one: 'Die Schreibung an einer Stelle berichtigen',
    other: 'Die Schreibung an {count} Stellen berichtigen',
  },
  'A word that is spelt wrong is seen before all that is right.':
    'Ein falsch geschriebenes Wort fällt auf, bevor man das Richtige sieht.',
  'Take out marks that are printed as they stand, in {count} places': {
    one: 'Die Zeichen entfernen, die so gedruckt werden, wie sie dastehen',
    other: 'An {count} Stellen Zeichen entfernen, die so gedruckt werden, wie sie dastehen',
  },
  'Signs of another tool tell that a text was pasted and not looked at again.':
    'Zeichen eines anderen Programms verraten, dass ein Text eingefügt und nicht mehr angesehen wurde.',
  'Shorten what is said twice or at length, in {count} places': {
    one: 'Kürzen, was doppelt oder lang gesagt ist',
    other: 'An {count} Stellen kürzen, was doppelt oder lang gesagt ist',
  },
  'Each line that says nothing new takes the eye off one that does.':
    'Jede Zeile, die nichts Neues sagt, lenkt von einer ab, die es tut.',
  'Write the same things in the same way': 'Gleiches gleich schreiben',
  'A page in one hand reads as one piece of work.': 'Eine Seite aus einer Hand liest sich als ein Stück Arbeit.',
});
