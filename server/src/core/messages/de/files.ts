import type { Table } from '../language.ts';

/** What is said of files beside a profile: a photo, a template of one's own. */
export const files = (): Table => ({
  'The template `{template}` is not run here.': 'Die Vorlage `{template}` wird hier nicht ausgeführt.',
  'The template `{template}` is not in the folder of the profile.':
    'Die Vorlage `{template}` liegt nicht im Ordner des Profils.',
  'The template `{template}` cannot be read.': 'Die Vorlage `{template}` kann nicht gelesen werden.',
  'The pages are without a photo.': 'Die Seiten sind ohne Foto.',
  'There is no file `{path}` beside the profile.': 'Neben dem Profil gibt es keine Datei `{path}`.',
  '`{path}` is not in the folder of the profile, and nothing else is read.':
    '`{path}` liegt nicht im Ordner des Profils, und anderes wird nicht gelesen.',
  '`{path}` is larger than {most} MB; a copy of 600 pixels is plenty.':
    '`{path}` ist größer als {most} MB; eine Kopie von 600 Pixeln reicht völlig.',
  '`{path}` cannot be read.': '`{path}` kann nicht gelesen werden.',
  '`{path}` is an address, and nothing is fetched: save the photo beside the profile.':
    '`{path}` ist eine Adresse, und nichts wird geladen: das Foto neben dem Profil speichern.',
  'The files beside this profile cannot be read here.':
    'Die Dateien neben diesem Profil können hier nicht gelesen werden.',
  '`{path}` is damaged, or shows another file: it cannot be printed as it is.':
    '`{path}` ist beschädigt oder zeigt eine andere Datei: So lässt es sich nicht drucken.',
  '`{path}` is no picture that can be printed: PNG, JPEG, WebP or SVG.':
    '`{path}` ist kein Bild, das gedruckt werden kann: PNG, JPEG, WebP oder SVG.',
  '`{path}` has {width} × {height} pixels; a copy of 600 pixels is plenty.':
    '`{path}` hat {width} × {height} Pixel; eine Kopie von 600 Pixeln reicht völlig.',
  'Word shows no photo of this kind; save it as PNG or JPEG. The document is without it.':
    'Word zeigt kein Foto dieser Art; speichern Sie es als PNG oder JPEG. Das Dokument ist ohne Foto.',
  'A photo that cannot be printed.': 'Ein Foto, das nicht gedruckt werden kann.',
  'The photo of `meta.render.photo` is read from the folder of the profile and from nowhere else. One that is missing, far too large or no picture is left off the page.':
    'Das Foto von `meta.render.photo` wird aus dem Ordner des Profils gelesen und von nirgends sonst. Eines, das fehlt, viel zu groß oder kein Bild ist, bleibt von der Seite weg.',
  'A template of your own that cannot be used.': 'Eine eigene Vorlage, die nicht benutzt werden kann.',
  'A template is a file in the folder of the profile, and runs only where you trust the folder. Until it can be used, the pages are those of `classic`.':
    'Eine Vorlage ist eine Datei im Ordner des Profils und läuft nur, wo dem Ordner vertraut wird. Bis sie benutzt werden kann, sind die Seiten die von `classic`.',
  'Small signs before address, phone and links. Programs that read the page do not see them.':
    'Kleine Zeichen vor Adresse, Telefon und Links. Programme, die die Seite lesen, sehen sie nicht.',
  'A portrait for the head of the first page: a PNG, JPEG, WebP or SVG file, by its path from the folder of the profile. Without this key there is none, whatever `basics.image` says.':
    'Ein Porträt für den Kopf der ersten Seite: eine PNG-, JPEG-, WebP- oder SVG-Datei, mit ihrem Pfad vom Ordner des Profils aus. Ohne diesen Schlüssel gibt es keines, was auch immer `basics.image` sagt.',
  'one of {values}': 'einen von {values}',
  'a two-letter country code such as `DE`, or `auto`': 'ein Länderkürzel aus zwei Buchstaben wie `DE`, oder `auto`',
  'the path of a file, or a list of paths': 'den Pfad einer Datei oder eine Liste von Pfaden',
  'a whole number from {low} to {high}': 'eine ganze Zahl von {low} bis {high}',
  'a number from {low} to {high}': 'eine Zahl von {low} bis {high}',
  '`true` or `false`': '`true` oder `false`',
  'a list of words': 'eine Liste von Wörtern',
  'keys with values, each on a line of its own below it':
    'Schlüssel mit Werten, jeden auf einer eigenen Zeile darunter',
  'a text': 'einen Text',
  '`{key}` takes {wanted}.': '`{key}` nimmt {wanted}.',
  '`{path}`, line {line}: {message}': '`{path}`, Zeile {line}: {message}',
  'This file is too large to be one of settings.': 'Diese Datei ist zu groß für eine mit Einstellungen.',
  'A second document begins here; settings are one.': 'Hier beginnt ein zweites Dokument; Einstellungen sind eines.',
  'Settings are keys with values, such as `{example}`.': 'Einstellungen sind Schlüssel mit Werten, etwa `{example}`.',
  '`{key}` is written twice; the last one counts.': '`{key}` steht zweimal da; das letzte zählt.',
  'There is no rule `{code}`.': 'Es gibt keine Regel `{code}`.',
  'Merit has no setting `{key}`.': 'Merit hat keine Einstellung `{key}`.',
  'These files extend each other in a circle: {names}.': 'Diese Dateien erweitern einander im Kreis: {names}.',
  '`{path}` is not read: no more than {count} files can extend each other.':
    '`{path}` wird nicht gelesen: Mehr als {count} Dateien können einander nicht erweitern.',
  'There is no file `{path}` to extend.': 'Es gibt keine Datei `{path}` zum Erweitern.',
  '`{path}` cannot be read, so its settings do not hold.':
    '`{path}` kann nicht gelesen werden, deshalb gelten die Einstellungen darin nicht.',
});
