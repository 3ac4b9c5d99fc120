import type { Table } from '../language.ts';

/** Titles and reasons of the steps of a review. */
export const review = (): Table => ({
  'Mend {count} places that are not read as they were meant': {
    one: 'Arreglar el lugar que no se lee como se quiso',
    other: 'Arreglar {count} lugares que no se leen como se quiso',
  },
  'What a program cannot read is missing from the pages, whatever else is right.':
    'Lo que un programa no puede leer falta en las páginas, por bueno que sea lo demás.',
  'Fill in what a template left in {count} places, or remove it': {
    one: 'Rellenar o quitar lo que dejó una plantilla',
    other: 'Rellenar o quitar lo que dejó una plantilla en {count} lugares',
  },
  'Nothing looks more hurried than a text that somebody else wrote for nobody.':
    'Nada parece más apresurado que un texto que otra persona escribió para nadie.',
  'See to {count} links': { one: 'Revisar el enlace', other: 'Revisar {count} enlaces' },
  'A link is an offer to look further: it has to lead there, and be short enough to type.':
    'Un enlace invita a mirar más: tiene que llevar allí y ser corto para poder teclearlo.',
  'Make sure that you can be reached': 'Asegurar que haya cómo contactar',
  'Who likes the page has to find you by it.': 'A quien le guste la página debe poder llegar por ella.',
  'Settle {count} things that contradict each other': {
    one: 'Resolver lo que se contradice',
    other: 'Resolver {count} cosas que se contradicen',
  },
  'One figure that does not add up makes a reader doubt the others.':
    'Una cifra que no cuadra hace dudar de las demás.',
  'Put the dates in order, so that none is asked about': 'Ordenar las fechas para que nadie pregunte por ellas',
  'Readers go through the dates first, and ask about each hole they see.':
    'Lo primero que se lee son las fechas, y se pregunta por cada hueco.',
  'Put figures on the strongest of {count} highlights that lack one': {
    one: 'Poner una cifra al logro que no la tiene',
    other: 'Poner cifras a los mejores de {count} logros que no las tienen',
  },
  'Put figures on the strongest of {count} highlights at {where} that lack one': {
    one: 'Poner una cifra al logro de {where} que no la tiene',
    other: 'Poner cifras a los mejores de {count} logros de {where} que no las tienen',
  },
  'How many, how much, how often: a reader believes and remembers what was counted.':
    'Cuántos, cuánto, cada cuánto: lo que se contó se cree y se recuerda.',
  'Open {count} highlights with what you did': {
    one: 'Empezar el logro por lo que se hizo',
    other: 'Empezar {count} logros por lo que se hizo',
  },
  'Open {count} highlights at {where} with what you did': {
    one: 'Empezar el logro de {where} por lo que se hizo',
    other: 'Empezar {count} logros de {where} por lo que se hizo',
  },
  'The first words of a line are read most, often alone.':
    'Las primeras palabras de una línea son las más leídas, a menudo las únicas.',
  'Open {count} highlights in other words': {
    one: 'Empezar el logro con otras palabras',
    other: 'Empezar {count} logros con otras palabras',
  },
  'Open {count} highlights at {where} in other words': {
    one: 'Empezar el logro de {where} con otras palabras',
    other: 'Empezar {count} logros de {where} con otras palabras',
  },
  'Lines that begin alike are taken for the same thing said again.':
    'Las líneas que empiezan igual parecen lo mismo dicho otra vez.',
  'State {count} changes that the figures show': {
    one: 'Decir el cambio que muestran las cifras',
    other: 'Decir {count} cambios que muestran las cifras',
  },
  'Nobody works out a percentage while reading; stated, it is what stays.':
    'Nadie calcula un porcentaje al leer; dicho, es lo que queda.',
  'Let the work show the skills you list': 'Mostrar en el trabajo las habilidades que se nombran',
  'A skill that nothing else on the page uses is asked about in the interview.':
    'Por una habilidad que nada más muestra se pregunta en la entrevista.',
  'List the skills that the work shows': 'Poner en la lista las habilidades que muestra el trabajo',
  'Who looks for a skill looks through the list of them first.':
    'Quien busca una habilidad mira primero la lista de ellas.',
  'Give each skill its own place in the list': 'Dar a cada habilidad su propio lugar en la lista',
  'A program takes an item for one skill, and finds it by its name alone.':
    'Un programa toma cada elemento por una habilidad y la encuentra solo por su nombre.',
  'Leave out what nobody may ask you': 'Quitar lo que nadie puede preguntar',
  'It decides nothing for you, and some readers have to set such a page aside.':
    'No aporta nada, y algunos lectores tienen que apartar una página así.',
  'Make the pages fit': 'Hacer que quepa en las páginas',
  'A last page with a few lines looks like an accident.': 'Una última página con pocas líneas parece un descuido.',
  'Correct the spelling in {count} places': {
    one: 'Corregir la ortografía en un lugar',
    other: 'Corregir la ortografía en {count} lugares',
  },
  'A word that is spelt wrong is seen before all that is right.':
    'Una palabra mal escrita se ve antes que todo lo que está bien.',
  'Take out marks that are printed as they stand, in {count} places': {
    one: 'Quitar los signos que se imprimen tal como están',
    other: 'Quitar en {count} lugares los signos que se imprimen tal como están',
  },
  'Signs of another tool tell that a text was pasted and not looked at again.':
    'Los signos de otra herramienta delatan un texto pegado que nadie volvió a mirar.',
  'Shorten what is said twice or at length, in {count} places': {
    one: 'Acortar lo que se dice dos veces o se alarga',
    other: 'Acortar en {count} lugares lo que se dice dos veces o se alarga',
  },
  'Each line that says nothing new takes the eye off one that does.':
    'Cada línea que no dice nada nuevo aparta la vista de una que sí.',
  'Write the same things in the same way': 'Escribir lo mismo de la misma manera',
  'A page in one hand reads as one piece of work.': 'Una página de una sola mano se lee como un solo trabajo.',
});
