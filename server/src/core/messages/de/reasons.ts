import type { Table } from '../language.ts';

/** What each rule flags, and why: its summary and its rationale. */
export const reasons = (): Table => ({
  'Text that YAML cannot read.': 'Text, den YAML nicht lesen kann.',
  'What cannot be read cannot be rendered. An error stays inside its entry: the rest of the profile keeps its checks and its pages.':
    'Was sich nicht lesen lässt, lässt sich nicht setzen. Ein Fehler bleibt in seinem Eintrag: Das übrige Profil behält seine Prüfungen und Seiten.',
  'A value of the wrong kind: a list where a text belongs, and the like.':
    'Ein Wert der falschen Art: eine Liste, wo ein Text hingehört, und Ähnliches.',
  'Every key of the format holds one kind of value; another kind cannot be placed on the page.':
    'Jeder Schlüssel des Formats hat eine Art von Wert; eine andere findet auf der Seite keinen Platz.',
  'A value outside the set or range the format allows.': 'Ein Wert außerhalb dessen, was das Format erlaubt.',
  'Settings such as the paper size come from a short list, and countries have codes: what else stands there is ignored, here or by the tools that read it next.':
    'Einstellungen wie die Papiergröße kommen aus einer kurzen Liste, und Länder haben Kürzel: Was sonst dort steht, wird übergangen, hier oder von den Werkzeugen, die es danach lesen.',
  'An entry without a key that it cannot be rendered without.':
    'Ein Eintrag ohne einen Schlüssel, ohne den er nicht gesetzt werden kann.',
  'Almost nothing is required; a headline figure without its label says nothing, though.':
    'Fast nichts ist Pflicht; eine Kennzahl ohne Beschriftung sagt allerdings nichts.',
  'The same key twice in one place.': 'Derselbe Schlüssel zweimal an einer Stelle.',
  'Readers of JSON and YAML keep one of the two without a word, most of them the last, and so does Merit: the other one is on no page and in no export.':
    'Wer JSON und YAML liest, behält ohne ein Wort einen der beiden, meist den letzten, und Merit ebenso: Der andere steht auf keiner Seite und in keinem Export.',
  'A key that is not part of the format: a misspelt one, or one of another tool.':
    'Ein Schlüssel, der nicht zum Format gehört: falsch geschrieben oder von einem anderen Programm.',
  'A misspelt key is silently left off the page, and so is a list under the name that another format has for it. Keys that no place of the format fits are named once for the whole file. Keys that start with `x-` are yours and never flagged; nor are those of other tools under `meta`, keys that are switched off (`_highlights`, `//work`, `label_disabled`), or, in a JSON Resume, the switches, icons, ids, addresses and figures that a site or a theme keeps there.':
    'Ein falsch geschriebener Schlüssel fehlt stillschweigend auf der Seite, ebenso eine Liste unter dem Namen, den ein anderes Format für sie hat. Schlüssel, für die das Format keinen Platz hat, werden einmal für die ganze Datei genannt. Schlüssel mit `x-` am Anfang sind frei und werden nie gemeldet; ebenso die anderer Programme unter `meta`, abgeschaltete Schlüssel (`_highlights`, `//work`, `label_disabled`) und in einem JSON Resume die Schalter, Symbole, Kennungen, Adressen und Zahlen, die eine Website oder ein Design dort hält.',
  'A text of which YAML reads only a part, or nothing.': 'Ein Text, von dem YAML nur einen Teil liest oder nichts.',
  'A ` #` starts a comment, a colon makes a key, `!` and `&` at the start are marks of YAML, and lines below a text are folded into it. None of it is an error, so words vanish from the page in silence. Quotes keep them.':
    'Ein ` #` beginnt einen Kommentar, ein Doppelpunkt macht einen Schlüssel, `!` und `&` am Anfang sind Zeichen von YAML, und Zeilen unter einem Text werden an ihn angefügt. Nichts davon ist ein Fehler, also verschwinden Wörter still von der Seite. Anführungszeichen bewahren sie.',
  'Values that are `null`, an empty text, or a dash or "n/a" in place of one.':
    'Werte, die `null`, ein leerer Text oder statt eines Textes ein Strich oder „n/a“ sind.',
  'They say the same as leaving the key out: nothing of them reaches a page. A file without them is easier to read. In a JSON Resume, where tools write every key they know, it is said only of dashes and the like, which other tools print.':
    'Sie sagen dasselbe wie ein weggelassener Schlüssel: Nichts davon erreicht eine Seite. Ohne sie liest sich die Datei leichter. In einem JSON Resume, in das Programme jeden Schlüssel schreiben, den sie kennen, wird es nur von Strichen und dergleichen gesagt, die andere Programme drucken.',
  'Keys as JSON Resume called them before version 1.0.0.': 'Schlüssel, wie JSON Resume sie vor Version 1.0.0 nannte.',
  'Merit reads `company`, `website`, `picture` and `gpa` as `name`, `url`, `image` and `score`, and other tools of today may not. A theme that was written for the old names may still want them, so the change is yours to make. Nothing is said of keys that are left empty.':
    'Merit liest `company`, `website`, `picture` und `gpa` als `name`, `url`, `image` und `score`, heutige Programme vielleicht nicht. Ein Theme für die alten Namen braucht sie womöglich noch, deshalb bleibt die Änderung eine eigene Entscheidung. Über leere Schlüssel wird nichts gesagt.',
  'Jobs in which hardly a highlight carries a figure: the two newest each, all others together.':
    'Stellen, in denen kaum ein Stichpunkt eine Zahl enthält: die beiden neuesten einzeln, alle übrigen zusammen.',
  'A figure makes a claim checkable: how many people, how much money, how often, how fast. Versions, dates and product names are not figures. Not every line needs one: a job of which `merit.minRatio` of the highlights have one is well told. A role in which hardly any has one reads as a list of duties. Lines about projects, and jobs told in a line or two, are asked for figures only where no job is told at length.':
    'Eine Zahl macht eine Aussage prüfbar: wie viele Menschen, wie viel Geld, wie oft, wie schnell. Versionen, Daten und Produktnamen sind keine Zahlen in diesem Sinn. Nicht jede Zeile braucht eine: Eine Stelle, in der der Anteil `merit.minRatio` der Stichpunkte eine hat, ist gut erzählt. Eine Stelle, in der kaum einer eine hat, liest sich wie eine Liste von Pflichten. Projekte und Stellen in ein, zwei Zeilen werden nur dort nach Zahlen gefragt, wo keine Stelle ausführlich erzählt ist.',
  'A magnitude without its number: millions of events, dozens of teams.':
    'Eine Größenordnung ohne ihre Zahl: Millionen von Ereignissen, Dutzende Teams.',
  '"Millions" spans a factor of a thousand. The number you have in mind is more impressive than the word.':
    '„Millionen“ umfasst einen Faktor von tausend. Die Zahl, an die gedacht war, beeindruckt mehr als das Wort.',
  'A highlight that opens with a weak phrase: responsible for, helped, worked on, was involved in.':
    'Ein Stichpunkt mit schwachem Anfang: responsible for, helped, worked on, was involved in.',
  'The first words of a highlight are read most. "Responsible for", "assisted with" and "worked on" leave open what you did; the verb for it is often the very next word.':
    'Die ersten Wörter eines Stichpunkts werden am meisten gelesen. „Responsible for“, „assisted with“ und „worked on“ lassen offen, was getan wurde; das Verb dafür ist oft gleich das nächste Wort.',
  'A highlight that opens with a gerund or a noun among others that open with a verb.':
    'Ein Stichpunkt, der mit einem Gerundium oder Substantiv beginnt, unter anderen, die mit einem Verb beginnen.',
  '"Building the importer" and "Ledger for three banks" leave the doer out. A list whose lines all begin with a verb reads as things done.':
    '„Building the importer“ und „Ledger for three banks“ lassen weg, wer es tat. Eine Liste, deren Zeilen alle mit einem Verb beginnen, liest sich als Getanes.',
  'The present tense in a role that has ended.': 'Gegenwart in einer Stelle, die beendet ist.',
  'What you did in a job that is over belongs in the past. The present there reads as a text that was not updated, or as a job you have not left. In a current role both are fine.':
    'Was in einer beendeten Stelle getan wurde, gehört in die Vergangenheit. Die Gegenwart wirkt dort wie ein Text, der nicht nachgeführt wurde, oder wie eine Stelle, die noch andauert. In einer laufenden Stelle ist beides recht.',
  'A highlight in the first person.': 'Ein Stichpunkt in der ersten Person.',
  'The whole page is about you, so "I" and "my" only take room. A summary may speak in the first person.':
    'Um die eigene Person geht die ganze Seite, „I“ und „my“ nehmen also nur Platz weg. Eine Zusammenfassung darf in der ersten Person sprechen.',
  'The same opening verb twice running, three times in a role, or the same first three words in a role or the next one.':
    'Dasselbe Verb am Anfang zweimal hintereinander oder dreimal in einer Stelle, oder in einer Stelle oder der nächsten dieselben ersten drei Wörter.',
  'A column of "Led … Led … Led" reads as one line. Another verb often says more exactly what you did.':
    'Eine Spalte „Led … Led … Led“ liest sich wie eine einzige Zeile. Ein anderes Verb sagt oft genauer, was getan wurde.',
  'A highlight that says again what another one says.': 'Ein Stichpunkt, der noch einmal sagt, was ein anderer sagt.',
  'The second time costs a line and makes a reader wonder what else was copied.':
    'Das zweite Mal kostet eine Zeile und lässt fragen, was sonst noch kopiert ist.',
  'A passive that does not say by whom.': 'Ein Passiv, das nicht sagt, von wem.',
  'In a résumé the open question about "was rebuilt" is whether you rebuilt it.':
    'In einem Lebenslauf ist bei „was rebuilt“ die offene Frage, ob man es selbst war.',
  'A stock phrase: results-driven, team player, cutting-edge, synergy.':
    'Eine Floskel: results-driven, team player, cutting-edge, synergy.',
  'A reader has seen these words on every other résumé, so they are read as nothing. What you did shows the same.':
    'Diese Wörter stehen in jedem anderen Lebenslauf und werden deshalb überlesen. Eine Tat zeigt dasselbe.',
  'Praise of yourself: demonstrating strong ownership, excellent communication skills.':
    'Lob der eigenen Person: demonstrating strong ownership, excellent communication skills.',
  'A reader decides whether something demonstrates ownership. The clause that says so can go, and the highlight gains.':
    'Ob etwas Verantwortung zeigt, entscheidet, wer es liest. Der Satzteil kann weg, und der Stichpunkt gewinnt.',
  'Words that carry nothing: successfully, various, in order to.':
    'Wörter, die nichts tragen: successfully, various, in order to.',
  'A highlight has a line or two. "Successfully" goes without saying, and "various" hides the list that would be interesting.':
    'Ein Stichpunkt hat ein, zwei Zeilen. „Successfully“ versteht sich von selbst, und „various“ verbirgt die Aufzählung, die interessant wäre.',
  'Highlights that only name things: "React", "Kubernetes".':
    'Stichpunkte, die nur Dinge nennen: „React“, „Kubernetes“.',
  'A highlight tells what you did. A list of names belongs under `keywords`, where it is set in one line, and leaves the room to what you did with them. Said once of all roles; only where the names are known technologies, or single names.':
    'Ein Stichpunkt erzählt, was getan wurde. Eine Liste von Namen gehört unter `keywords`, wo sie in einer Zeile steht und Platz lässt für das, was damit getan wurde. Einmal für alle Stellen gesagt; nur wo die Namen bekannte Technologien oder einzelne Namen sind.',
  'A highlight of more than 30 words or two sentences, or of fewer than 5 words.':
    'Ein Stichpunkt mit mehr als 30 Wörtern oder zwei Sätzen, oder mit weniger als 5 Wörtern.',
  'A line or two is read; four are skipped. With a figure in it, a highlight may take a few words more. Two short highlights say more than one long one, and two words say nothing.':
    'Ein, zwei Zeilen werden gelesen, vier übersprungen. Mit einer Zahl darin darf ein Stichpunkt ein paar Wörter länger sein. Zwei kurze sagen mehr als ein langer, und zwei Wörter sagen nichts.',
  'Final periods that most of a list does without, or the other way round; spaces misplaced round commas.':
    'Punkte am Ende, wo die meisten einer Liste keinen haben, oder umgekehrt; Leerzeichen am falschen Ort um Kommas.',
  'Either style is right. Mixing them in one list looks like text pasted from several places.':
    'Beide Stile sind richtig. In einer Liste gemischt sehen sie aus wie aus mehreren Quellen eingefügt.',
  'A figure that the figures beside it contradict: "cut by 60% (800 ms to 200 ms)", "12 of 20 (70%)".':
    'Eine Zahl, der die Zahlen daneben widersprechen: „cut by 60% (800 ms to 200 ms)“, „12 of 20 (70%)“.',
  'Interviewers do this sum in their heads. A figure that does not add up costs more trust than no figure. Rounding, "over", "~" and "under" are allowed for; percentage points and versions are left alone.':
    'In Vorstellungsgesprächen wird diese Rechnung im Kopf gemacht. Eine Zahl, die nicht aufgeht, kostet mehr Vertrauen als keine. Rundung, „over“, „~“ und „under“ werden zugestanden; Prozentpunkte und Versionen bleiben außen vor.',
  'A from–to pair whose change could be stated: "from 25 s to 8 s" is 68%.':
    'Ein Paar von–auf, dessen Änderung sich angeben ließe: „from 25 s to 8 s“ sind 68 %.',
  'Both figures are there, so the share is true by arithmetic, and it is what a skimming reader remembers.':
    'Beide Zahlen stehen da, der Anteil ist also rechnerisch wahr, und beim Überfliegen bleibt er hängen.',
  'More years of experience than the dated roles add up to.':
    'Mehr Jahre Erfahrung, als die datierten Stellen zusammen ergeben.',
  '"8+ years" is a sum over your roles, and the roles are on the same page. Overlaps count once, a role that goes on counts until today, and internships are counted apart. What a role says of its own length is held against its dates.':
    '„8+ years“ ist eine Summe über die Stellen, und die stehen auf derselben Seite. Überschneidungen zählen einmal, eine laufende Stelle bis heute, und Praktika werden getrennt gezählt. Was eine Stelle über ihre eigene Dauer sagt, wird an ihren Daten gemessen.',
  'A figure in the headline, the summary or `stats` that no highlight shows, that a highlight gives otherwise, or that the profile itself counts otherwise.':
    'Eine Zahl in der Überschrift, der Zusammenfassung oder `stats`, die kein Stichpunkt zeigt, die ein Stichpunkt anders angibt oder die das Profil selbst anders zählt.',
  'The headline figure is the first thing a reader asks about. The highlight that proves it should be on the page, and say the same number. In a sentence, only results and the scope of your own work count: a figure of an employer, a market, a tool, a limit or a hobby needs no proof.':
    'Nach der Zahl in der Überschrift wird als Erstes gefragt. Der Stichpunkt, der sie belegt, gehört auf die Seite und sollte dieselbe Zahl nennen. In einem Satz zählen nur Ergebnisse und der Umfang der eigenen Arbeit: Eine Zahl zu Arbeitgeber, Markt, Werkzeug, Grenze oder Hobby braucht keinen Beleg.',
  'Amounts written in more than one way: `$6M` beside `95+ million dollars`, `10K` beside `10k`.':
    'Beträge in mehreren Schreibweisen: `$6M` neben `95+ million dollars`, `10K` neben `10k`.',
  'Any of the styles is right. A reader who meets several wonders whether the numbers come from different places, and compares them less easily.':
    'Jeder der Stile ist richtig. Mehrere davon lassen fragen, ob die Zahlen aus verschiedenen Quellen stammen, und sind schwerer zu vergleichen.',
  'A minus sign where less is better: "-250 ms".': 'Ein Minuszeichen, wo weniger besser ist: „-250 ms“.',
  'A minus sign asks the reader to work out that less is good, and hides how much there was before. "From 900 ms to 650 ms" says both.':
    'Bei einem Minuszeichen bleibt zu erraten, dass weniger gut ist, und wie viel es vorher war. „From 900 ms to 650 ms“ sagt beides.',
  'A change in time or size without what it started from: "250 ms faster".':
    'Eine Änderung von Zeit oder Größe ohne Ausgangswert: „250 ms faster“.',
  'Cutting 250 ms off two seconds is pleasant, off 300 ms a feat. With the value before and after, or a percentage beside it, the reader knows which.':
    '250 ms weniger bei zwei Sekunden sind nett, bei 300 ms eine Leistung. Mit dem Wert vorher und nachher oder einem Prozentsatz daneben ist klar, was es war.',
  'A figure that is given again for the same thing.': 'Eine Zahl, die für dasselbe noch einmal genannt wird.',
  'A headline figure may return once, in the highlight that proves it. Beyond that, each repetition takes the place of something the reader does not know yet.':
    'Eine Kennzahl darf einmal wiederkehren, im Stichpunkt, der sie belegt. Jede weitere Wiederholung nimmt etwas Neuem den Platz.',
  'A date that the calendar does not have, or that cannot be read as a date.':
    'Ein Datum, das der Kalender nicht hat oder das nicht als Datum zu lesen ist.',
  'A date that cannot be read cannot be compared, sorted or printed in your style; a 31st of February makes a reader doubt the rest.':
    'Was nicht als Datum zu lesen ist, lässt sich nicht vergleichen, sortieren oder im gewünschten Stil drucken; ein 31. Februar weckt Zweifel am Rest.',
  'An end that lies before its start.': 'Ein Ende vor seinem Anfang.',
  'Usually a slip of the year. It makes the length of the role, and every sum over your roles, wrong.':
    'Meist ein Versehen beim Jahr. Es macht die Dauer der Stelle falsch, und jede Summe über die Stellen.',
  'Dates written for people where the canonical form is expected: said once where all share a style, else of each that differs.':
    'Daten in der Schreibweise für Menschen, wo die kanonische Form erwartet wird: einmal gesagt, wo alle einen Stil haben, sonst bei jedem abweichenden.',
  'Merit reads "Oct 2021" and prints it as asked. The canonical form says the same to every other tool, sorts by itself, and leaves the style of the page to `meta.render.dateStyle`. Words that it has no place for are named, and left out only when asked.':
    'Merit liest „Oct 2021“ und druckt es wie gewünscht. Die kanonische Form sagt jedem anderen Programm dasselbe, sortiert sich von selbst und überlässt den Stil der Seite `meta.render.dateStyle`. Wörter, für die sie keinen Platz hat, werden genannt und nur auf Wunsch weggelassen.',
  'A start, or an end not marked as expected, after today.':
    'Ein Anfang, oder ein nicht als erwartet gekennzeichnetes Ende, nach dem heutigen Tag.',
  'Usually a slip of the year. A degree in progress may say when it will end, best with `expected: true`.':
    'Meist ein Versehen beim Jahr. Ein laufendes Studium darf sagen, wann es endet, am besten mit `expected: true`.',
  'Something still expected for a date that has passed.': 'Etwas noch Erwartetes zu einem Datum, das vorüber ist.',
  'Either it has happened, which is worth saying, or it has moved, and the date should move too.':
    'Entweder ist es geschehen, was zu sagen lohnt, oder es hat sich verschoben, dann auch das Datum.',
  'A role or a degree without dates, or an older role that does not say when it ended.':
    'Eine Stelle oder ein Abschluss ohne Daten, oder eine ältere Stelle, die nicht sagt, wann sie endete.',
  'Readers look for dates first and assume the worst where there are none. The newest role without an end goes on, as everybody reads it; of an older one nobody knows. Degrees of people who have worked for more than fifteen years need no date.':
    'Nach Daten wird zuerst gesehen, und wo keine stehen, das Schlimmste angenommen. Die neueste Stelle ohne Ende dauert an, so liest es jeder; von einer älteren weiß es niemand. Abschlüsse von Menschen, die seit mehr als fünfzehn Jahren arbeiten, brauchen kein Datum.',
  'A job dated by the year among jobs dated by the month.':
    'Eine Stelle mit Jahresangabe unter Stellen mit Monatsangabe.',
  'Next to months, a bare year can hide up to 23 months, and some readers assume that it does.':
    'Neben Monaten kann ein bloßes Jahr bis zu 23 Monate verbergen, und manche nehmen das an.',
  'Two jobs at different employers that overlap by more than a month; said once of a job that runs beside several.':
    'Zwei Stellen bei verschiedenen Arbeitgebern, die sich mehr als einen Monat überschneiden; bei einer, die neben mehreren läuft, einmal gesagt.',
  'Two full-time jobs at once look like a slip in a date. Where it was so, saying part-time or freelance answers the question.':
    'Zwei Vollzeitstellen zugleich sehen nach einem Versehen im Datum aus. War es so, beantwortet „Teilzeit“ oder „freiberuflich“ die Frage.',
  'More than one full-time job that goes on.': 'Mehr als eine laufende Vollzeitstelle.',
  'Most often the end of the previous job was forgotten when the new one was added. A job without an end goes on, unless a later one says otherwise.':
    'Meist wurde das Ende der vorigen vergessen, als die neue dazukam. Eine Stelle ohne Ende dauert an, solange keine spätere etwas anderes sagt.',
  'More than 6 months before a job that no job, degree, voluntary post or project covers.':
    'Mehr als 6 Monate vor einer Stelle, die keine Stelle, kein Studium, kein Ehrenamt und kein Projekt abdeckt.',
  'A gap is no flaw, and a reader will ask. A line about it (travel, a family, a course) answers before the question.':
    'Eine Lücke ist kein Makel, und gefragt wird danach. Eine Zeile dazu (Reise, Familie, ein Kurs) antwortet vor der Frage.',
  'Entries that are not newest first; said once for each section.':
    'Einträge, deren neuester nicht zuerst steht; je Abschnitt einmal gesagt.',
  'Readers look at the top for what you do now. In any other order the first thing they see is old.':
    'Oben wird nach dem gesehen, was jetzt ist. In jeder anderen Reihenfolge ist das Erste, was ins Auge fällt, alt.',
  'A technology that its makers spell otherwise: Javascript, Kuberentes, Postgre SQL.':
    'Eine Technologie, die ihr Hersteller anders schreibt: Javascript, Kuberentes, Postgre SQL.',
  'Engineers notice, and some filters match the exact name. Usual short forms (JS, K8s, Postgres) are fine. Each spelling is said once for the whole file, and its fix changes every place; many names in small letters are said at once.':
    'Fachleuten fällt es auf, und manche Filter suchen den genauen Namen. Übliche Kurzformen (JS, K8s, Postgres) sind recht. Jede Schreibweise wird für die ganze Datei einmal gesagt, und die Korrektur ändert jede Stelle; viele Namen in Kleinbuchstaben werden auf einmal genannt.',
  'A product by a name its makers have given up: .NET Core, Azure AD.':
    'Ein Produkt unter einem Namen, den sein Hersteller aufgegeben hat: .NET Core, Azure AD.',
  'The present name shows that you have kept up, and it is what searches look for. With an old version or in the story of a job the old name is right; where the present name stands in the file too, the old one is said on purpose.':
    'Der heutige Name zeigt, dass jemand auf dem Laufenden ist, und danach wird gesucht. Mit einer alten Version oder in der Geschichte einer Stelle ist der alte richtig; steht auch der heutige in der Datei, ist der alte Absicht.',
  'A skill that nothing else on the page shows.': 'Eine Kenntnis, die sonst nichts auf der Seite zeigt.',
  'Interviewers pick a skill from the list and ask where you used it. If the answer is on the page they ask about that instead. What another one implies (EKS, Kubernetes) counts, as do certificates and those who issue them, courses and the summary; what everybody uses (Git, Excel), what comes with the trade (Maven, pytest), what few know, what you are learning and methods need no proof. Said once for each group of skills, once for all where there are more than two such groups, and not where more is listed than told.':
    'Im Vorstellungsgespräch wird eine Kenntnis aus der Liste gewählt und gefragt, wo sie im Einsatz war. Steht die Antwort auf der Seite, geht die Frage darum. Was eine andere einschließt (EKS, Kubernetes), zählt, ebenso Zertifikate und wer sie ausstellt, Kurse und die Zusammenfassung; was alle benutzen (Git, Excel), was zum Handwerk gehört (Maven, pytest), was wenige kennen, was gerade gelernt wird und Methoden brauchen keinen Beleg. Je Gruppe einmal gesagt, bei mehr als zwei solchen Gruppen einmal für alle, und nicht, wo mehr aufgezählt als erzählt ist.',
  'A technology that your highlights name and your lists do not.':
    'Eine Technologie, die in den Stichpunkten vorkommt und in den Listen nicht.',
  'Skimming readers and searches look at the list of skills first. What you have shown costs nothing to list. Services of a cloud that is listed, everyday tools and protocols need no line of their own.':
    'Beim Überfliegen und Suchen wird zuerst auf die Liste der Kenntnisse gesehen. Was gezeigt ist, kostet dort nichts. Dienste einer aufgeführten Cloud, alltägliche Werkzeuge und Protokolle brauchen keine eigene Zeile.',
  'A skill listed twice in one group, by the same or another name.':
    'Eine Kenntnis, die in einer Gruppe zweimal aufgeführt ist, unter demselben oder einem anderen Namen.',
  'The second mention takes the room of another skill. What belongs to two groups may stand in both: a reader looks at one.':
    'Die zweite Nennung nimmt einer anderen Kenntnis den Platz. Was in zwei Gruppen gehört, darf in beiden stehen: gelesen wird eine.',
  'Several skills in one item, with only spaces between.':
    'Mehrere Kenntnisse in einem Eintrag, nur mit Leerzeichen dazwischen.',
  'A parser reads "Java Python SQL" as one skill that nobody searches for.':
    'Ein Programm liest „Java Python SQL“ als eine Kenntnis, nach der niemand sucht.',
  'A word that is misspelt: a known misspelling, or a slip of the pen away from a word of résumés.':
    'Ein falsch geschriebenes Wort: ein bekannter Fehler oder ein Vertipper in einem Wort aus Lebensläufen.',
  'Some readers stop at the first typing mistake. Only what is beyond doubt is flagged, so names, the vocabulary of a field, words that stand in another form elsewhere in the file and words of other languages are left alone; `merit.dictionary` holds the words you vouch for.':
    'Manche hören beim ersten Tippfehler auf zu lesen. Gemeldet wird nur, was außer Zweifel steht; Namen, Fachwörter, Wörter, die anderswo in der Datei in anderer Form stehen, und Wörter anderer Sprachen bleiben unberührt. `merit.dictionary` enthält die Wörter, die richtig sind.',
  'A word that is spelt right and is not the one meant, or stands twice: "resulted is", "costs savings", "was lead by", "the the".':
    'Ein richtig geschriebenes Wort, das nicht das gemeinte ist oder zweimal steht: „resulted is“, „costs savings“, „was lead by“, „the the“.',
  'A spelling checker lets these pass. A careful reader does not.':
    'Eine Rechtschreibprüfung lässt das durch. Aufmerksames Lesen nicht.',
  'A compound before its noun without its hyphen: "10 year old system", "Rust based layer", "cross team effort".':
    'Eine Zusammensetzung vor ihrem Substantiv ohne Bindestrich: „10 year old system“, „Rust based layer“, „cross team effort“.',
  'The hyphen tells the reader which words belong together: a 10-year-old system, not ten systems.':
    'Der Bindestrich sagt, welche Wörter zusammengehören: ein zehn Jahre altes System, nicht zehn Systeme.',
  'British and American spelling in one document: "colour" beside "organized".':
    'Britische und amerikanische Schreibung in einem Dokument: „colour“ neben „organized“.',
  'Either is right. Mixed, they look like text pasted from several places. `merit.locale` says which one you write; without it the more frequent one counts. "Colour" beside "organize" and "analyze" is the spelling of Oxford and of Canada, and left alone. Names and quotations keep their own.':
    'Beides ist richtig. Gemischt sieht es aus wie aus mehreren Quellen eingefügt. `merit.locale` sagt, welche gilt; sonst zählt die häufigere. „Colour“ neben „organize“ und „analyze“ schreiben Oxford und Kanada, und es bleibt unberührt. Namen und Zitate behalten ihre eigene.',
  'A bullet, number or decoration typed before a text.':
    'Ein Aufzählungszeichen, eine Nummer oder ein Schmuck vor einem Text.',
  'The template sets the bullets. A second one is printed beside it, and parsers take it for part of the text.':
    'Die Vorlage setzt die Aufzählungszeichen. Ein zweites wird daneben gedruckt, und Programme halten es für einen Teil des Textes.',
  'What another format left in the text: `\\%`, `&amp;`, tags, emphasis in your name, a place or a date.':
    'Was ein anderes Format im Text zurückließ: `\\%`, `&amp;`, Tags, Hervorhebung im eigenen Namen, in einem Ort oder einem Datum.',
  'Merit prints text as it stands, so the backslash would be on the page. Emphasis is set as such, but not in your name, places and dates.':
    'Merit druckt Text, wie er dasteht, also stünde der Backslash auf der Seite. Hervorhebungen werden als solche gesetzt, nur nicht im eigenen Namen, in Orten und Daten.',
  'A text that was to be replaced: of a template, Lorem ipsum, TBD, "coming soon", a place kept for a figure, the marks of a chatbot.':
    'Ein Text, der ersetzt werden sollte: aus einer Vorlage, Lorem ipsum, TBD, „coming soon“, ein freigehaltener Platz für eine Zahl, die Spuren eines Chatbots.',
  'It is the one line a reader will remember. Said once for all texts of a kind, and no other rule speaks of what a template left.':
    'Genau diese Zeile bliebe in Erinnerung. Einmal gesagt für alle Texte einer Art, und keine andere Regel spricht von dem, was eine Vorlage hinterlassen hat.',
  'Words that were a link once: "(official blog post)" without an address.':
    'Wörter, die einmal ein Link waren: „(official blog post)“ ohne Adresse.',
  'On paper and in a parser the words point nowhere. A link in Markdown keeps the address: `[blog post](https://…)`.':
    'Auf Papier und für Programme weisen die Wörter nirgendwohin. Ein Link in Markdown behält die Adresse: `[blog post](https://…)`.',
  'A profile without a name.': 'Ein Profil ohne Namen.',
  'The name is the first thing on the page and the first thing a parser looks for.':
    'Der Name ist das Erste auf der Seite und das Erste, wonach Programme suchen.',
  'A profile without any way to reach its person.': 'Ein Profil ohne eine Möglichkeit, Kontakt aufzunehmen.',
  'Somebody who likes what they read needs a way to tell you. An e-mail address is what nearly everybody uses.':
    'Wem gefällt, was dasteht, braucht einen Weg, es zu sagen. Fast alle nehmen dafür eine E-Mail-Adresse.',
  'An e-mail address that cannot be one, whose well-known host is misspelt, or that reads as a joke.':
    'Eine E-Mail-Adresse, die keine sein kann, deren bekannter Anbieter falsch geschrieben ist oder die wie ein Scherz klingt.',
  'It is the address an offer would be sent to.': 'An diese Adresse ginge ein Angebot.',
  'A phone number that cannot be dialled.': 'Eine Telefonnummer, die sich nicht wählen lässt.',
  'A digit too few is easily typed and never noticed by the one whose number it is.':
    'Eine Ziffer zu wenig ist schnell getippt und fällt bei der eigenen Nummer nie auf.',
  'An address that is no link: without its scheme, broken, or made up by a network.':
    'Eine Adresse, die kein Link ist: ohne Schema, kaputt oder von einem Netzwerk erfunden.',
  'Readers click. A link that leads nowhere is worse than none.':
    'Links werden angeklickt. Einer, der nirgendwohin führt, ist schlechter als keiner.',
  'A profile that takes more pages than `meta.render.maxPages` allows.':
    'Ein Profil mit mehr Seiten, als `meta.render.maxPages` erlaubt.',
  'Whoever asks for one page stops reading after it. The finding stands on the entry with which the first page too many begins.':
    'Wer eine Seite verlangt, hört danach auf zu lesen. Der Befund steht an dem Eintrag, mit dem die erste Seite zu viel beginnt.',
  'A character that none of the fonts can draw.': 'Ein Zeichen, das keine der Schriften zeichnen kann.',
  'It is left off the page, and nothing else says so. Fonts for Chinese, Japanese, Korean, Arabic, Hebrew, Hindi and Thai come with the extension “Merit: Fonts of the World”.':
    'Es fehlt auf der Seite, und sonst sagt es niemand. Schriften für Chinesisch, Japanisch, Koreanisch, Arabisch, Hebräisch, Hindi und Thai bringt die Erweiterung „Merit: Fonts of the World“ mit.',
  'A last page with less than a fifth of it filled.':
    'Eine letzte Seite, die zu weniger als einem Fünftel gefüllt ist.',
  'A page with a few lines looks like an accident. Cutting those lines, or setting the others a little closer, saves it.':
    'Eine Seite mit ein paar Zeilen sieht nach einem Versehen aus. Diese Zeilen kürzen oder die anderen etwas enger setzen erspart sie.',
  'Pages that programs cannot read back in order.':
    'Seiten, die Programme nicht in der richtigen Reihenfolge lesen können.',
  'Many employers let a program read a résumé first. Two columns are read as one by some of them, so that headings and lines of both run together. `merit check --layout` reads the pages back: the name, the ways to reach you, and of each job its names and dates.':
    'Viele Arbeitgeber lassen einen Lebenslauf zuerst von einem Programm lesen. Manche lesen zwei Spalten wie eine, sodass Überschriften und Zeilen ineinanderlaufen. `merit check --layout` liest die Seiten zurück: den Namen, die Kontakte und von jeder Stelle ihre Namen und Daten.',
  'A name that is written in two ways: a city before and after its renaming, an employer, a title, a headline that no position bears out.':
    'Ein Name in zwei Schreibweisen: eine Stadt vor und nach ihrer Umbenennung, ein Arbeitgeber, ein Titel, eine Überschrift, die keine Position trägt.',
  'Readers and parsers match names letter by letter. Two spellings look like two places or two employers, and a headline that no position bears out looks like a promotion of your own making.':
    'Menschen und Programme vergleichen Namen Buchstabe für Buchstabe. Zwei Schreibweisen sehen aus wie zwei Orte oder zwei Arbeitgeber, und eine Überschrift, die keine Position trägt, wie eine selbst verliehene Beförderung.',
  'A date of birth or an age, where they are not customary.': 'Ein Geburtsdatum oder Alter, wo es nicht üblich ist.',
  'Age must not decide in most countries, so employers prefer not to know it. Together with name and address it is also what identity thieves look for.':
    'In den meisten Ländern darf das Alter nicht entscheiden, deshalb wollen Arbeitgeber es lieber nicht wissen. Mit Name und Anschrift zusammen suchen danach auch Identitätsdiebe.',
  'A photo, where it is not customary.': 'Ein Foto, wo es nicht üblich ist.',
  'In the United States, Britain and some other countries employers avoid photos, so that nobody can say that looks decided. Elsewhere one is expected: `merit.privacy.country` says where you apply.':
    'In den Vereinigten Staaten, Großbritannien und einigen anderen Ländern vermeiden Arbeitgeber Fotos, damit niemand sagen kann, das Aussehen habe entschieden. Anderswo wird eines erwartet: `merit.privacy.country` sagt, wohin die Bewerbung geht.',
  'The marital status, where it is not customary.': 'Der Familienstand, wo er nicht üblich ist.',
  'Family must not decide, and what it costs to be asked about it is known. Leave the line to something you did.':
    'Die Familie darf nicht entscheiden, und was solche Fragen kosten, ist bekannt. Die Zeile ist besser für etwas Getanes.',
  'The religion or caste, where it is not customary.': 'Die Religion oder Kaste, wo sie nicht üblich ist.',
  'Belief is protected nearly everywhere. Only a few employers may ask for it, and they say so.':
    'Der Glaube ist fast überall geschützt. Nur wenige Arbeitgeber dürfen danach fragen, und die sagen es.',
  'The number of a passport, an identity card or a social security card.':
    'Die Nummer eines Passes, Ausweises oder einer Sozialversicherungskarte.',
  'No employer needs it to invite you. A résumé is copied and forwarded many times, and such a number cannot be changed once it is known.':
    'Für eine Einladung braucht sie niemand. Ein Lebenslauf wird oft kopiert und weitergereicht, und eine solche Nummer lässt sich nicht ändern, wenn sie einmal bekannt ist.',
  'A street address, where town and country are enough.': 'Eine Straßenanschrift, wo Ort und Land genügen.',
  'Nobody writes you a letter before the interview. A street address tells strangers where you live and lets readers guess at your income and your way to work.':
    'Vor dem Gespräch schreibt niemand einen Brief. Eine Straßenanschrift sagt Fremden, wo jemand wohnt, und lässt auf Einkommen und Arbeitsweg schließen.',
  'An ignore comment that silences nothing.': 'Ein Ignorierkommentar, der nichts verstummen lässt.',
  'A comment that outlived its reason hides the next real finding of that kind.':
    'Ein Kommentar, der seinen Grund überlebt hat, verdeckt den nächsten echten Befund dieser Art.',
});
