import type { Table } from '../language.ts';

/** What is said of files beside a profile: a photo, a template of one's own. */
export const files = (): Table => ({
  'The template `{template}` is not run here.': 'La plantilla `{template}` no se ejecuta aquí.',
  'The template `{template}` is not in the folder of the profile.':
    'La plantilla `{template}` no está en la carpeta del perfil.',
  'The template `{template}` cannot be read.': 'No se puede leer la plantilla `{template}`.',
  'The pages are without a photo.': 'Las páginas van sin foto.',
  'There is no file `{path}` beside the profile.': 'No hay ningún archivo `{path}` junto al perfil.',
  '`{path}` is not in the folder of the profile, and nothing else is read.':
    '`{path}` no está en la carpeta del perfil, y no se lee nada más.',
  '`{path}` is larger than {most} MB; a copy of 600 pixels is plenty.':
    '`{path}` ocupa más de {most} MB; basta una copia de 600 píxeles.',
  '`{path}` cannot be read.': 'No se puede leer `{path}`.',
  '`{path}` is an address, and nothing is fetched: save the photo beside the profile.':
    '`{path}` es una dirección, y no se descarga nada: guardar la foto junto al perfil.',
  'The files beside this profile cannot be read here.': 'Los archivos junto a este perfil no se pueden leer aquí.',
  '`{path}` is damaged, or shows another file: it cannot be printed as it is.':
    '`{path}` está dañado o muestra otro archivo: así no se puede imprimir.',
  '`{path}` is no picture that can be printed: PNG, JPEG, WebP or SVG.':
    '`{path}` no es una imagen que se pueda imprimir: PNG, JPEG, WebP o SVG.',
  '`{path}` has {width} × {height} pixels; a copy of 600 pixels is plenty.':
    '`{path}` tiene {width} × {height} píxeles; basta una copia de 600 píxeles.',
  'Word shows no photo of this kind; save it as PNG or JPEG. The document is without it.':
    'Word no muestra fotos de este tipo; guárdala como PNG o JPEG. El documento no la lleva.',
  'A photo that cannot be printed.': 'Una foto que no se puede imprimir.',
  'The photo of `meta.render.photo` is read from the folder of the profile and from nowhere else. One that is missing, far too large or no picture is left off the page.':
    'La foto de `meta.render.photo` se lee de la carpeta del perfil y de ningún otro sitio. La que falta, es demasiado grande o no es una imagen no sale en la página.',
  'A template of your own that cannot be used.': 'Una plantilla propia que no se puede usar.',
  'A template is a file in the folder of the profile, and runs only where you trust the folder. Until it can be used, the pages are those of `classic`.':
    'Una plantilla es un archivo de la carpeta del perfil, y solo se ejecuta donde se confía en la carpeta. Hasta que se pueda usar, las páginas son las de `classic`.',
  'Small signs before address, phone and links. Programs that read the page do not see them.':
    'Pequeños signos ante la dirección, el teléfono y los enlaces. Los programas que leen la página no los ven.',
  'A portrait for the head of the first page: a PNG, JPEG, WebP or SVG file, by its path from the folder of the profile. Without this key there is none, whatever `basics.image` says.':
    'Un retrato para la cabecera de la primera página: un archivo PNG, JPEG, WebP o SVG, por su ruta desde la carpeta del perfil. Sin esta clave no hay ninguno, diga lo que diga `basics.image`.',
  'one of {values}': 'uno de {values}',
  'a two-letter country code such as `DE`, or `auto`': 'un código de país de dos letras como `DE`, o `auto`',
  'the path of a file, or a list of paths': 'la ruta de un archivo o una lista de rutas',
  'a whole number from {low} to {high}': 'un número entero de {low} a {high}',
  'a number from {low} to {high}': 'un número de {low} a {high}',
  '`true` or `false`': '`true` o `false`',
  'a list of words': 'una lista de palabras',
  'keys with values, each on a line of its own below it': 'claves con valores, cada una en una línea propia debajo',
  'a text': 'un texto',
  '`{key}` takes {wanted}.': '`{key}` acepta {wanted}.',
  '`{path}`, line {line}: {message}': '`{path}`, línea {line}: {message}',
  'This file is too large to be one of settings.': 'Este archivo es demasiado grande para ser uno de ajustes.',
  'A second document begins here; settings are one.': 'Aquí empieza un segundo documento; los ajustes son uno solo.',
  'Settings are keys with values, such as `{example}`.': 'Los ajustes son claves con valores, como `{example}`.',
  '`{key}` is written twice; the last one counts.': '`{key}` está escrito dos veces; cuenta la última.',
  'There is no rule `{code}`.': 'No hay ninguna regla `{code}`.',
  'Merit has no setting `{key}`.': 'Merit no tiene ningún ajuste `{key}`.',
  'These files extend each other in a circle: {names}.': 'Estos archivos se extienden en círculo: {names}.',
  '`{path}` is not read: no more than {count} files can extend each other.':
    'No se lee `{path}`: no pueden extenderse entre sí más de {count} archivos.',
  'There is no file `{path}` to extend.': 'No hay ningún archivo `{path}` que extender.',
  '`{path}` cannot be read, so its settings do not hold.': '`{path}` no se puede leer, así que sus ajustes no valen.',
});
