import type { Table } from '../language.ts';

/** What rules say about wording: highlights, spelling, names of technologies, skills. */
export const wording = (): Table => ({
  '"{words}" is on every résumé. Show it with something you did, or leave it out.':
    '„{words}“ steht in jedem Lebenslauf. Lieber mit einer Tat zeigen oder weglassen.',
  'This says nearly the same as "{start}". Keep the stronger one.':
    'Das sagt fast dasselbe wie „{start}“. Den stärkeren Stichpunkt behalten.',
  'This says nearly the same as "{start}". What was different here?':
    'Das sagt fast dasselbe wie „{start}“. Was war hier anders?',
  'The highlights here stand in another role too. What was different here?':
    'Die Stichpunkte hier stehen auch in einer anderen Stelle. Was war hier anders?',
  'This highlight and others here stand in another role too. Once is enough.':
    'Dieser Stichpunkt und weitere hier stehen auch in einer anderen Stelle. Einmal genügt.',
  'This one too': 'Dieser auch',
  'Remove these {count} highlights': 'Diese {count} Stichpunkte entfernen',
  'This is what a chatbot wrote to you, not to the reader.':
    'Das hat ein Chatbot der Person geschrieben, nicht den Lesern.',
  'A chatbot left its marks here, and they are printed.':
    'Ein Chatbot hat hier seine Zeichen hinterlassen, und sie werden gedruckt.',
  'Take the marks of the chatbot out': 'Die Zeichen des Chatbots herausnehmen',
  'It is left in {count} more texts of this file.': {
    one: 'Das steht noch in {count} weiteren Text dieser Datei.',
    other: 'Das steht noch in {count} weiteren Texten dieser Datei.',
  },
  'Clear it in {count} texts': 'In {count} Texten bereinigen',
  'Said here already': 'Hier schon gesagt',
  'Remove this highlight': 'Diesen Stichpunkt entfernen',
  'Leave out "{words}"': '„{words}“ weglassen',
  '"{words}" says no more than "{instead}".': '„{words}“ sagt nicht mehr als „{instead}“.',
  '"{words}" can go without loss.': '„{words}“ kann ohne Verlust wegfallen.',
  '"{words}" hides what it stands for: name it, or leave it out.':
    '„{words}“ verbirgt, wofür es steht: nennen oder weglassen.',
  'Open with "{text}"': 'Mit „{text}“ beginnen',
  '"{text}" leaves open which part was yours.': '„{text}“ lässt offen, welcher Teil der eigene war.',
  'Open with the verb: the page is about you already.':
    'Mit dem Verb beginnen: Um die eigene Person geht es auf der Seite ohnehin.',
  '"{text}" can go: the page is about you already.':
    '„{text}“ kann wegfallen: Um die eigene Person geht es auf der Seite ohnehin.',
  '{count} more here are like it.': {
    one: '{count} weiterer hier ist ebenso.',
    other: '{count} weitere hier sind ebenso.',
  },
  'A highlight tells what you did with them; the names alone belong under `keywords`.':
    'Ein Stichpunkt erzählt, was damit gemacht wurde; die bloßen Namen gehören unter `keywords`.',
  'Move them to `keywords`': 'Unter `keywords` verschieben',
  'The highlights of this role are keywords too': 'Die Stichpunkte dieser Stelle sind auch Schlagwörter',
  'These {count} highlights are keywords.': {
    one: 'Dieser Stichpunkt ist ein Schlagwort.',
    other: 'Diese {count} Stichpunkte sind Schlagwörter.',
  },
  'The highlights of {count} entries here are keywords.':
    'Die Stichpunkte von {count} Einträgen hier sind Schlagwörter.',
  '{count} words run over several lines. What is the one thing to remember? Split the rest off or let it go.':
    '{count} Wörter laufen über mehrere Zeilen. Was ist das eine, das bleiben soll? Den Rest abtrennen oder streichen.',
  '{count} sentences: each could be a highlight of its own.':
    '{count} Sätze: Jeder könnte ein eigener Stichpunkt sein.',
  'This is too short to say what you did: add what came of it.':
    'Das ist zu kurz, um zu sagen, was getan wurde: ergänzen, was daraus wurde.',
  'Split before "{words} …"': 'Vor „{words} …“ teilen',
  'The same goes for {count} more of this list.': 'Dasselbe gilt für {count} weitere dieser Liste.',
  'The same here': 'Hier ebenso',
  'Most of the others open with a verb; this one could open with "{past}".':
    'Die meisten anderen beginnen mit einem Verb; dieser könnte mit „{past}“ beginnen.',
  'Most of the others open with a verb; this one leaves open what you did.':
    'Die meisten anderen beginnen mit einem Verb; dieser lässt offen, was getan wurde.',
  'The others open with a verb; this one could open with "{past}".':
    'Die anderen beginnen mit einem Verb; dieser könnte mit „{past}“ beginnen.',
  'The others open with a verb; this one leaves open what you did.':
    'Die anderen beginnen mit einem Verb; dieser lässt offen, was getan wurde.',
  '"{words}" leaves open by whom. If it was you, say so with the verb.':
    '„{words}“ lässt offen, von wem. Was selbst getan wurde, sagt das Verb im Aktiv.',
  'Most of this list ends without a period; this one has one.':
    'Die meisten dieser Liste enden ohne Punkt; dieser hat einen.',
  'Remove the period': 'Den Punkt entfernen',
  'Most of this list ends with a period; this one has none.':
    'Die meisten dieser Liste enden mit einem Punkt; dieser hat keinen.',
  'End with a period': 'Mit einem Punkt beenden',
  'No space belongs before a comma.': 'Vor ein Komma gehört kein Leerzeichen.',
  'A space belongs behind this comma.': 'Hinter dieses Komma gehört ein Leerzeichen.',
  'No space belongs between the sign and its number.': 'Zwischen das Zeichen und seine Zahl gehört kein Leerzeichen.',
  'One space is enough.': 'Ein Leerzeichen genügt.',
  'Remove the space': 'Das Leerzeichen entfernen',
  'Keep one space': 'Ein Leerzeichen behalten',
  'Add the space': 'Das Leerzeichen ergänzen',
  '{count} highlights of this role open with "{verb}". Another verb may say more exactly what you did.':
    '{count} Stichpunkte dieser Stelle beginnen mit „{verb}“. Ein anderes Verb sagt vielleicht genauer, was getan wurde.',
  'The highlight above opens with "{verb}" too.': 'Auch der Stichpunkt darüber beginnt mit „{verb}“.',
  'Another highlight opens with "{words}" too.': 'Noch ein Stichpunkt beginnt mit „{words}“.',
  '{count} highlights open with "{words}".': '{count} Stichpunkte beginnen mit „{words}“.',
  'Opens with the same words': 'Beginnt mit denselben Wörtern',
  'Opens with this verb': 'Beginnt mit diesem Verb',
  '"{words}" is for the reader to conclude. Let the fact stand alone.':
    '„{words}“: Diesen Schluss zieht besser, wer es liest. Die Tatsache allein genügt.',
  'Remove the clause': 'Den Satzteil entfernen',
  'This role has ended, so "{past}" rather than "{written}".':
    'Diese Stelle ist beendet, also „{past}“ statt „{written}“.',
  'Change to "{text}"': 'In „{text}“ ändern',
  'Put this whole role in the past': 'Diese ganze Stelle in die Vergangenheit setzen',
  'Keep a place for how many': 'Einen Platz für „wie viele“ freihalten',
  'Keep a place for how much': 'Einen Platz für „wie viel“ freihalten',
  'Keep a place for how often': 'Einen Platz für „wie oft“ freihalten',
  'Keep a place for how fast': 'Einen Platz für „wie schnell“ freihalten',
  'Keep a place for a figure in "{words} …"': 'In „{words} …“ einen Platz für eine Zahl freihalten',
  'No figure here': 'Hier fehlt eine Zahl',
  'How many, how much, how often or how fast would show what this was worth.':
    'Wie viele, wie viel, wie oft oder wie schnell: Das würde zeigen, was es wert war.',
  'Too few figures here': 'Hier stehen zu wenige Zahlen',
  '{count} more roles have too few.': {
    one: 'Eine weitere Stelle hat zu wenige.',
    other: '{count} weitere Stellen haben zu wenige.',
  },
  '{count} more entries have none.': {
    one: 'Ein weiterer Eintrag hat keine.',
    other: '{count} weitere Einträge haben keine.',
  },
  'No figure here.': 'Hier steht keine Zahl.',
  'Only {count} of these highlights carry a figure.': {
    one: 'Nur {count} dieser Stichpunkte enthält eine Zahl.',
    other: 'Nur {count} dieser Stichpunkte enthalten eine Zahl.',
  },
  'Hardly a figure in these highlights.': 'In diesen Stichpunkten steht kaum eine Zahl.',
  'No figure in these highlights.': 'In diesen Stichpunkten steht keine Zahl.',
  '{lacking} of these {all} highlights have no figure. One at the most important of them would be enough.':
    '{lacking} dieser {all} Stichpunkte haben keine Zahl. Eine beim wichtigsten davon würde genügen.',
  'None of these {all} highlights carries a figure.': 'Keiner dieser {all} Stichpunkte enthält eine Zahl.',
  '{count} of these {all} highlights carry a figure.': {
    one: '{count} dieser {all} Stichpunkte enthält eine Zahl.',
    other: '{count} dieser {all} Stichpunkte enthalten eine Zahl.',
  },
  'Readers remember numbers: try for {wanted}, starting with the work you are proudest of.':
    'Zahlen bleiben im Gedächtnis: {wanted} wären gut, angefangen bei der gelungensten Arbeit.',
  'Keep a place for the number': 'Einen Platz für die Zahl freihalten',
  '"{text}": how many? The number would say more than the word.':
    '„{text}“: wie viele? Die Zahl würde mehr sagen als das Wort.',
  '"{words}" names a duty, not what you did with it.': '„{words}“ nennt eine Aufgabe, nicht, was daraus gemacht wurde.',
  '"{words}" leaves open which part was yours.': '„{words}“ lässt offen, welcher Teil der eigene war.',
  '"{words}" leaves open what you did there.': '„{words}“ lässt offen, was dort getan wurde.',
  '"{words}" puts the tool before the work.': '„{words}“ stellt das Werkzeug vor die Arbeit.',
  '"{words}" says what you received, not what you gave.': '„{words}“ sagt, was empfangen, nicht, was gegeben wurde.',
  '"{words}" says what you know, not what you did with it.':
    '„{words}“ sagt, was gewusst, nicht, was damit getan wurde.',
  '"{words}" says what happened to you, not what you did.':
    '„{words}“ sagt, was geschah, nicht, was selbst getan wurde.',
  '"{words}" reads as a plan, not as something done.': '„{words}“ liest sich wie ein Plan, nicht wie etwas Getanes.',
  '"{words}" says what you were, not what you did.': '„{words}“ sagt, welche Rolle es war, nicht, was getan wurde.',
  'Open with what you did yourself.': 'Besser mit der eigenen Tat beginnen.',
  '{change} in all {count} places': '{change}, an allen {count} Stellen',
  '{change} here only': '{change}, nur hier',
  '{count} more times in this file.': {
    one: 'Noch einmal in dieser Datei.',
    other: 'Noch {count} Mal in dieser Datei.',
  },
  '{written} is listed already.': '{written} steht schon in der Liste.',
  '{written} is listed already, as {other}.': '{written} steht schon in der Liste, als {other}.',
  'It is there {count} times.': 'Insgesamt {count} Mal.',
  'Listed here': 'Hier aufgeführt',
  'Split into {count} items': 'In {count} Einträge aufteilen',
  'This reads as one skill. Give each its own item: {names}.':
    'Das liest sich wie eine einzige Kenntnis. Jeder ihren eigenen Eintrag geben: {names}.',
  'This reads as one skill and seems to be several. Give each its own item.':
    'Das liest sich wie eine einzige Kenntnis und scheint mehrere zu sein. Jeder ihren eigenen Eintrag geben.',
  'Nothing else on the page shows {names}. Say where you used it, or leave it out.':
    'Sonst zeigt nichts auf der Seite {names}. Sagen, wo es im Einsatz war, oder weglassen.',
  '{count} of the skills listed are named nowhere else, {names} among them. Say where you used those that the job asks for, and leave out what you would not like to be asked about.':
    '{count} der aufgezählten Kenntnisse stehen sonst nirgends, darunter {names}. Sagen, wo die im Einsatz waren, die die Stelle verlangt, und weglassen, wonach besser niemand fragt.',
  'Nothing else on the page shows {names}. Say where you used them, or leave them out.':
    'Sonst zeigt nichts auf der Seite {names}. Sagen, wo sie im Einsatz waren, oder weglassen.',
  'You name {name} here, and no list of skills or keywords does.':
    '{name} kommt hier vor, aber in keiner Liste von Kenntnissen oder Schlagwörtern.',
  'You name {names}, and no list of skills or keywords does.':
    '{names} kommen vor, aber in keiner Liste von Kenntnissen oder Schlagwörtern.',
  '{name} here': '{name} hier',
  'Add {name} to "{group}"': '{name} zu „{group}“ hinzufügen',
  'Add {name} to the skills': '{name} zu den Kenntnissen hinzufügen',
  '"{written}" is written "{instead}".': '„{written}“ schreibt man „{instead}“.',
  '"{written}" belongs together: "{instead}".': '„{written}“ gehört zusammen: „{instead}“.',
  '"{word}" stands here twice.': '„{word}“ steht hier zweimal.',
  '"{written}" is spelt right, but "{instead}" is probably meant.':
    '„{written}“ ist richtig geschrieben, gemeint ist aber wohl „{instead}“.',
  '"{written}" looks like "{instead}", misspelt.': '„{written}“ sieht nach „{instead}“ mit Tippfehler aus.',
  British: 'britisch',
  American: 'amerikanisch',
  'British and American spelling are mixed: {words} are {variety}, {elsewhere} {other}. One is enough.': {
    one: 'Britische und amerikanische Schreibung sind gemischt: {words} ist {variety}, {elsewhere} {other}. Eine genügt.',
    other:
      'Britische und amerikanische Schreibung sind gemischt: {words} sind {variety}, {elsewhere} {other}. Eine genügt.',
  },
  '{words} are {variety}; `merit.locale` is {locale}.': {
    one: '{words} ist {variety}; `merit.locale` ist {locale}.',
    other: '{words} sind {variety}; `merit.locale` ist {locale}.',
  },
  '{variety}: `{word}`': '{variety}: `{word}`',
  'Write all {count} the British way': 'Alle {count} britisch schreiben',
  'Write all {count} the American way': 'Alle {count} amerikanisch schreiben',
  '"{written}" looks like {suggestion}, misspelt.': '„{written}“ sieht nach {suggestion} mit Tippfehler aus.',
  'Names in small letters: {names} are written with capitals.':
    'Namen in Kleinbuchstaben: {names} werden mit Großbuchstaben geschrieben.',
  'In small letters here.': 'Hier in Kleinbuchstaben.',
  'Write the names with their capitals': 'Die Namen mit ihren Großbuchstaben schreiben',
  'Its makers write {suggestion}, not "{written}".': 'Der Hersteller schreibt {suggestion}, nicht „{written}“.',
  'This is usually written {suggestion}, not "{written}".': 'Üblich ist {suggestion}, nicht „{written}“.',
  '"{written}" here too.': 'Auch hier „{written}“.',
  '"{written}" is called {instead} now.': '„{written}“ heißt jetzt {instead}.',
  'Make "{words}" a link again': '„{words}“ wieder verlinken',
  'Leave "{written}" out': '„{written}“ weglassen',
  '"{text}" was probably a link. Give it its address, or leave it out.':
    '„{text}“ war wohl ein Link. Die Adresse ergänzen oder weglassen.',
  '"{written}" is printed as part of the text. The template sets its own marks.':
    '„{written}“ wird als Teil des Textes gedruckt. Die Vorlage setzt eigene Zeichen.',
  'Remove "{text}"': '„{text}“ entfernen',
  'An HTML tag, `{written}`: the pages do without it, other tools print it.':
    'Ein HTML-Tag, `{written}`: Die Seiten lassen es weg, andere Programme drucken es.',
  'An escape of LaTeX, `{written}`: it would be printed as it stands.':
    'Eine LaTeX-Maskierung, `{written}`: Sie würde gedruckt, wie sie dasteht.',
  'An escape of LaTeX, `{written}`: other tools print the backslash.':
    'Eine LaTeX-Maskierung, `{written}`: Andere Programme drucken den Backslash.',
  'A command of Typst, `{written}`: it would be printed as it stands.':
    'Ein Typst-Befehl, `{written}`: Er würde gedruckt, wie er dasteht.',
  '`{written}` was to begin a new line: it would be printed as it stands.':
    '`{written}` sollte eine neue Zeile beginnen: So würde es gedruckt, wie es dasteht.',
  'A command of LaTeX, `{written}`: it would be printed as it stands.':
    'Ein LaTeX-Befehl, `{written}`: Er würde gedruckt, wie er dasteht.',
  'An HTML entity, `{written}`: it would be printed as it stands.':
    'Eine HTML-Entität, `{written}`: Sie würde gedruckt, wie sie dasteht.',
  'Emphasis, `{written}`: it would be printed as it stands.':
    'Eine Hervorhebung, `{written}`: Sie würde gedruckt, wie sie dasteht.',
  'So would {count} more in this text.': 'Ebenso {count} weitere in diesem Text.',
  'Remove all {count} marks': 'Alle {count} Zeichen entfernen',
  'Clear all {count} in this text': 'Alle {count} in diesem Text bereinigen',
  'Remove it': 'Entfernen',
  'Here too': 'Auch hier',
  'This tells readers that the page is not finished. Leave it out until it is.':
    'Das sagt allen, dass die Seite noch nicht fertig ist. Bis dahin weglassen.',
  'Here a figure was to come: how many, how much, how often, how fast?':
    'Hier sollte eine Zahl hin: wie viele, wie viel, wie oft, wie schnell?',
  'This is the text of a template. Write your own in its place, or leave it out.':
    'Das ist der Text einer Vorlage. Hierher gehört ein eigener oder keiner.',
  'Something was still to be filled in here.': 'Hier war noch etwas auszufüllen.',
  'Here a figure was to come. Fill it in, or leave the claim out.':
    'Hier sollte eine Zahl hin. Einsetzen oder die Aussage weglassen.',
  'A placeholder from a template is still here.': 'Hier steht noch ein Platzhalter aus einer Vorlage.',
});
