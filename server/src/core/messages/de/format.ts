import type { Table } from '../language.ts';

/** What is said of a file that is not what YAML, JSON or the format ask for. */
export const format = (): Table => ({
  '`{name}` is written twice here.': '`{name}` steht hier zweimal.',
  'A second YAML document begins here; only one is converted.':
    'Hier beginnt ein zweites YAML-Dokument; nur eines wird umgewandelt.',
  'Aliases (`*name`) repeat more than {count} values up to here.':
    'Verweise (`*name`) wiederholen bis hierher mehr als {count} Werte.',
  'A profile is a map of sections such as `basics:` and `work:`; this list stands under none of them.':
    'Ein Profil besteht aus Abschnitten wie `basics:` und `work:`; diese Liste steht unter keinem davon.',
  'Only the first YAML document of a file is read; everything below `---` is left out.':
    'Nur das erste YAML-Dokument einer Datei wird gelesen; alles unter `---` bleibt weg.',
  'A merge conflict was left here. Keep one side and delete the marker lines.':
    'Hier ist ein Merge-Konflikt stehen geblieben. Eine Seite behalten und die Markierungszeilen löschen.',
  'This dash stands left of its list, so the list does not go on with it. Indent it like the other dashes.':
    'Dieser Strich steht links von seiner Liste, deshalb geht sie mit ihm nicht weiter. Wie die anderen Striche einrücken.',
  '`{name}` stands at the left edge, where sections begin, in the middle of an entry. Indent it like the keys round it.':
    '`{name}` steht mitten in einem Eintrag am linken Rand, wo Abschnitte beginnen. Wie die Schlüssel ringsum einrücken.',
  'Indent it': 'Einrücken',
  '`countryCode` takes the two letters of a country, here `{code}`: other tools look them up.':
    '`countryCode` nimmt die zwei Buchstaben eines Landes, hier `{code}`: Andere Werkzeuge schlagen sie nach.',
  '`{value}` is no template.': '`{value}` ist keine Vorlage.',
  'The pages use `classic` instead.': 'Die Seiten nehmen stattdessen `classic`.',
  '`{value}` is no font that comes with Merit.': '`{value}` ist keine Schrift, die Merit mitbringt.',
  'The pages use the one of the template instead.': 'Die Seiten nehmen stattdessen die der Vorlage.',
  '`{value}` is no language that Merit has words in.': 'Für `{value}` hat Merit keine Wörter.',
  'Headings and months stay English.': 'Überschriften und Monate bleiben englisch.',
  'There are {names}.': {
    one: 'Es gibt {names}.',
    other: 'Es gibt {names}.',
  },
  'This is empty, which says the same as leaving it out.': 'Das ist leer und sagt dasselbe wie weggelassen.',
  'This and {count} more values of the file are empty, which says the same as leaving them out.': {
    one: 'Dieser und {count} weiterer Wert der Datei sind leer und sagen dasselbe wie weggelassen.',
    other: 'Dieser und {count} weitere Werte der Datei sind leer und sagen dasselbe wie weggelassen.',
  },
  'Remove every empty value': 'Alle leeren Werte entfernen',
  '`{written}` is `{name}` today': '`{written}` heißt heute `{name}`',
  '{before}, {next}': '{before}, {next}',
  'Many themes leave off the page what stands under names from before JSON Resume 1.0.0: {list}. Merit reads both.':
    'Viele Designs lassen weg, was unter Namen aus der Zeit vor JSON Resume 1.0.0 steht: {list}. Merit liest beide.',
  'Use the names of JSON Resume 1.0.0': 'Die Namen von JSON Resume 1.0.0 verwenden',
  '`{name}` says the same as `{same}` beside it, which is the one that is read. It can go.':
    '`{name}` sagt dasselbe wie `{same}` daneben, und das wird gelesen. Es kann weg.',
  'It is written in {count} places.': 'Er steht an {count} Stellen.',
  'Remove `{name}`': '`{name}` entfernen',
  'Rename to `{meant}`': 'In `{meant}` umbenennen',
  'Change to `{text}`': 'In `{text}` ändern',
  'This text is written in several languages, which Merit does not read: keep a file for each language.':
    'Dieser Text ist in mehreren Sprachen geschrieben, was Merit nicht liest: eine Datei je Sprache anlegen.',
  '{count} more lack it too.': {
    one: 'Bei {count} weiteren fehlt es auch.',
    other: 'Bei {count} weiteren fehlt es auch.',
  },
  'So are {count} more.': {
    one: 'Ebenso {count} weiterer.',
    other: 'Ebenso {count} weitere.',
  },
  'a text': 'ein Text',
  'a whole number': 'eine ganze Zahl',
  'a number': 'eine Zahl',
  'true or false': 'true oder false',
  'Put `{key}:` before each of them': {
    one: '`{key}:` davor setzen',
    other: '`{key}:` vor jedes davon setzen',
  },
  'keys with values': 'Schlüssel mit Werten',
  'another kind of value': 'eine andere Art von Wert',
  '{before} or {last}': '{before} oder {last}',
  'a list': 'eine Liste',
  'a single value': 'ein einzelner Wert',
  'an alias': 'ein Alias',
  nothing: 'nichts',
  'Each item of `{list}`': 'Jeder Eintrag von `{list}`',
  'This value': 'Dieser Wert',
  'This text is written in several languages ({languages}).':
    'Dieser Text ist in mehreren Sprachen geschrieben ({languages}).',
  'If the text holds a colon followed by a space, put it in quotes.':
    'Enthält der Text einen Doppelpunkt mit Leerzeichen dahinter, gehört er in Anführungszeichen.',
  '{name} must be {expected}, but this is {found}.': '{name} verlangt {expected}; hier steht {found}.',
  '`{name}` is not part of the format, so it is not rendered.':
    '`{name}` gehört nicht zum Format und wird deshalb nicht gesetzt.',
  'Move it to a key of the format, or, to keep it for yourself, start its name with `x-`.':
    'Was Leser sehen sollen, gehört unter einen Schlüssel des Formats; was nur für eigene Zwecke ist, beginnt mit `x-`.',
  'Did you mean `{meant}`?': 'Ist `{meant}` gemeint?',
  'This item of `{list}`': 'Dieser Eintrag von `{list}`',
  '{what} needs `{missing}`.': '{what} braucht `{missing}`.',
  '{name} must be one of {allowed}.': '{name} muss eines von {allowed} sein.',
  '{name} must be at least {limit}.': '{name} muss mindestens {limit} sein.',
  '{name} must be at most {limit}.': '{name} darf höchstens {limit} sein.',
  '{name} must be written like {examples}.': '{name} wird so geschrieben: {examples}.',
  '{name} has a value that the format does not allow.': '{name} hat einen Wert, den das Format nicht erlaubt.',
  '{names} are not keys of JSON Resume, so what they say is not printed.': {
    one: '{names} ist kein Schlüssel von JSON Resume; was dort steht, wird nicht gedruckt.',
    other: '{names} sind keine Schlüssel von JSON Resume; was dort steht, wird nicht gedruckt.',
  },
  'Move what readers should see to a key of the format; the file and exports keep the rest.':
    'Was zu lesen sein soll, gehört unter einen Schlüssel des Formats; den Rest behalten die Datei und Exporte.',
  '{names} are not part of the format, so they are not rendered.':
    '{names} gehören nicht zum Format und werden deshalb nicht gesetzt.',
  'Move what readers should see to keys of the format; to keep the rest for yourself, start their names with `x-`.':
    'Was Leser sehen sollen, gehört unter Schlüssel des Formats; was nur für eigene Zwecke ist, beginnt mit `x-`.',
  'Start their names with `x-`': 'Ihre Namen mit `x-` beginnen lassen',
  '`{name}` is written again below, and only the last one counts, for Merit as for other readers of JSON.':
    '`{name}` steht weiter unten noch einmal, und nur der letzte zählt, für Merit wie für andere Leser von JSON.',
  'What stands here is not printed, checked or exported: merge the two, or remove one.':
    'Was hier steht, wird nicht gesetzt, geprüft oder exportiert: beide zusammenführen oder einen entfernen.',
  'This one counts.': 'Dieser zählt.',
  '{names} are not part of the format, so they are not rendered. The place for what they say is `{place}`.': {
    one: '{names} gehört nicht zum Format und wird deshalb nicht gesetzt. Der Platz dafür ist `{place}`.',
    other: '{names} gehören nicht zum Format und werden deshalb nicht gesetzt. Der Platz dafür ist `{place}`.',
  },
  '{names} are not part of the format, so they are not rendered. The place for all their items is `{joins}`.': {
    one: '{names} gehört nicht zum Format und wird deshalb nicht gesetzt. Der Platz für seine Einträge ist `{joins}`.',
    other:
      '{names} gehören nicht zum Format und werden deshalb nicht gesetzt. Der Platz für alle ihre Einträge ist `{joins}`.',
  },
  'This quote is never closed: add the closing quote at the end of the text.':
    'Dieses Anführungszeichen wird nie geschlossen: am Ende des Textes das schließende ergänzen.',
  '`{word}` is not a key yet: write a colon after it.':
    '`{word}` ist noch kein Schlüssel: Dahinter gehört ein Doppelpunkt.',
  'YAML reads the second `: ` on this line as another key. Put the text in quotes if it is one text; check the indentation if it is a key.':
    'YAML liest das zweite `: ` dieser Zeile als weiteren Schlüssel. Ist es ein Text, gehört er in Anführungszeichen; ist es ein Schlüssel, die Einrückung prüfen.',
  'A space is missing behind the colon of `{name}`.': 'Hinter dem Doppelpunkt von `{name}` fehlt ein Leerzeichen.',
  'Put a space behind the colon': 'Leerzeichen hinter den Doppelpunkt setzen',
  'A space is missing behind this dash.': 'Hinter diesem Strich fehlt ein Leerzeichen.',
  'Put a space behind the dash': 'Leerzeichen hinter den Strich setzen',
  'This dash does not stand below the other dashes of its list.':
    'Dieser Strich steht nicht unter den anderen Strichen seiner Liste.',
  'Indent it like the dashes above': 'Einrücken wie die Striche darüber',
  'This key stands deeper than the one above it, which has a value of its own.':
    'Dieser Schlüssel steht tiefer als der darüber, der selbst einen Wert hat.',
  'Indent it like the key above': 'Einrücken wie den Schlüssel darüber',
  'This line goes on with the text above only where it is indented deeper than its key.':
    'Diese Zeile führt den Text darüber nur fort, wenn sie tiefer als dessen Schlüssel eingerückt ist.',
  'A colon is missing behind `{name}`.': 'Hinter `{name}` fehlt ein Doppelpunkt.',
  'Put a colon behind it': 'Doppelpunkt dahinter setzen',
  'A tab here too.': 'Auch hier ein Tabulator.',
  'Indent with spaces': 'Mit Leerzeichen einrücken',
  'YAML does not allow tabs for indentation: use spaces.':
    'YAML erlaubt keine Tabulatoren zum Einrücken: Leerzeichen verwenden.',
  'A text that starts with `*` is an alias to YAML: put it in quotes.':
    'Ein Text, der mit `*` beginnt, ist für YAML ein Alias: in Anführungszeichen setzen.',
  'A text cannot start with this character in YAML: put the text in quotes.':
    'Mit diesem Zeichen kann in YAML kein Text beginnen: in Anführungszeichen setzen.',
  'In double quotes a backslash starts an escape. Write `\\\\` for a backslash, or use single quotes.':
    'In doppelten Anführungszeichen leitet ein Backslash eine Maskierung ein. Für einen Backslash `\\\\` schreiben oder einfache Anführungszeichen verwenden.',
  'A bracket is opened here and not closed.': 'Hier wird eine Klammer geöffnet und nicht geschlossen.',
  'This line does not line up with the ones around it: check the spaces at its start.':
    'Diese Zeile steht nicht bündig mit denen ringsum: die Leerzeichen am Anfang prüfen.',
  'YAML gives `*` and `&` at the start of a text a meaning of their own: put the text in quotes.':
    'YAML gibt `*` und `&` am Anfang eines Textes eine eigene Bedeutung: in Anführungszeichen setzen.',
  'YAML did not expect `{word}` here. If this is one text, put it in quotes.':
    'YAML hat `{word}` hier nicht erwartet. Ist das ein einziger Text, gehört er in Anführungszeichen.',
  'Put the text in quotes': 'Den Text in Anführungszeichen setzen',
  'Make each an item of its own': 'Aus jedem einen eigenen Eintrag machen',
  'nothing is left of this text': 'bleibt von diesem Text nichts übrig',
  'this text ends at "{words}"': 'endet dieser Text bei „{words}“',
  'YAML reads ` #` as the start of a comment, so {ends} and "{comment}" is lost. In quotes all of it stays.':
    'YAML liest ` #` als Beginn eines Kommentars, deshalb {ends}, und „{comment}“ geht verloren. In Anführungszeichen bleibt alles erhalten.',
  'YAML takes `{tag}` for a tag and leaves it out of the text. In quotes all of it stays.':
    'YAML hält `{tag}` für ein Tag und lässt es im Text weg. In Anführungszeichen bleibt alles erhalten.',
  'YAML takes `&{anchor}` for the name of an anchor and leaves it out of the text. In quotes all of it stays.':
    'YAML hält `&{anchor}` für den Namen eines Ankers und lässt ihn im Text weg. In Anführungszeichen bleibt alles erhalten.',
  'The lines below look like a list and are read as one sentence with this one. Make each an item of its own.':
    'Die Zeilen darunter sehen wie eine Liste aus und werden mit dieser als ein Satz gelesen. Aus jeder einen eigenen Eintrag machen.',
  'A text with a list below it has no place here, so none of it is printed. Make "{text}" and each line below an item of its own.':
    'Ein Text mit einer Liste darunter hat hier keinen Platz, deshalb wird nichts davon gedruckt. Aus „{text}“ und jeder Zeile darunter einen eigenen Eintrag machen.',
  'YAML takes "{text}" for a key because of the colon behind it. Merit still prints the text, other programs lose it; in quotes all of them read it.':
    'YAML hält „{text}“ wegen des Doppelpunkts dahinter für einen Schlüssel. Merit druckt den Text trotzdem, andere Programme verlieren ihn; in Anführungszeichen lesen ihn alle.',
  'Take it out': 'Entfernen',
  'Write `{text}`': '`{text}` schreiben',
  'JSON has no comments: take this one out.': 'JSON kennt keine Kommentare: diesen entfernen.',
  'The `{bracket}` is not closed yet: a `{wanted}` is missing before this `{unit}`.':
    '`{bracket}` ist noch nicht geschlossen: Vor `{unit}` fehlt `{wanted}`.',
  'The `{bracket}` of line {line} is not closed yet: a `{wanted}` is missing before this `{unit}`.':
    '`{bracket}` aus Zeile {line} ist noch nicht geschlossen: Vor `{unit}` fehlt `{wanted}`.',
  'A comma is missing before this.': 'Davor fehlt ein Komma.',
  'JSON allows no comma before a closing bracket: take it out.':
    'JSON erlaubt kein Komma vor einer schließenden Klammer: entfernen.',
  'One comma is enough.': 'Ein Komma genügt.',
  'This `{bracket}` is never closed: a `{closer}` is missing.': '`{bracket}` wird nie geschlossen: `{closer}` fehlt.',
  'A merge conflict was left here: keep one side.':
    'Hier ist ein Merge-Konflikt stehen geblieben: eine Seite behalten.',
  'Keys stand in double quotes in JSON: write `"{name}"`.':
    'Schlüssel stehen in JSON in doppelten Anführungszeichen: `"{name}"`.',
  'A key in double quotes is missing here.': 'Hier fehlt ein Schlüssel in doppelten Anführungszeichen.',
  'A colon and a value are missing behind this key.': 'Hinter diesem Schlüssel fehlen ein Doppelpunkt und ein Wert.',
  'A value is missing here.': 'Hier fehlt ein Wert.',
  '`{text}` is not a number of JSON: put it in double quotes if it is a text.':
    '`{text}` ist keine Zahl von JSON: als Text in doppelte Anführungszeichen setzen.',
  'JSON writes `{other}` for `{written}`.': 'JSON schreibt `{other}` für `{written}`.',
  '`{text}` is no value of JSON: put a text in double quotes.':
    '`{text}` ist kein Wert von JSON: Text gehört in doppelte Anführungszeichen.',
  'JSON takes double quotes only, not single ones.': 'JSON nimmt nur doppelte Anführungszeichen, keine einfachen.',
  'No escape of JSON: write `\\\\` for a backslash.':
    'Keine Maskierung von JSON: Für einen Backslash `\\\\` schreiben.',
  'This quote is not closed on its line: close it, or write `\\n` for a line break.':
    'Dieses Anführungszeichen wird in seiner Zeile nicht geschlossen: schließen, oder für einen Zeilenumbruch `\\n` schreiben.',
  'A tab inside a text is written `\\t` in JSON.': 'Ein Tabulator in einem Text wird in JSON als `\\t` geschrieben.',
  'A control character cannot stand inside a text in JSON.':
    'Ein Steuerzeichen kann in JSON nicht in einem Text stehen.',
  'This quote is never closed.': 'Dieses Anführungszeichen wird nie geschlossen.',
  'This `{unit}` closes nothing: a bracket too many, or one missing above.':
    '`{unit}` schließt hier nichts: eine Klammer zu viel, oder weiter oben fehlt eine.',
  'JSON ends with its first value: what stands from here on is not read.':
    'JSON endet mit seinem ersten Wert: Was ab hier steht, wird nicht gelesen.',
  'YAML cannot read this: check the quotes, brackets and spaces around it.':
    'YAML kann das nicht lesen: Anführungszeichen, Klammern und Leerzeichen ringsum prüfen.',
  'No anchor is named {anchor}.': 'Kein Anker heißt {anchor}.',
  'Nested more than {depth} levels deep, so this part is not read.':
    'Mehr als {depth} Ebenen tief verschachtelt, deshalb wird dieser Teil nicht gelesen.',
  'More than {count} aliases (`*name`), so this part is not read.':
    'Mehr als {count} Aliase (`*name`), deshalb wird dieser Teil nicht gelesen.',
});
