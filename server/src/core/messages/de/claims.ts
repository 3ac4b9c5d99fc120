import type { Table } from '../language.ts';

/** What rules say about claims, figures, dates, names and privacy. */
export const claims = (): Table => ({
  '{count} years': {
    one: '{count} Jahr',
    other: '{count} Jahre',
  },
  '{count} months': {
    one: '{count} Monat',
    other: '{count} Monate',
  },
  'another job': 'eine andere Stelle',
  '{months} mo': '{months} Mon.',
  '{years} yr': '{years} J.',
  '{years} yr {months} mo': '{years} J. {months} Mon.',
  'up to {length}': 'bis zu {length}',
  'about {length}': 'etwa {length}',
  January: 'Januar',
  February: 'Februar',
  March: 'März',
  April: 'April',
  May: 'Mai',
  June: 'Juni',
  July: 'Juli',
  August: 'August',
  September: 'September',
  October: 'Oktober',
  November: 'November',
  December: 'Dezember',
  'there is no quarter {quarter}': 'ein Quartal {quarter} gibt es nicht',
  'there is no month {month}': 'einen Monat {month} gibt es nicht',
  'there is no day {day}': 'einen Tag {day} gibt es nicht',
  '{month} {year} has {days} days': '{month} {year} hat {days} Tage',
  'This says "{claimed}", but the figures beside it come to {computed}.':
    'Hier steht „{claimed}“, aber die Zahlen daneben ergeben {computed}.',
  'This says "{claimed}", but "{pair}" is {computed}.': 'Hier steht „{claimed}“, aber „{pair}“ ist {computed}.',
  '"{pair}" is {computed}: stating it saves the reader the sum.':
    '„{pair}“ sind {computed}: Steht es da, muss niemand rechnen.',
  'Add "{text}"': '„{text}“ ergänzen',
  'internships and doctoral studies': 'Praktika und Promotion',
  internships: 'Praktika',
  'doctoral studies': 'Promotion',
  '"{text}" lies before everything dated here, which begins in {first}. If older posts are left out on purpose, a line such as "Earlier: …" says so.':
    '„{text}“ liegt vor allem, was hier datiert ist; das beginnt {first}. Sind ältere Stellen mit Absicht weggelassen, sagt es eine Zeile wie „Früher: …“.',
  '"{written}" cannot be checked: no roles are listed here.':
    '„{written}“ lässt sich nicht prüfen: Hier stehen keine Stellen.',
  '"{written}" cannot be checked: none of your roles has dates.':
    '„{written}“ lässt sich nicht prüfen: Keine der Stellen hat Daten.',
  '"{written}" cannot be checked: some of your roles have no dates. The others add up to {length}.':
    '„{written}“ lässt sich nicht prüfen: Einige Stellen haben keine Daten. Die anderen ergeben zusammen {length}.',
  '"{written}" holds only with {posts}: {with} with them, {without} without.':
    '„{written}“ stimmt nur mit {posts}: {with} damit, {without} ohne.',
  '{without}, {with} with {posts}': '{without}, {with} mit {posts}',
  'Your dated roles add up to {sum}, less than "{written}".':
    'Die datierten Stellen ergeben zusammen {sum}, weniger als „{written}“.',
  'The dates here add up to {length}, less than "{written}".':
    'Die Daten hier ergeben {length}, weniger als „{written}“.',
  'This says "{written}", the profile lists {fewer}. Add the rest, or say {fewer}.':
    'Hier steht „{written}“, das Profil führt {fewer} auf. Die übrigen ergänzen oder {fewer} schreiben.',
  'This says "{here}", a highlight says "{there}". If they are the same, say the same.':
    'Hier steht „{here}“, in einem Stichpunkt „{there}“. Ist dasselbe gemeint, sollte dasselbe dastehen.',
  'No highlight shows "{written}". Add the one that proves it, or take the figure from one you have.':
    'Kein Stichpunkt zeigt „{written}“. Den ergänzen, der es belegt, oder die Zahl aus einem vorhandenen nehmen.',
  '{figure} points': {
    one: '{figure} Punkt',
    other: '{figure} Punkte',
  },
  'at most {figure}': 'höchstens {figure}',
  'Is `{host}` meant? What is sent to this address may not arrive.':
    'Ist `{host}` gemeint? Was an diese Adresse geht, käme vielleicht nicht an.',
  'This does not read as an e-mail address.': 'Das ist keine lesbare E-Mail-Adresse.',
  'For an application, an address made of your name is the safer one.':
    'Für eine Bewerbung ist eine Adresse aus dem eigenen Namen die sicherere.',
  'This does not read as a phone number. The international form, such as `+44 20 7946 0958`, works from everywhere.':
    'Das ist keine lesbare Telefonnummer. Die internationale Form wie `+44 20 7946 0958` funktioniert von überall.',
  'An address has no spaces in it.': 'In einer Adresse stehen keine Leerzeichen.',
  'Merit makes this a link; for other tools it is none without its `https://`.':
    'Merit macht daraus einen Link; für andere Programme ist es ohne `https://` keiner.',
  'This does not read as an address such as `https://example.com`.':
    'Das ist keine lesbare Adresse wie `https://example.com`.',
  'Only http, https, mailto and tel addresses become links.':
    'Nur Adressen mit http, https, mailto und tel werden zu Links.',
  'This address has no complete host, such as `example.com`.':
    'Dieser Adresse fehlt ein vollständiger Host wie `example.com`.',
  'LinkedIn made up the end of this address. You can choose a shorter one there, which prints better.':
    'Das Ende dieser Adresse hat LinkedIn erfunden. Dort lässt sich eine kürzere wählen, die gedruckt besser aussieht.',
  'Whose profile is this? Add `name` under `basics`.': 'Wessen Profil ist das? `name` unter `basics` ergänzen.',
  'Add your name': 'Den Namen ergänzen',
  'There is no way to reach you here. Add `email` under `basics`.':
    'Hier fehlt jeder Weg, Kontakt aufzunehmen. `email` unter `basics` ergänzen.',
  'Add an e-mail address': 'Eine E-Mail-Adresse ergänzen',
  'Swap the two dates': 'Die beiden Daten tauschen',
  'Change the end to `{text}`': 'Das Ende in `{text}` ändern',
  'This ends (`{end}`) before it starts (`{start}`).': 'Das endet (`{end}`), bevor es beginnt (`{start}`).',
  'Convert all {count} dates, without {rest}': 'Alle {count} Daten umwandeln, ohne {rest}',
  'Write `https://` before the address': '`https://` vor die Adresse schreiben',
  'Convert all {count} dates': 'Alle {count} Daten umwandeln',
  'Convert all {count} dates, two-digit years too': 'Alle {count} Daten umwandeln, auch zweistellige Jahre',
  'Convert all {count} dates like it, day first': 'Alle {count} solchen Daten umwandeln, Tag zuerst',
  'Convert all {count} dates like it, month first': 'Alle {count} solchen Daten umwandeln, Monat zuerst',
  '{write} (day first)': '{write} (Tag zuerst)',
  '{write} (month first)': '{write} (Monat zuerst)',
  'Write `{text}`, without {rest}': '`{text}` schreiben, ohne {rest}',
  'Write `{text}` and `{key}`': '`{text}` und `{key}` schreiben',
  'Merit reads this as `{canonical}`, and the page leaves out {rest}.':
    'Merit liest das als `{canonical}`, und die Seite lässt {rest} weg.',
  'This may be `{canonical}` or `{other}`: nothing here tells. Write the one that is meant.':
    'Das kann `{canonical}` oder `{other}` sein: Nichts hier sagt, welches. Was gemeint ist, gehört hingeschrieben.',
  '{count} dates here are written like `{written}`, which Merit reads as `{canonical}`. Written so, every tool reads them the same way; the page keeps its own style.':
    '{count} Daten sind hier wie `{written}` geschrieben, was Merit als `{canonical}` liest. So geschrieben, liest es jedes Programm gleich; die Seite behält ihren eigenen Stil.',
  'Merit reads this as `{canonical}`. Written so, every tool reads it the same way; the page keeps its own style.':
    'Merit liest das als `{canonical}`. So geschrieben, liest es jedes Programm gleich; die Seite behält ihren eigenen Stil.',
  'Merit reads this as `present`, here and {count} times more. Written so, every tool reads it the same way.': {
    one: 'Merit liest das als `present`, hier und noch einmal. So geschrieben, liest es jedes Programm gleich.',
    other: 'Merit liest das als `present`, hier und noch {count} Mal. So geschrieben, liest es jedes Programm gleich.',
  },
  'in the canonical form': 'in der kanonischen Form',
  'written like `{written}`': 'wie `{written}` geschrieben',
  'Merit reads this as `{canonical}`; most dates here are {others}. One form keeps them alike.':
    'Merit liest das als `{canonical}`; die meisten Daten sind hier {others}. Eine Form hält sie einheitlich.',
  'This starts after today. Is the year right? An offer you have accepted can say "incoming".':
    'Das beginnt erst nach dem heutigen Tag. Stimmt das Jahr? Bei einem angenommenen Angebot kann „incoming“ dabeistehen.',
  'This ends after today. If you are still there, write `present`; else check the year.':
    'Das endet erst nach dem heutigen Tag. Dauert es noch an, `present` schreiben; sonst das Jahr prüfen.',
  'This lies after today. Is the year right?': 'Das liegt nach dem heutigen Tag. Stimmt das Jahr?',
  'What follows begins {length} later. A line about that time (travel, family, a course) answers the question before it is asked.':
    'Das Nächste beginnt {length} später. Eine Zeile über diese Zeit (Reise, Familie, ein Kurs) beantwortet die Frage, bevor sie gestellt wird.',
  'Write it as `2021`, `2021-10`, `2021-10-04` or `present`.':
    'So schreiben: `2021`, `2021-10`, `2021-10-04` oder `present`.',
  '`{name}` cannot be `{value}`: {reason}.': '`{name}` kann nicht `{value}` sein: {reason}.',
  '`{name}` must be a date, and `{value}` does not read as one.':
    '`{name}` muss ein Datum sein, und `{value}` liest sich nicht wie eines.',
  '`{name}` holds several dates, `{value}`. Give each of these times an entry of its own.':
    '`{name}` enthält mehrere Daten, `{value}`. Jeder dieser Zeiträume braucht einen eigenen Eintrag.',
  '`{name}` holds two dates, `{value}`, and has room for one.':
    '`{name}` enthält zwei Daten, `{value}`, und hat Platz für eines.',
  '`{name}` holds two dates, `{value}`, and `endDate` is there as well. Keep the start only.':
    '`{name}` enthält zwei Daten, `{value}`, und `endDate` ist auch da. Hier bleibt nur der Anfang.',
  '`{name}` holds two dates, `{value}`. Put the first in `startDate` and the second in `endDate`.':
    '`{name}` enthält zwei Daten, `{value}`. Das erste gehört unter `startDate`, das zweite unter `endDate`.',
  'Add `endDate: present`': '`endDate: present` ergänzen',
  'When did you study there? A year for each is enough.': 'Wann waren diese Ausbildungen? Je ein Jahr genügt.',
  'When did you study here? A year is enough.': 'Wann war diese Ausbildung? Ein Jahr genügt.',
  'When were these roles? A year for each is enough.': 'Wann waren diese Stellen? Je ein Jahr genügt.',
  'When was this role? A year is enough.': 'Wann war diese Stelle? Ein Jahr genügt.',
  'No end is given, and {later} began later. If this goes on, write `endDate: present`; else say when it ended.':
    'Ein Ende fehlt, und {later} begann später. Dauert dies noch an, `endDate: present` schreiben; sonst sagen, wann es endete.',
  'This goes on, and so does {other}. Did this one end?': 'Das dauert noch an, und {other} auch. Ist dies zu Ende?',
  'The newer one.': 'Die neuere Stelle.',
  'Sort these entries newest first': 'Diese Einträge sortieren, den neuesten zuerst',
  'These entries stand oldest first. Newest first is what readers expect.':
    'Diese Einträge stehen mit dem ältesten zuerst. Erwartet wird der neueste zuerst.',
  'This is newer than the entry above it. Newest first is what readers expect.':
    'Das ist neuer als der Eintrag darüber. Erwartet wird der neueste zuerst.',
  'Newer than the one above it, too.': 'Auch neuer als der Eintrag darüber.',
  'This and {count} more go on, and so does {other}. Did they end?':
    'Das läuft noch, {count} weitere ebenso, und {other} auch. Ist davon etwas zu Ende?',
  'This runs beside other jobs, such as {other} for {length}. If it was part-time or freelance, say so in the position.':
    'Das läuft neben anderen Stellen, etwa {other} für {length}. War es Teilzeit oder freiberuflich, gehört das in die Position.',
  'This overlaps {other} by {length}. If it was part-time or freelance, say so in the position.':
    'Das überschneidet sich mit {other} ({length}). War es Teilzeit oder freiberuflich, gehört das in die Position.',
  'at least {length}': 'mindestens {length}',
  'at most {length}': 'höchstens {length}',
  'The other job.': 'Die andere Stelle.',
  'Your other jobs give the month; with only the year here, a reader has to guess.':
    'Die anderen Stellen nennen den Monat; hier steht nur das Jahr, der Rest bleibt zu raten.',
  '{count} jobs give only the year, the others the month as well; a reader has to guess.':
    '{count} Stellen nennen nur das Jahr, die anderen auch den Monat; der Rest bleibt zu raten.',
  'Only the year here too.': 'Auch hier nur das Jahr.',
  'This was expected for a date that has passed. If it happened, it need no longer say "expected".':
    'Das war für ein Datum erwartet, das vorüber ist. Ist es geschehen, braucht nicht mehr „expected“ dazustehen.',
  'It happened: remove `{key}`': 'Es ist geschehen: `{key}` entfernen',
  'It happened: write `{text}`': 'Es ist geschehen: `{text}` schreiben',
  'Another text gives this figure for the same thing. Once is stronger.':
    'Ein anderer Text nennt diese Zahl für dasselbe. Einmal wirkt stärker.',
  'Another headline figure says the same.': 'Eine andere Kennzahl sagt dasselbe.',
  'Another text says this in nearly the same words. A summary can take the wider view and leave the figure to it.':
    'Ein anderer Text sagt das in fast denselben Worten. Die Zusammenfassung kann weiter blicken und ihm die Zahl überlassen.',
  'The summary gives this figure too, and so does a highlight. Twice on a page is enough.':
    'Auch die Zusammenfassung nennt diese Zahl, und ein Stichpunkt ebenso. Zweimal auf einer Seite genügt.',
  'The same figure.': 'Dieselbe Zahl.',
  '"{text}" says how much, not of how much. Give the value before and after, or the percentage.':
    '„{text}“ sagt, wie viel, aber nicht wovon. Den Wert vorher und nachher nennen oder den Prozentsatz.',
  'Keep a place for "from … to …"': 'Einen Platz für „von … auf …“ freihalten',
  'Written `{text}` here.': 'Hier `{text}` geschrieben.',
  '"{text}" is written otherwise than "{other}".': '„{text}“ ist anders geschrieben als „{other}“.',
  '"{text}" is not in the style that `merit.currencyStyle` asks for.':
    '„{text}“ hat nicht den Stil, den `merit.currencyStyle` verlangt.',
  '"{text}" is one of several ways in which amounts are written here.':
    '„{text}“ ist eine von mehreren Schreibweisen für Beträge hier.',
  '{count} more are like it.': {
    one: '{count} weiterer ist ebenso.',
    other: '{count} weitere sind ebenso.',
  },
  'One way is enough: `{text}`.': 'Eine Schreibweise genügt: `{text}`.',
  '`{text}`: here `{change}`': '`{text}`: hier `{change}`',
  'Write all {count} that way': 'Alle {count} so schreiben',
  '"{one}" and "{other}" look like the same quantity in two notations. One is enough.':
    '„{one}“ und „{other}“ sehen aus wie dieselbe Größe in zwei Schreibweisen. Eine genügt.',
  '"{text}" leaves open whether less is better here, and how much there was. Say from what to what.':
    '„{text}“ lässt offen, ob weniger hier besser ist und wie viel es vorher war. Besser: von wie viel auf wie viel.',
  '"{written}" is called {usual} elsewhere in this profile. Parsers and readers take them for two places.':
    '„{written}“ heißt anderswo in diesem Profil {usual}. Programme und Menschen halten es für zwei Orte.',
  'Called {usual} here.': 'Heißt hier {usual}.',
  '"{odd}" is "{usual}" elsewhere. One spelling keeps them together.':
    '„{odd}“ heißt anderswo „{usual}“. Eine Schreibweise hält beides zusammen.',
  '"{odd}" is a letter away from "{usual}". Is it the same employer?':
    '„{odd}“ ist nur einen Buchstaben von „{usual}“ entfernt. Ist es derselbe Arbeitgeber?',
  'Written "{usual}" here.': 'Hier „{usual}“ geschrieben.',
  '"{word}" is an employer\'s name, written "{name}" elsewhere.':
    '„{word}“ ist der Name eines Arbeitgebers, anderswo „{name}“ geschrieben.',
  '"{here}" here, "{there}" there: one of the two is probably a slip.':
    'Hier „{here}“, dort „{there}“: Eines von beiden ist wohl ein Versehen.',
  'The other title.': 'Der andere Titel.',
  'Write "{text}"': '„{text}“ schreiben',
  'The headline says "{claimed}", but no position does. Readers compare the two first.':
    'Die Überschrift sagt „{claimed}“, aber keine Position. Beides wird als Erstes verglichen.',
  'The newest position.': 'Die neueste Position.',
  'The headline promises "{title}"; the newest position says "{newest}". Readers compare the two first.':
    'Die Überschrift verspricht „{title}“; die neueste Position sagt „{newest}“. Beides wird als Erstes verglichen.',
  'The headline.': 'Die Überschrift.',
  '"{word}" is the employer\'s name, written "{name}" elsewhere.':
    '„{word}“ ist der Name des Arbeitgebers, anderswo „{name}“ geschrieben.',
  'The position repeats the employer: "{title}" says the same, since the employer stands beside it.':
    'Die Position wiederholt den Arbeitgeber: „{title}“ sagt dasselbe, denn der Arbeitgeber steht daneben.',
  'Leave the employer out': 'Den Arbeitgeber weglassen',
  '"{written}" is probably {name}.': '„{written}“ ist wahrscheinlich {name}.',
  'on a résumé in most countries': 'in einem Lebenslauf in den meisten Ländern',
  'on a résumé in {country}': 'in einem Lebenslauf (Land: {country})',
  'A date of birth is not expected {where}.': 'Ein Geburtsdatum wird {where} nicht erwartet.',
  'It invites bias about age; your years of work say enough.':
    'Es lädt zu Vorurteilen über das Alter ein; die Berufsjahre sagen genug.',
  'A photo is not expected {where}.': 'Ein Foto wird {where} nicht erwartet.',
  'It invites bias, and some employers discard applications that have one.':
    'Es lädt zu Vorurteilen ein, und manche Arbeitgeber sortieren Bewerbungen mit Foto aus.',
  'The marital status is not expected {where}.': 'Der Familienstand wird {where} nicht erwartet.',
  'It says nothing about your work.': 'Er sagt nichts über die Arbeit.',
  'The religion is not expected {where}.': 'Die Religion wird {where} nicht erwartet.',
  'It invites bias and says nothing about your work.': 'Sie lädt zu Vorurteilen ein und sagt nichts über die Arbeit.',
  'The number of an identity document is not expected {where}.':
    'Die Nummer eines Ausweises wird {where} nicht erwartet.',
  'Give it when a contract asks for it: on a page that travels it is an invitation to fraud.':
    'Angeben, wenn ein Vertrag danach fragt: Auf einer Seite, die herumgereicht wird, lädt sie zum Betrug ein.',
  'A street address is not expected {where}.': 'Eine Straße und Hausnummer wird {where} nicht erwartet.',
  'Town and country are enough, and safer on a page that travels.':
    'Ort und Land genügen und sind sicherer auf einer Seite, die herumgereicht wird.',
});
