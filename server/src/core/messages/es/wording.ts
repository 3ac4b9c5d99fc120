import type { Table } from '../language.ts';

/** What rules say about wording: highlights, spelling, names of technologies, skills. */
export const wording = (): Table => ({
  '"{words}" is on every résumé. Show it with something you did, or leave it out.':
    '«{words}» está en todos los currículums. Mejor mostrarlo con un hecho, o quitarlo.',
  'This says nearly the same as "{start}". Keep the stronger one.':
    'Esto dice casi lo mismo que «{start}». Conviene quedarse con el más fuerte.',
  'This says nearly the same as "{start}". What was different here?':
    'Esto dice casi lo mismo que «{start}». ¿Qué fue distinto aquí?',
  'The highlights here stand in another role too. What was different here?':
    'Los logros de aquí están también en otro puesto. ¿Qué fue distinto aquí?',
  'This highlight and others here stand in another role too. Once is enough.':
    'Este logro y otros de aquí están también en otro puesto. Con una vez basta.',
  'This one too': 'Este también',
  'Remove these {count} highlights': 'Quitar estos {count} logros',
  'This is what a chatbot wrote to you, not to the reader.':
    'Esto lo escribió un chatbot para la persona, no para quien lee.',
  'A chatbot left its marks here, and they are printed.': 'Un chatbot dejó aquí sus marcas, y se imprimen.',
  'Take the marks of the chatbot out': 'Quitar las marcas del chatbot',
  'It is left in {count} more texts of this file.': {
    one: 'Queda en {count} texto más de este archivo.',
    other: 'Queda en {count} textos más de este archivo.',
  },
  'Clear it in {count} texts': 'Limpiarlo en {count} textos',
  'Said here already': 'Ya dicho aquí',
  'Remove this highlight': 'Quitar este logro',
  'Leave out "{words}"': 'Quitar «{words}»',
  '"{words}" says no more than "{instead}".': '«{words}» no dice más que «{instead}».',
  '"{words}" can go without loss.': '«{words}» sobra: sin ello no se pierde nada.',
  '"{words}" hides what it stands for: name it, or leave it out.':
    '«{words}» oculta lo que representa: mejor nombrarlo, o quitarlo.',
  'Open with "{text}"': 'Empezar con «{text}»',
  '"{text}" leaves open which part was yours.': '«{text}» deja abierto qué parte fue la propia.',
  'Open with the verb: the page is about you already.':
    'Mejor empezar con el verbo: la página ya trata de quien la escribe.',
  '"{text}" can go: the page is about you already.': '«{text}» sobra: la página ya trata de quien la escribe.',
  '{count} more here are like it.': {
    one: 'Hay {count} más así aquí.',
    other: 'Hay {count} más así aquí.',
  },
  'A highlight tells what you did with them; the names alone belong under `keywords`.':
    'Un logro cuenta lo que se hizo con ellas; los nombres solos van en `keywords`.',
  'Move them to `keywords`': 'Moverlas a `keywords`',
  'The highlights of this role are keywords too': 'Los logros de este puesto también son palabras clave',
  'These {count} highlights are keywords.': {
    one: 'Este logro es una palabra clave.',
    other: 'Estos {count} logros son palabras clave.',
  },
  'The highlights of {count} entries here are keywords.': 'Los logros de {count} entradas son palabras clave.',
  '{count} words run over several lines. What is the one thing to remember? Split the rest off or let it go.':
    '{count} palabras ocupan varias líneas. ¿Qué es lo único que debe recordarse? El resto puede ir aparte, o quitarse.',
  '{count} sentences: each could be a highlight of its own.': '{count} frases: cada una podría ser un logro aparte.',
  'This is too short to say what you did: add what came of it.':
    'Es demasiado corto para decir qué se hizo: falta lo que resultó de ello.',
  'Split before "{words} …"': 'Dividir antes de «{words} …»',
  'The same goes for {count} more of this list.': 'Lo mismo vale para {count} más de esta lista.',
  'The same here': 'Aquí lo mismo',
  'Most of the others open with a verb; this one could open with "{past}".':
    'La mayoría de los demás empieza con un verbo; este podría empezar con «{past}».',
  'Most of the others open with a verb; this one leaves open what you did.':
    'La mayoría de los demás empieza con un verbo; este deja abierto qué se hizo.',
  'The others open with a verb; this one could open with "{past}".':
    'Los demás empiezan con un verbo; este podría empezar con «{past}».',
  'The others open with a verb; this one leaves open what you did.':
    'Los demás empiezan con un verbo; este deja abierto qué se hizo.',
  '"{words}" leaves open by whom. If it was you, say so with the verb.':
    '«{words}» deja abierto por quién. Lo propio se dice con el verbo en activa.',
  'Most of this list ends without a period; this one has one.':
    'La mayoría de esta lista termina sin punto; este lo lleva.',
  'Remove the period': 'Quitar el punto',
  'Most of this list ends with a period; this one has none.':
    'La mayoría de esta lista termina con punto; este no lo lleva.',
  'End with a period': 'Terminar con un punto',
  'No space belongs before a comma.': 'Delante de una coma no va espacio.',
  'A space belongs behind this comma.': 'Detrás de esta coma va un espacio.',
  'No space belongs between the sign and its number.': 'Entre el signo y su número no va espacio.',
  'One space is enough.': 'Basta un espacio.',
  'Remove the space': 'Quitar el espacio',
  'Keep one space': 'Dejar un solo espacio',
  'Add the space': 'Añadir el espacio',
  '{count} highlights of this role open with "{verb}". Another verb may say more exactly what you did.':
    '{count} logros de este puesto empiezan con «{verb}». Otro verbo quizá diga mejor lo que se hizo.',
  'The highlight above opens with "{verb}" too.': 'El logro anterior también empieza con «{verb}».',
  'Another highlight opens with "{words}" too.': 'Otro logro también empieza con «{words}».',
  '{count} highlights open with "{words}".': '{count} logros empiezan con «{words}».',
  'Opens with the same words': 'Empieza con las mismas palabras',
  'Opens with this verb': 'Empieza con este verbo',
  '"{words}" is for the reader to conclude. Let the fact stand alone.':
    '«{words}» es una conclusión que corresponde a quien lee. El hecho basta por sí solo.',
  'Remove the clause': 'Quitar la frase',
  'This role has ended, so "{past}" rather than "{written}".':
    'Este puesto ya terminó: «{past}» en lugar de «{written}».',
  'Change to "{text}"': 'Cambiar a «{text}»',
  'Put this whole role in the past': 'Poner todo este puesto en pasado',
  'Keep a place for how many': 'Reservar un lugar para cuántos',
  'Keep a place for how much': 'Reservar un lugar para cuánto',
  'Keep a place for how often': 'Reservar un lugar para con qué frecuencia',
  'Keep a place for how fast': 'Reservar un lugar para con qué rapidez',
  'Keep a place for a figure in "{words} …"': 'Reservar un lugar para una cifra en «{words} …»',
  'No figure here': 'Aquí falta una cifra',
  'How many, how much, how often or how fast would show what this was worth.':
    'Cuántos, cuánto, con qué frecuencia o con qué rapidez mostraría lo que valió.',
  'Too few figures here': 'Aquí hay demasiado pocas cifras',
  '{count} more roles have too few.': {
    one: 'Otro puesto tiene demasiado pocas.',
    other: 'Otros {count} puestos tienen demasiado pocas.',
  },
  '{count} more entries have none.': {
    one: 'Otra entrada no tiene ninguna.',
    other: 'Otras {count} entradas no tienen ninguna.',
  },
  'No figure here.': 'Aquí no hay ninguna cifra.',
  'Only {count} of these highlights carry a figure.': {
    one: 'Solo {count} de estos logros lleva una cifra.',
    other: 'Solo {count} de estos logros llevan una cifra.',
  },
  'Hardly a figure in these highlights.': 'En estos logros apenas hay cifras.',
  'No figure in these highlights.': 'En estos logros no hay ninguna cifra.',
  '{lacking} of these {all} highlights have no figure. One at the most important of them would be enough.':
    '{lacking} de estos {all} logros no tienen cifra. Bastaría una en el más importante de ellos.',
  'None of these {all} highlights carries a figure.': 'Ninguno de estos {all} logros lleva una cifra.',
  '{count} of these {all} highlights carry a figure.': {
    one: '{count} de estos {all} logros lleva una cifra.',
    other: '{count} de estos {all} logros llevan una cifra.',
  },
  'Readers remember numbers: try for {wanted}, starting with the work you are proudest of.':
    'Los números se recuerdan: conviene llegar a {wanted}, empezando por el mejor trabajo.',
  'Keep a place for the number': 'Reservar un lugar para el número',
  '"{text}": how many? The number would say more than the word.':
    '«{text}»: ¿cuántos? El número diría más que la palabra.',
  '"{words}" names a duty, not what you did with it.': '«{words}» nombra una tarea, no lo que se hizo con ella.',
  '"{words}" leaves open which part was yours.': '«{words}» deja abierto qué parte fue la propia.',
  '"{words}" leaves open what you did there.': '«{words}» deja abierto qué se hizo allí.',
  '"{words}" puts the tool before the work.': '«{words}» pone la herramienta antes que el trabajo.',
  '"{words}" says what you received, not what you gave.': '«{words}» dice lo que se recibió, no lo que se aportó.',
  '"{words}" says what you know, not what you did with it.':
    '«{words}» dice lo que se sabe, no lo que se hizo con ello.',
  '"{words}" says what happened to you, not what you did.': '«{words}» dice lo que sucedió, no lo que se hizo.',
  '"{words}" reads as a plan, not as something done.': '«{words}» se lee como un plan, no como algo hecho.',
  '"{words}" says what you were, not what you did.': '«{words}» dice lo que se era, no lo que se hizo.',
  'Open with what you did yourself.': 'Mejor empezar con lo que se hizo.',
  '{change} in all {count} places': '{change} en los {count} lugares',
  '{change} here only': '{change} solo aquí',
  '{count} more times in this file.': {
    one: 'Una vez más en este archivo.',
    other: '{count} veces más en este archivo.',
  },
  '{written} is listed already.': '{written} ya está en la lista.',
  '{written} is listed already, as {other}.': '{written} ya está en la lista, como {other}.',
  'It is there {count} times.': 'En total, {count} veces.',
  'Listed here': 'Aparece aquí',
  'Split into {count} items': 'Dividir en {count} elementos',
  'This reads as one skill. Give each its own item: {names}.':
    'Esto se lee como una sola competencia. Cada una va en su propio elemento: {names}.',
  'This reads as one skill and seems to be several. Give each its own item.':
    'Esto se lee como una sola competencia y parecen ser varias. Cada una va en su propio elemento.',
  'Nothing else on the page shows {names}. Say where you used it, or leave it out.':
    'Nada más en la página muestra {names}. Conviene decir dónde se usó, o quitarlo.',
  '{count} of the skills listed are named nowhere else, {names} among them. Say where you used those that the job asks for, and leave out what you would not like to be asked about.':
    '{count} de las competencias enumeradas no aparecen en ningún otro lugar, entre ellas {names}. Conviene decir dónde se usaron las que pide el puesto, y quitar aquellas sobre las que mejor nadie pregunte.',
  'Nothing else on the page shows {names}. Say where you used them, or leave them out.':
    'Nada más en la página muestra {names}. Conviene decir dónde se usaron, o quitarlos.',
  'You name {name} here, and no list of skills or keywords does.':
    '{name} aparece aquí, y en ninguna lista de competencias ni palabras clave.',
  'You name {names}, and no list of skills or keywords does.':
    '{names} aparecen en el texto, y en ninguna lista de competencias ni palabras clave.',
  '{name} here': '{name} aquí',
  'Add {name} to "{group}"': 'Añadir {name} a «{group}»',
  'Add {name} to the skills': 'Añadir {name} a las competencias',
  '"{written}" is written "{instead}".': '«{written}» se escribe «{instead}».',
  '"{written}" belongs together: "{instead}".': '«{written}» va unido: «{instead}».',
  '"{word}" stands here twice.': '«{word}» está aquí dos veces.',
  '"{written}" is spelt right, but "{instead}" is probably meant.':
    '«{written}» está bien escrito, pero probablemente se quiso decir «{instead}».',
  '"{written}" looks like "{instead}", misspelt.': '«{written}» parece «{instead}» con una errata.',
  British: 'británico',
  American: 'estadounidense',
  'British and American spelling are mixed: {words} are {variety}, {elsewhere} {other}. One is enough.': {
    one: 'Se mezclan las grafías británica y estadounidense: {words} es del inglés {variety}, {elsewhere} del {other}. Basta una.',
    other:
      'Se mezclan las grafías británica y estadounidense: {words} son del inglés {variety}, {elsewhere} del {other}. Basta una.',
  },
  '{words} are {variety}; `merit.locale` is {locale}.': {
    one: '{words} es del inglés {variety}; `merit.locale` es {locale}.',
    other: '{words} son del inglés {variety}; `merit.locale` es {locale}.',
  },
  '{variety}: `{word}`': '{variety}: `{word}`',
  'Write all {count} the British way': 'Escribir los {count} a la manera británica',
  'Write all {count} the American way': 'Escribir los {count} a la manera estadounidense',
  '"{written}" looks like {suggestion}, misspelt.': '«{written}» parece {suggestion} con una errata.',
  'Names in small letters: {names} are written with capitals.':
    'Nombres en minúsculas: {names} se escriben con mayúsculas.',
  'In small letters here.': 'Aquí en minúsculas.',
  'Write the names with their capitals': 'Escribir los nombres con sus mayúsculas',
  'Its makers write {suggestion}, not "{written}".': 'Sus autores escriben {suggestion}, no «{written}».',
  'This is usually written {suggestion}, not "{written}".': 'Lo habitual es escribir {suggestion}, no «{written}».',
  '"{written}" here too.': 'Aquí también «{written}».',
  '"{written}" is called {instead} now.': '«{written}» se llama ahora {instead}.',
  'Make "{words}" a link again': 'Volver a enlazar «{words}»',
  'Leave "{written}" out': 'Quitar «{written}»',
  '"{text}" was probably a link. Give it its address, or leave it out.':
    '«{text}» era probablemente un enlace. Conviene darle su dirección, o quitarlo.',
  '"{written}" is printed as part of the text. The template sets its own marks.':
    '«{written}» se imprime como parte del texto. La plantilla pone sus propias marcas.',
  'Remove "{text}"': 'Quitar «{text}»',
  'An HTML tag, `{written}`: the pages do without it, other tools print it.':
    'Una etiqueta HTML, `{written}`: las páginas prescinden de ella, otros programas la imprimen.',
  'An escape of LaTeX, `{written}`: it would be printed as it stands.':
    'Un escape de LaTeX, `{written}`: se imprimiría tal cual.',
  'An escape of LaTeX, `{written}`: other tools print the backslash.':
    'Un escape de LaTeX, `{written}`: otras herramientas imprimen la barra invertida.',
  'A command of Typst, `{written}`: it would be printed as it stands.':
    'Una orden de Typst, `{written}`: se imprimiría tal cual.',
  '`{written}` was to begin a new line: it would be printed as it stands.':
    '`{written}` debía empezar una línea nueva: se imprimiría tal cual.',
  'A command of LaTeX, `{written}`: it would be printed as it stands.':
    'Una orden de LaTeX, `{written}`: se imprimiría tal cual.',
  'An HTML entity, `{written}`: it would be printed as it stands.':
    'Una entidad HTML, `{written}`: se imprimiría tal cual.',
  'Emphasis, `{written}`: it would be printed as it stands.': 'Un énfasis, `{written}`: se imprimiría tal cual.',
  'So would {count} more in this text.': 'También {count} más en este texto.',
  'Remove all {count} marks': 'Quitar los {count} signos',
  'Clear all {count} in this text': 'Limpiar los {count} de este texto',
  'Remove it': 'Quitarlo',
  'Here too': 'Aquí también',
  'This tells readers that the page is not finished. Leave it out until it is.':
    'Esto dice a quien lee que la página no está terminada. Mejor quitarlo hasta que lo esté.',
  'Here a figure was to come: how many, how much, how often, how fast?':
    'Aquí iba a ir una cifra: ¿cuántos, cuánto, con qué frecuencia, con qué rapidez?',
  'This is the text of a template. Write your own in its place, or leave it out.':
    'Este es el texto de una plantilla. Conviene escribir uno propio en su lugar, o quitarlo.',
  'Something was still to be filled in here.': 'Aquí quedaba algo por rellenar.',
  'Here a figure was to come. Fill it in, or leave the claim out.':
    'Aquí iba a ir una cifra. Conviene ponerla, o quitar la afirmación.',
  'A placeholder from a template is still here.': 'Aquí queda un marcador de una plantilla.',
});
