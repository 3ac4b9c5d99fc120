import type { Table } from '../language.ts';

/** What is said of a file that is not what YAML, JSON or the format ask for. */
export const format = (): Table => ({
  '`{name}` is written twice here.': '`{name}` está escrito dos veces aquí.',
  'A second YAML document begins here; only one is converted.':
    'Aquí empieza un segundo documento YAML; solo se convierte uno.',
  'Aliases (`*name`) repeat more than {count} values up to here.':
    'Los alias (`*name`) repiten más de {count} valores hasta aquí.',
  'A profile is a map of sections such as `basics:` and `work:`; this list stands under none of them.':
    'Un perfil se compone de secciones como `basics:` y `work:`; esta lista no está en ninguna.',
  'Only the first YAML document of a file is read; everything below `---` is left out.':
    'Solo se lee el primer documento YAML de un archivo; todo lo que está debajo de `---` queda fuera.',
  'A merge conflict was left here. Keep one side and delete the marker lines.':
    'Aquí quedó un conflicto de fusión. Conviene conservar un lado y borrar las líneas de marcas.',
  'This dash stands left of its list, so the list does not go on with it. Indent it like the other dashes.':
    'Este guion está a la izquierda de su lista, así que la lista no continúa con él. Hay que sangrarlo como los demás guiones.',
  '`{name}` stands at the left edge, where sections begin, in the middle of an entry. Indent it like the keys round it.':
    '`{name}` está en el borde izquierdo, donde empiezan las secciones, en medio de una entrada. Hay que sangrarlo como las claves de alrededor.',
  'Indent it': 'Sangrar',
  '`countryCode` takes the two letters of a country, here `{code}`: other tools look them up.':
    '`countryCode` lleva las dos letras de un país, aquí `{code}`: otras herramientas las buscan.',
  '`{value}` is no template.': '`{value}` no es una plantilla.',
  'The pages use `classic` instead.': 'Las páginas usan `classic` en su lugar.',
  '`{value}` is no font that comes with Merit.': '`{value}` no es una tipografía que venga con Merit.',
  'The pages use the one of the template instead.': 'Las páginas usan en su lugar la de la plantilla.',
  '`{value}` is no language that Merit has words in.': 'Merit no tiene palabras en el idioma `{value}`.',
  'Headings and months stay English.': 'Los encabezados y los meses quedan en inglés.',
  'There are {names}.': {
    one: 'Existe {names}.',
    other: 'Existen {names}.',
  },
  'This is empty, which says the same as leaving it out.': 'Esto está vacío, que dice lo mismo que omitirlo.',
  'This and {count} more values of the file are empty, which says the same as leaving them out.': {
    one: 'Este y {count} valor más del archivo están vacíos, que dice lo mismo que omitirlos.',
    other: 'Este y {count} valores más del archivo están vacíos, que dice lo mismo que omitirlos.',
  },
  'Remove every empty value': 'Quitar todos los valores vacíos',
  '`{written}` is `{name}` today': '`{written}` hoy es `{name}`',
  '{before}, {next}': '{before}, {next}',
  'Many themes leave off the page what stands under names from before JSON Resume 1.0.0: {list}. Merit reads both.':
    'Muchos temas dejan fuera lo que está bajo nombres anteriores a JSON Resume 1.0.0: {list}. Merit lee ambos.',
  'Use the names of JSON Resume 1.0.0': 'Usar los nombres de JSON Resume 1.0.0',
  '`{name}` says the same as `{same}` beside it, which is the one that is read. It can go.':
    '`{name}` dice lo mismo que `{same}` al lado, que es la que se lee. Puede quitarse.',
  'It is written in {count} places.': 'Está escrita en {count} lugares.',
  'Remove `{name}`': 'Quitar `{name}`',
  'Rename to `{meant}`': 'Cambiar el nombre a `{meant}`',
  'Change to `{text}`': 'Cambiar a `{text}`',
  'This text is written in several languages, which Merit does not read: keep a file for each language.':
    'Este texto está escrito en varios idiomas, lo que Merit no lee: conviene un archivo por idioma.',
  '{count} more lack it too.': {
    one: 'A {count} más también le falta.',
    other: 'A {count} más también les falta.',
  },
  'So are {count} more.': {
    one: 'También {count} más.',
    other: 'También {count} más.',
  },
  'a text': 'un texto',
  'a whole number': 'un número entero',
  'a number': 'un número',
  'true or false': 'true o false',
  'Put `{key}:` before each of them': {
    one: 'Poner `{key}:` delante',
    other: 'Poner `{key}:` delante de cada uno',
  },
  'keys with values': 'claves con valores',
  'another kind of value': 'otro tipo de valor',
  '{before} or {last}': '{before} o {last}',
  'a list': 'una lista',
  'a single value': 'un solo valor',
  'an alias': 'un alias',
  nothing: 'nada',
  'Each item of `{list}`': 'Cada elemento de `{list}`',
  'This value': 'Este valor',
  'This text is written in several languages ({languages}).':
    'Este texto está escrito en varios idiomas ({languages}).',
  'If the text holds a colon followed by a space, put it in quotes.':
    'Si el texto lleva dos puntos seguidos de un espacio, va entre comillas.',
  '{name} must be {expected}, but this is {found}.': '{name} pide {expected}; aquí hay {found}.',
  '`{name}` is not part of the format, so it is not rendered.':
    '`{name}` no forma parte del formato, así que no se muestra.',
  'Move it to a key of the format, or, to keep it for yourself, start its name with `x-`.':
    'Lo que deban ver quienes leen va bajo una clave del formato; lo que es solo para uso propio empieza por `x-`.',
  'Did you mean `{meant}`?': '¿Se quiso decir `{meant}`?',
  'This item of `{list}`': 'Este elemento de `{list}`',
  '{what} needs `{missing}`.': '{what} necesita `{missing}`.',
  '{name} must be one of {allowed}.': '{name} debe ser uno de {allowed}.',
  '{name} must be at least {limit}.': '{name} debe ser como mínimo {limit}.',
  '{name} must be at most {limit}.': '{name} debe ser como máximo {limit}.',
  '{name} must be written like {examples}.': '{name} se escribe así: {examples}.',
  '{name} has a value that the format does not allow.': '{name} tiene un valor que el formato no permite.',
  '{names} are not keys of JSON Resume, so what they say is not printed.': {
    one: '{names} no es una clave de JSON Resume, así que lo que dice no se imprime.',
    other: '{names} no son claves de JSON Resume, así que lo que dicen no se imprime.',
  },
  'Move what readers should see to a key of the format; the file and exports keep the rest.':
    'Lo que deba leerse va en una clave del formato; el archivo y las exportaciones conservan el resto.',
  '{names} are not part of the format, so they are not rendered.':
    '{names} no forman parte del formato, así que no se muestran.',
  'Move what readers should see to keys of the format; to keep the rest for yourself, start their names with `x-`.':
    'Lo que deban ver quienes leen va bajo claves del formato; lo que es solo para uso propio empieza por `x-`.',
  'Start their names with `x-`': 'Empezar sus nombres con `x-`',
  '`{name}` is written again below, and only the last one counts, for Merit as for other readers of JSON.':
    '`{name}` está escrita otra vez más abajo, y solo cuenta la última, para Merit como para otros lectores de JSON.',
  'What stands here is not printed, checked or exported: merge the two, or remove one.':
    'Lo que está aquí no se imprime, ni se revisa, ni se exporta: conviene unirlas, o quitar una.',
  'This one counts.': 'Esta cuenta.',
  '{names} are not part of the format, so they are not rendered. The place for what they say is `{place}`.': {
    one: '{names} no forma parte del formato, así que no se muestra. El sitio de lo que dice es `{place}`.',
    other: '{names} no forman parte del formato, así que no se muestran. El sitio de lo que dicen es `{place}`.',
  },
  '{names} are not part of the format, so they are not rendered. The place for all their items is `{joins}`.': {
    one: '{names} no forma parte del formato, así que no se muestra. El sitio de sus elementos es `{joins}`.',
    other: '{names} no forman parte del formato, así que no se muestran. El sitio de todos sus elementos es `{joins}`.',
  },
  'This quote is never closed: add the closing quote at the end of the text.':
    'Estas comillas nunca se cierran: faltan las de cierre al final del texto.',
  '`{word}` is not a key yet: write a colon after it.': '`{word}` aún no es una clave: detrás van dos puntos.',
  'YAML reads the second `: ` on this line as another key. Put the text in quotes if it is one text; check the indentation if it is a key.':
    'YAML lee el segundo `: ` de esta línea como otra clave. Si es un texto, va entre comillas; si es una clave, conviene revisar la sangría.',
  'A space is missing behind the colon of `{name}`.': 'Falta un espacio tras los dos puntos de `{name}`.',
  'Put a space behind the colon': 'Poner un espacio tras los dos puntos',
  'A space is missing behind this dash.': 'Falta un espacio tras este guion.',
  'Put a space behind the dash': 'Poner un espacio tras el guion',
  'This dash does not stand below the other dashes of its list.':
    'Este guion no está debajo de los demás guiones de su lista.',
  'Indent it like the dashes above': 'Sangrar como los guiones de arriba',
  'This key stands deeper than the one above it, which has a value of its own.':
    'Esta clave está más sangrada que la de arriba, que tiene su propio valor.',
  'Indent it like the key above': 'Sangrar como la clave de arriba',
  'This line goes on with the text above only where it is indented deeper than its key.':
    'Esta línea continúa el texto de arriba solo si está más sangrada que su clave.',
  'A colon is missing behind `{name}`.': 'Faltan los dos puntos tras `{name}`.',
  'Put a colon behind it': 'Poner dos puntos detrás',
  'A tab here too.': 'Aquí también hay un tabulador.',
  'Indent with spaces': 'Sangrar con espacios',
  'YAML does not allow tabs for indentation: use spaces.':
    'YAML no permite tabuladores para la sangría: se usan espacios.',
  'A text that starts with `*` is an alias to YAML: put it in quotes.':
    'Un texto que empieza con `*` es un alias para YAML: va entre comillas.',
  'A text cannot start with this character in YAML: put the text in quotes.':
    'En YAML un texto no puede empezar con este carácter: va entre comillas.',
  'In double quotes a backslash starts an escape. Write `\\\\` for a backslash, or use single quotes.':
    'Entre comillas dobles una barra invertida inicia un escape. Para una barra invertida se escribe `\\\\`, o se usan comillas simples.',
  'A bracket is opened here and not closed.': 'Aquí se abre un corchete y no se cierra.',
  'This line does not line up with the ones around it: check the spaces at its start.':
    'Esta línea no está alineada con las de alrededor: conviene revisar los espacios del principio.',
  'YAML gives `*` and `&` at the start of a text a meaning of their own: put the text in quotes.':
    'YAML da a `*` y `&` al principio de un texto un significado propio: el texto va entre comillas.',
  'YAML did not expect `{word}` here. If this is one text, put it in quotes.':
    'YAML no esperaba `{word}` aquí. Si es un solo texto, va entre comillas.',
  'Put the text in quotes': 'Poner el texto entre comillas',
  'Make each an item of its own': 'Hacer de cada uno un elemento aparte',
  'nothing is left of this text': 'no queda nada de este texto',
  'this text ends at "{words}"': 'este texto termina en «{words}»',
  'YAML reads ` #` as the start of a comment, so {ends} and "{comment}" is lost. In quotes all of it stays.':
    'YAML lee ` #` como el inicio de un comentario, así que {ends} y «{comment}» se pierde. Entre comillas se conserva todo.',
  'YAML takes `{tag}` for a tag and leaves it out of the text. In quotes all of it stays.':
    'YAML toma `{tag}` por una etiqueta y la quita del texto. Entre comillas se conserva todo.',
  'YAML takes `&{anchor}` for the name of an anchor and leaves it out of the text. In quotes all of it stays.':
    'YAML toma `&{anchor}` por el nombre de un ancla y lo quita del texto. Entre comillas se conserva todo.',
  'The lines below look like a list and are read as one sentence with this one. Make each an item of its own.':
    'Las líneas de abajo parecen una lista y se leen como una sola frase con esta. Cada una va en su propio elemento.',
  'A text with a list below it has no place here, so none of it is printed. Make "{text}" and each line below an item of its own.':
    'Un texto con una lista debajo no tiene lugar aquí, así que no se imprime nada de ello. «{text}» y cada línea de abajo van en su propio elemento.',
  'YAML takes "{text}" for a key because of the colon behind it. Merit still prints the text, other programs lose it; in quotes all of them read it.':
    'YAML toma «{text}» por una clave por los dos puntos que lleva detrás. Merit imprime el texto de todos modos, otros programas lo pierden; entre comillas lo leen todos.',
  'Take it out': 'Quitarlo',
  'Write `{text}`': 'Escribir `{text}`',
  'JSON has no comments: take this one out.': 'JSON no tiene comentarios: hay que quitar este.',
  'The `{bracket}` is not closed yet: a `{wanted}` is missing before this `{unit}`.':
    '`{bracket}` aún no está cerrado: falta `{wanted}` antes de `{unit}`.',
  'The `{bracket}` of line {line} is not closed yet: a `{wanted}` is missing before this `{unit}`.':
    '`{bracket}` de la línea {line} aún no está cerrado: falta `{wanted}` antes de `{unit}`.',
  'A comma is missing before this.': 'Falta una coma antes de esto.',
  'JSON allows no comma before a closing bracket: take it out.':
    'JSON no permite una coma antes de un corchete de cierre: hay que quitarla.',
  'One comma is enough.': 'Basta una coma.',
  'This `{bracket}` is never closed: a `{closer}` is missing.': '`{bracket}` nunca se cierra: falta `{closer}`.',
  'A merge conflict was left here: keep one side.': 'Aquí quedó un conflicto de fusión: conviene conservar un lado.',
  'Keys stand in double quotes in JSON: write `"{name}"`.': 'En JSON las claves van entre comillas dobles: `"{name}"`.',
  'A key in double quotes is missing here.': 'Aquí falta una clave entre comillas dobles.',
  'A colon and a value are missing behind this key.': 'Detrás de esta clave faltan dos puntos y un valor.',
  'A value is missing here.': 'Aquí falta un valor.',
  '`{text}` is not a number of JSON: put it in double quotes if it is a text.':
    '`{text}` no es un número de JSON: si es un texto, va entre comillas dobles.',
  'JSON writes `{other}` for `{written}`.': 'JSON escribe `{other}` en lugar de `{written}`.',
  '`{text}` is no value of JSON: put a text in double quotes.':
    '`{text}` no es un valor de JSON: un texto va entre comillas dobles.',
  'JSON takes double quotes only, not single ones.': 'JSON solo acepta comillas dobles, no simples.',
  'No escape of JSON: write `\\\\` for a backslash.':
    'No es un escape de JSON: para una barra invertida se escribe `\\\\`.',
  'This quote is not closed on its line: close it, or write `\\n` for a line break.':
    'Estas comillas no se cierran en su línea: hay que cerrarlas, o escribir `\\n` para un salto de línea.',
  'A tab inside a text is written `\\t` in JSON.': 'Un tabulador dentro de un texto se escribe `\\t` en JSON.',
  'A control character cannot stand inside a text in JSON.':
    'En JSON un carácter de control no puede estar dentro de un texto.',
  'This quote is never closed.': 'Estas comillas nunca se cierran.',
  'This `{unit}` closes nothing: a bracket too many, or one missing above.':
    '`{unit}` no cierra nada: sobra un corchete, o falta uno más arriba.',
  'JSON ends with its first value: what stands from here on is not read.':
    'JSON termina con su primer valor: lo que sigue a partir de aquí no se lee.',
  'YAML cannot read this: check the quotes, brackets and spaces around it.':
    'YAML no puede leer esto: conviene revisar las comillas, los corchetes y los espacios de alrededor.',
  'No anchor is named {anchor}.': 'Ningún ancla se llama {anchor}.',
  'Nested more than {depth} levels deep, so this part is not read.':
    'Anidado a más de {depth} niveles, así que esta parte no se lee.',
  'More than {count} aliases (`*name`), so this part is not read.':
    'Más de {count} alias (`*name`), así que esta parte no se lee.',
});
