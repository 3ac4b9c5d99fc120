import type { Table } from '../language.ts';

/** What rules say about claims, figures, dates, names and privacy. */
export const claims = (): Table => ({
  '{count} years': {
    one: '{count} año',
    other: '{count} años',
  },
  '{count} months': {
    one: '{count} mes',
    other: '{count} meses',
  },
  'another job': 'otro empleo',
  '{months} mo': '{months} m',
  '{years} yr': '{years} a',
  '{years} yr {months} mo': '{years} a {months} m',
  'up to {length}': 'hasta {length}',
  'about {length}': 'unos {length}',
  January: 'enero',
  February: 'febrero',
  March: 'marzo',
  April: 'abril',
  May: 'mayo',
  June: 'junio',
  July: 'julio',
  August: 'agosto',
  September: 'septiembre',
  October: 'octubre',
  November: 'noviembre',
  December: 'diciembre',
  'there is no quarter {quarter}': 'no existe el trimestre {quarter}',
  'there is no month {month}': 'no existe el mes {month}',
  'there is no day {day}': 'no existe el día {day}',
  '{month} {year} has {days} days': '{month} de {year} tiene {days} días',
  'This says "{claimed}", but the figures beside it come to {computed}.':
    'Aquí dice «{claimed}», pero las cifras de al lado dan {computed}.',
  'This says "{claimed}", but "{pair}" is {computed}.': 'Aquí dice «{claimed}», pero «{pair}» es {computed}.',
  '"{pair}" is {computed}: stating it saves the reader the sum.':
    '«{pair}» son {computed}: si se dice, nadie tiene que calcularlo.',
  'Add "{text}"': 'Añadir «{text}»',
  'internships and doctoral studies': 'prácticas y doctorado',
  internships: 'prácticas',
  'doctoral studies': 'doctorado',
  '"{text}" lies before everything dated here, which begins in {first}. If older posts are left out on purpose, a line such as "Earlier: …" says so.':
    '«{text}» es anterior a todo lo que aquí tiene fecha, que empieza en {first}. Si se omitieron a propósito puestos anteriores, una línea como «Antes: …» lo dice.',
  '"{written}" cannot be checked: no roles are listed here.': '«{written}» no se puede comprobar: aquí no hay puestos.',
  '"{written}" cannot be checked: none of your roles has dates.':
    '«{written}» no se puede comprobar: ninguno de los puestos tiene fechas.',
  '"{written}" cannot be checked: some of your roles have no dates. The others add up to {length}.':
    '«{written}» no se puede comprobar: algunos puestos no tienen fechas. Los demás suman {length}.',
  '"{written}" holds only with {posts}: {with} with them, {without} without.':
    '«{written}» solo se cumple con {posts}: {with} con ello, {without} sin ello.',
  '{without}, {with} with {posts}': '{without}, {with} con {posts}',
  'Your dated roles add up to {sum}, less than "{written}".':
    'Los puestos con fecha suman {sum}, menos que «{written}».',
  'The dates here add up to {length}, less than "{written}".':
    'Las fechas de aquí suman {length}, menos que «{written}».',
  'This says "{written}", the profile lists {fewer}. Add the rest, or say {fewer}.':
    'Aquí dice «{written}», el perfil enumera {fewer}. Conviene añadir el resto, o decir {fewer}.',
  'This says "{here}", a highlight says "{there}". If they are the same, say the same.':
    'Aquí dice «{here}», un logro dice «{there}». Si son lo mismo, conviene decir lo mismo.',
  'No highlight shows "{written}". Add the one that proves it, or take the figure from one you have.':
    'Ningún logro muestra «{written}». Conviene añadir el que lo prueba, o tomar la cifra de uno que ya está.',
  '{figure} points': {
    one: '{figure} punto',
    other: '{figure} puntos',
  },
  'at most {figure}': 'como máximo {figure}',
  'Is `{host}` meant? What is sent to this address may not arrive.':
    '¿Se quería decir `{host}`? Lo que se envíe a esta dirección quizá no llegue.',
  'This does not read as an e-mail address.': 'Esto no se lee como una dirección de correo.',
  'For an application, an address made of your name is the safer one.':
    'Para una candidatura, una dirección formada con el nombre propio es más segura.',
  'This does not read as a phone number. The international form, such as `+44 20 7946 0958`, works from everywhere.':
    'Esto no se lee como un número de teléfono. La forma internacional, como `+44 20 7946 0958`, sirve desde cualquier lugar.',
  'An address has no spaces in it.': 'Una dirección no lleva espacios.',
  'Merit makes this a link; for other tools it is none without its `https://`.':
    'Merit lo convierte en un enlace; para otras herramientas no lo es sin su `https://`.',
  'This does not read as an address such as `https://example.com`.':
    'Esto no se lee como una dirección, por ejemplo `https://example.com`.',
  'Only http, https, mailto and tel addresses become links.':
    'Solo las direcciones http, https, mailto y tel se convierten en enlaces.',
  'This address has no complete host, such as `example.com`.':
    'Esta dirección no tiene un host completo, como `example.com`.',
  'LinkedIn made up the end of this address. You can choose a shorter one there, which prints better.':
    'El final de esta dirección lo inventó LinkedIn. Allí se puede elegir una más corta, que queda mejor impresa.',
  'Whose profile is this? Add `name` under `basics`.': '¿De quién es este perfil? Falta `name` en `basics`.',
  'Add your name': 'Añadir el nombre',
  'There is no way to reach you here. Add `email` under `basics`.':
    'Aquí no hay ninguna forma de contacto. Falta `email` en `basics`.',
  'Add an e-mail address': 'Añadir una dirección de correo',
  'Swap the two dates': 'Intercambiar las dos fechas',
  'Change the end to `{text}`': 'Cambiar el final a `{text}`',
  'This ends (`{end}`) before it starts (`{start}`).': 'Esto termina (`{end}`) antes de empezar (`{start}`).',
  'Convert all {count} dates, without {rest}': 'Convertir las {count} fechas, sin {rest}',
  'Write `https://` before the address': 'Escribir `https://` delante de la dirección',
  'Convert all {count} dates': 'Convertir las {count} fechas',
  'Convert all {count} dates, two-digit years too': 'Convertir las {count} fechas, también los años de dos cifras',
  'Convert all {count} dates like it, day first': 'Convertir las {count} fechas como esta, primero el día',
  'Convert all {count} dates like it, month first': 'Convertir las {count} fechas como esta, primero el mes',
  '{write} (day first)': '{write} (primero el día)',
  '{write} (month first)': '{write} (primero el mes)',
  'Write `{text}`, without {rest}': 'Escribir `{text}`, sin {rest}',
  'Write `{text}` and `{key}`': 'Escribir `{text}` y `{key}`',
  'Merit reads this as `{canonical}`, and the page leaves out {rest}.':
    'Merit lee esto como `{canonical}`, y la página omite {rest}.',
  'This may be `{canonical}` or `{other}`: nothing here tells. Write the one that is meant.':
    'Puede ser `{canonical}` o `{other}`: nada aquí lo aclara. Conviene escribir la que se quiere decir.',
  '{count} dates here are written like `{written}`, which Merit reads as `{canonical}`. Written so, every tool reads them the same way; the page keeps its own style.':
    '{count} fechas están escritas aquí como `{written}`, que Merit lee como `{canonical}`. Escritas así, todas las herramientas las leen igual; la página mantiene su propio estilo.',
  'Merit reads this as `{canonical}`. Written so, every tool reads it the same way; the page keeps its own style.':
    'Merit lee esto como `{canonical}`. Escrito así, todas las herramientas lo leen igual; la página mantiene su propio estilo.',
  'Merit reads this as `present`, here and {count} times more. Written so, every tool reads it the same way.': {
    one: 'Merit lee esto como `present`, aquí y una vez más. Escrito así, todas las herramientas lo leen igual.',
    other:
      'Merit lee esto como `present`, aquí y {count} veces más. Escrito así, todas las herramientas lo leen igual.',
  },
  'in the canonical form': 'en la forma canónica',
  'written like `{written}`': 'escritas como `{written}`',
  'Merit reads this as `{canonical}`; most dates here are {others}. One form keeps them alike.':
    'Merit lee esto como `{canonical}`; la mayoría de las fechas están {others}. Una sola forma las mantiene iguales.',
  'This starts after today. Is the year right? An offer you have accepted can say "incoming".':
    'Esto empieza después de hoy. ¿Es correcto el año? Una oferta aceptada puede decir «incoming».',
  'This ends after today. If you are still there, write `present`; else check the year.':
    'Esto termina después de hoy. Si aún continúa, se escribe `present`; si no, conviene revisar el año.',
  'This lies after today. Is the year right?': 'Esto queda después de hoy. ¿Es correcto el año?',
  'What follows begins {length} later. A line about that time (travel, family, a course) answers the question before it is asked.':
    'Lo siguiente empieza {length} después. Una línea sobre ese tiempo (viaje, familia, un curso) responde a la pregunta antes de que se haga.',
  'Write it as `2021`, `2021-10`, `2021-10-04` or `present`.':
    'Se escribe como `2021`, `2021-10`, `2021-10-04` o `present`.',
  '`{name}` cannot be `{value}`: {reason}.': '`{name}` no puede ser `{value}`: {reason}.',
  '`{name}` must be a date, and `{value}` does not read as one.':
    '`{name}` debe ser una fecha, y `{value}` no se lee como tal.',
  '`{name}` holds several dates, `{value}`. Give each of these times an entry of its own.':
    '`{name}` contiene varias fechas, `{value}`. Cada uno de estos periodos necesita una entrada propia.',
  '`{name}` holds two dates, `{value}`, and has room for one.':
    '`{name}` contiene dos fechas, `{value}`, y solo hay sitio para una.',
  '`{name}` holds two dates, `{value}`, and `endDate` is there as well. Keep the start only.':
    '`{name}` contiene dos fechas, `{value}`, y `endDate` también está. Aquí basta el inicio.',
  '`{name}` holds two dates, `{value}`. Put the first in `startDate` and the second in `endDate`.':
    '`{name}` contiene dos fechas, `{value}`. La primera va en `startDate` y la segunda en `endDate`.',
  'Add `endDate: present`': 'Añadir `endDate: present`',
  'When did you study there? A year for each is enough.': '¿De cuándo son estos estudios? Basta un año para cada uno.',
  'When did you study here? A year is enough.': '¿De cuándo son estos estudios? Basta un año.',
  'When were these roles? A year for each is enough.': '¿Cuándo fueron estos puestos? Basta un año para cada uno.',
  'When was this role? A year is enough.': '¿Cuándo fue este puesto? Basta un año.',
  'No end is given, and {later} began later. If this goes on, write `endDate: present`; else say when it ended.':
    'No hay final, y {later} empezó después. Si esto continúa, se escribe `endDate: present`; si no, conviene decir cuándo terminó.',
  'This goes on, and so does {other}. Did this one end?': 'Esto continúa, y {other} también. ¿Terminó este?',
  'The newer one.': 'El más reciente.',
  'Sort these entries newest first': 'Ordenar estas entradas, la más reciente primero',
  'These entries stand oldest first. Newest first is what readers expect.':
    'Estas entradas empiezan por la más antigua. Se espera la más reciente primero.',
  'This is newer than the entry above it. Newest first is what readers expect.':
    'Esta es más reciente que la entrada de arriba. Se espera la más reciente primero.',
  'Newer than the one above it, too.': 'También más reciente que la de arriba.',
  'This and {count} more go on, and so does {other}. Did they end?':
    'Esto y {count} más continúan, y también {other}. ¿Terminaron?',
  'This runs beside other jobs, such as {other} for {length}. If it was part-time or freelance, say so in the position.':
    'Esto coincide con otros empleos, como {other} durante {length}. Si fue a tiempo parcial o por cuenta propia, conviene decirlo en el puesto.',
  'This overlaps {other} by {length}. If it was part-time or freelance, say so in the position.':
    'Esto se solapa con {other} durante {length}. Si fue a tiempo parcial o por cuenta propia, conviene decirlo en el puesto.',
  'at least {length}': 'al menos {length}',
  'at most {length}': 'como mucho {length}',
  'The other job.': 'El otro empleo.',
  'Your other jobs give the month; with only the year here, a reader has to guess.':
    'Los demás empleos dan el mes; aquí solo está el año, y quien lee tiene que adivinar.',
  '{count} jobs give only the year, the others the month as well; a reader has to guess.':
    '{count} empleos dan solo el año, los demás también el mes; quien lee tiene que adivinar.',
  'Only the year here too.': 'Aquí también solo el año.',
  'This was expected for a date that has passed. If it happened, it need no longer say "expected".':
    'Esto se esperaba para una fecha ya pasada. Si ocurrió, ya no hace falta decir «expected».',
  'It happened: remove `{key}`': 'Ya ocurrió: quitar `{key}`',
  'It happened: write `{text}`': 'Ya ocurrió: escribir `{text}`',
  'Another text gives this figure for the same thing. Once is stronger.':
    'Otro texto da esta cifra para lo mismo. Una sola vez tiene más fuerza.',
  'Another headline figure says the same.': 'Otra cifra destacada dice lo mismo.',
  'Another text says this in nearly the same words. A summary can take the wider view and leave the figure to it.':
    'Otro texto dice esto casi con las mismas palabras. El resumen puede mirar más lejos y dejarle la cifra.',
  'The summary gives this figure too, and so does a highlight. Twice on a page is enough.':
    'El resumen también da esta cifra, y un logro igualmente. Dos veces en una página bastan.',
  'The same figure.': 'La misma cifra.',
  '"{text}" says how much, not of how much. Give the value before and after, or the percentage.':
    '«{text}» dice cuánto, pero no de cuánto. Conviene dar el valor antes y después, o el porcentaje.',
  'Keep a place for "from … to …"': 'Reservar un lugar para «de … a …»',
  'Written `{text}` here.': 'Aquí está escrito `{text}`.',
  '"{text}" is written otherwise than "{other}".': '«{text}» está escrito de otra forma que «{other}».',
  '"{text}" is not in the style that `merit.currencyStyle` asks for.':
    '«{text}» no sigue el estilo que pide `merit.currencyStyle`.',
  '"{text}" is one of several ways in which amounts are written here.':
    '«{text}» es una de las varias formas en que se escriben aquí los importes.',
  '{count} more are like it.': {
    one: 'Hay {count} más así.',
    other: 'Hay {count} más así.',
  },
  'One way is enough: `{text}`.': 'Basta una forma: `{text}`.',
  '`{text}`: here `{change}`': '`{text}`: aquí `{change}`',
  'Write all {count} that way': 'Escribir los {count} así',
  '"{one}" and "{other}" look like the same quantity in two notations. One is enough.':
    '«{one}» y «{other}» parecen la misma cantidad en dos formas. Basta una.',
  '"{text}" leaves open whether less is better here, and how much there was. Say from what to what.':
    '«{text}» deja abierto si aquí menos es mejor, y cuánto había. Mejor decir de cuánto a cuánto.',
  '"{written}" is called {usual} elsewhere in this profile. Parsers and readers take them for two places.':
    '«{written}» se llama {usual} en otra parte de este perfil. Programas y personas los toman por dos lugares.',
  'Called {usual} here.': 'Aquí se llama {usual}.',
  '"{odd}" is "{usual}" elsewhere. One spelling keeps them together.':
    '«{odd}» es «{usual}» en otra parte. Una sola grafía los mantiene juntos.',
  '"{odd}" is a letter away from "{usual}". Is it the same employer?':
    '«{odd}» está a una letra de «{usual}». ¿Es la misma empresa?',
  'Written "{usual}" here.': 'Aquí está escrito «{usual}».',
  '"{word}" is an employer\'s name, written "{name}" elsewhere.':
    '«{word}» es el nombre de una empresa, escrito «{name}» en otra parte.',
  '"{here}" here, "{there}" there: one of the two is probably a slip.':
    'Aquí «{here}», allí «{there}»: uno de los dos es probablemente un desliz.',
  'The other title.': 'El otro título.',
  'Write "{text}"': 'Escribir «{text}»',
  'The headline says "{claimed}", but no position does. Readers compare the two first.':
    'El titular dice «{claimed}», pero ningún puesto lo dice. Es lo primero que se compara.',
  'The newest position.': 'El puesto más reciente.',
  'The headline promises "{title}"; the newest position says "{newest}". Readers compare the two first.':
    'El titular promete «{title}»; el puesto más reciente dice «{newest}». Es lo primero que se compara.',
  'The headline.': 'El titular.',
  '"{word}" is the employer\'s name, written "{name}" elsewhere.':
    '«{word}» es el nombre de la empresa, escrito «{name}» en otra parte.',
  'The position repeats the employer: "{title}" says the same, since the employer stands beside it.':
    'El puesto repite la empresa: «{title}» dice lo mismo, pues la empresa está al lado.',
  'Leave the employer out': 'Quitar la empresa',
  '"{written}" is probably {name}.': '«{written}» es probablemente {name}.',
  'on a résumé in most countries': 'en un currículum en la mayoría de los países',
  'on a résumé in {country}': 'en un currículum (país: {country})',
  'A date of birth is not expected {where}.': 'No se espera una fecha de nacimiento {where}.',
  'It invites bias about age; your years of work say enough.':
    'Invita a prejuicios por la edad; los años de trabajo ya dicen bastante.',
  'A photo is not expected {where}.': 'No se espera una foto {where}.',
  'It invites bias, and some employers discard applications that have one.':
    'Invita a prejuicios, y algunas empresas descartan las candidaturas que la llevan.',
  'The marital status is not expected {where}.': 'No se espera el estado civil {where}.',
  'It says nothing about your work.': 'No dice nada del trabajo.',
  'The religion is not expected {where}.': 'No se espera la religión {where}.',
  'It invites bias and says nothing about your work.': 'Invita a prejuicios y no dice nada del trabajo.',
  'The number of an identity document is not expected {where}.':
    'No se espera el número de un documento de identidad {where}.',
  'Give it when a contract asks for it: on a page that travels it is an invitation to fraud.':
    'Se da cuando un contrato lo pide: en una página que circula es una invitación al fraude.',
  'A street address is not expected {where}.': 'No se espera una dirección con calle {where}.',
  'Town and country are enough, and safer on a page that travels.':
    'Bastan la ciudad y el país, y es más seguro en una página que circula.',
});
