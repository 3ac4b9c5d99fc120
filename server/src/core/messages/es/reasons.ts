import type { Table } from '../language.ts';

/** What each rule flags, and why: its summary and its rationale. */
export const reasons = (): Table => ({
  'Text that YAML cannot read.': 'Texto que YAML no puede leer.',
  'What cannot be read cannot be rendered. An error stays inside its entry: the rest of the profile keeps its checks and its pages.':
    'Lo que no se puede leer no se puede mostrar. Un error se queda en su entrada: el resto del perfil conserva sus comprobaciones y sus páginas.',
  'A value of the wrong kind: a list where a text belongs, and the like.':
    'Un valor del tipo equivocado: una lista donde va un texto, y cosas así.',
  'Every key of the format holds one kind of value; another kind cannot be placed on the page.':
    'Cada clave del formato lleva un tipo de valor; otro no tiene lugar en la página.',
  'A value outside the set or range the format allows.':
    'Un valor fuera del conjunto o del margen que permite el formato.',
  'Settings such as the paper size come from a short list, and countries have codes: what else stands there is ignored, here or by the tools that read it next.':
    'Ajustes como el tamaño del papel salen de una lista corta, y los países tienen códigos: cualquier otra cosa se ignora, aquí o en las herramientas que lo lean después.',
  'An entry without a key that it cannot be rendered without.':
    'Una entrada sin una clave que necesita para mostrarse.',
  'Almost nothing is required; a headline figure without its label says nothing, though.':
    'Casi nada es obligatorio; aunque una cifra destacada sin su etiqueta no dice nada.',
  'The same key twice in one place.': 'La misma clave dos veces en un lugar.',
  'Readers of JSON and YAML keep one of the two without a word, most of them the last, and so does Merit: the other one is on no page and in no export.':
    'Quien lee JSON y YAML conserva una de las dos sin decir nada, casi siempre la última, y Merit también: la otra no está en ninguna página ni exportación.',
  'A key that is not part of the format: a misspelt one, or one of another tool.':
    'Una clave que no forma parte del formato: mal escrita, o de otra herramienta.',
  'A misspelt key is silently left off the page, and so is a list under the name that another format has for it. Keys that no place of the format fits are named once for the whole file. Keys that start with `x-` are yours and never flagged; nor are those of other tools under `meta`, keys that are switched off (`_highlights`, `//work`, `label_disabled`), or, in a JSON Resume, the switches, icons, ids, addresses and figures that a site or a theme keeps there.':
    'Una clave mal escrita desaparece de la página en silencio, y también una lista con el nombre que otro formato le da. Las claves para las que el formato no tiene sitio se nombran una vez para todo el archivo. Las claves que empiezan con `x-` son propias y nunca se señalan; tampoco las de otras herramientas en `meta`, las claves desactivadas (`_highlights`, `//work`, `label_disabled`) ni, en un JSON Resume, los interruptores, iconos, identificadores, direcciones y cifras que un sitio o un tema guarda allí.',
  'A text of which YAML reads only a part, or nothing.': 'Un texto del que YAML lee solo una parte, o nada.',
  'A ` #` starts a comment, a colon makes a key, `!` and `&` at the start are marks of YAML, and lines below a text are folded into it. None of it is an error, so words vanish from the page in silence. Quotes keep them.':
    'Un ` #` empieza un comentario, los dos puntos hacen una clave, `!` y `&` al principio son marcas de YAML, y las líneas debajo de un texto se unen a él. Nada de ello es un error, así que las palabras desaparecen de la página en silencio. Las comillas las conservan.',
  'Values that are `null`, an empty text, or a dash or "n/a" in place of one.':
    'Valores que son `null`, un texto vacío o, en su lugar, un guion o «n/a».',
  'They say the same as leaving the key out: nothing of them reaches a page. A file without them is easier to read. In a JSON Resume, where tools write every key they know, it is said only of dashes and the like, which other tools print.':
    'Dicen lo mismo que omitir la clave: nada de ellos llega a una página. Sin ellos el archivo se lee mejor. En un JSON Resume, donde las herramientas escriben todas las claves que conocen, solo se dice de los guiones y similares, que otras herramientas imprimen.',
  'Keys as JSON Resume called them before version 1.0.0.':
    'Claves tal como JSON Resume las llamaba antes de la versión 1.0.0.',
  'Merit reads `company`, `website`, `picture` and `gpa` as `name`, `url`, `image` and `score`, and other tools of today may not. A theme that was written for the old names may still want them, so the change is yours to make. Nothing is said of keys that are left empty.':
    'Merit lee `company`, `website`, `picture` y `gpa` como `name`, `url`, `image` y `score`; otras herramientas de hoy quizá no. Un tema escrito para los nombres antiguos puede necesitarlos todavía, así que el cambio es una decisión propia. De las claves vacías no se dice nada.',
  'Jobs in which hardly a highlight carries a figure: the two newest each, all others together.':
    'Puestos en los que apenas un logro lleva una cifra: los dos más recientes por separado, los demás juntos.',
  'A figure makes a claim checkable: how many people, how much money, how often, how fast. Versions, dates and product names are not figures. Not every line needs one: a job of which `merit.minRatio` of the highlights have one is well told. A role in which hardly any has one reads as a list of duties. Lines about projects, and jobs told in a line or two, are asked for figures only where no job is told at length.':
    'Una cifra hace comprobable una afirmación: cuánta gente, cuánto dinero, con qué frecuencia, con qué rapidez. Versiones, fechas y nombres de productos no son cifras. No todas las líneas la necesitan: un puesto en el que la lleva la proporción `merit.minRatio` de los logros está bien contado. Un puesto en el que casi ninguno la lleva se lee como una lista de tareas. A los proyectos y a los puestos contados en una o dos líneas solo se les piden cifras donde ningún puesto se cuenta con detalle.',
  'A magnitude without its number: millions of events, dozens of teams.':
    'Una magnitud sin su número: millones de eventos, docenas de equipos.',
  '"Millions" spans a factor of a thousand. The number you have in mind is more impressive than the word.':
    '«Millones» abarca un factor de mil. El número que se tenía en mente impresiona más que la palabra.',
  'A highlight that opens with a weak phrase: responsible for, helped, worked on, was involved in.':
    'Un logro que empieza con una fórmula débil: responsible for, helped, worked on, was involved in.',
  'The first words of a highlight are read most. "Responsible for", "assisted with" and "worked on" leave open what you did; the verb for it is often the very next word.':
    'Las primeras palabras de un logro son las más leídas. «Responsible for», «assisted with» y «worked on» dejan abierto qué se hizo; el verbo para ello suele ser la palabra siguiente.',
  'A highlight that opens with a gerund or a noun among others that open with a verb.':
    'Un logro que empieza con un gerundio o un sustantivo entre otros que empiezan con un verbo.',
  '"Building the importer" and "Ledger for three banks" leave the doer out. A list whose lines all begin with a verb reads as things done.':
    '«Building the importer» y «Ledger for three banks» omiten quién lo hizo. Una lista cuyas líneas empiezan todas con un verbo se lee como cosas hechas.',
  'The present tense in a role that has ended.': 'El presente en un puesto que ya terminó.',
  'What you did in a job that is over belongs in the past. The present there reads as a text that was not updated, or as a job you have not left. In a current role both are fine.':
    'Lo que se hizo en un empleo terminado va en pasado. El presente se lee ahí como un texto sin actualizar, o como un empleo que aún continúa. En un puesto actual valen los dos.',
  'A highlight in the first person.': 'Un logro en primera persona.',
  'The whole page is about you, so "I" and "my" only take room. A summary may speak in the first person.':
    'Toda la página trata de quien la escribe, así que «I» y «my» solo ocupan sitio. Un resumen puede hablar en primera persona.',
  'The same opening verb twice running, three times in a role, or the same first three words in a role or the next one.':
    'El mismo verbo inicial dos veces seguidas, tres veces en un puesto, o las mismas tres primeras palabras en un puesto o en el siguiente.',
  'A column of "Led … Led … Led" reads as one line. Another verb often says more exactly what you did.':
    'Una columna de «Led … Led … Led» se lee como una sola línea. Otro verbo suele decir mejor lo que se hizo.',
  'A highlight that says again what another one says.': 'Un logro que repite lo que dice otro.',
  'The second time costs a line and makes a reader wonder what else was copied.':
    'La segunda vez cuesta una línea y hace pensar qué más se copió.',
  'A passive that does not say by whom.': 'Una pasiva que no dice por quién.',
  'In a résumé the open question about "was rebuilt" is whether you rebuilt it.':
    'En un currículum, la pregunta abierta de «was rebuilt» es si lo hizo quien escribe.',
  'A stock phrase: results-driven, team player, cutting-edge, synergy.':
    'Una frase hecha: results-driven, team player, cutting-edge, synergy.',
  'A reader has seen these words on every other résumé, so they are read as nothing. What you did shows the same.':
    'Estas palabras están en todos los demás currículums, así que no se leen. Un hecho muestra lo mismo.',
  'Praise of yourself: demonstrating strong ownership, excellent communication skills.':
    'Elogio propio: demonstrating strong ownership, excellent communication skills.',
  'A reader decides whether something demonstrates ownership. The clause that says so can go, and the highlight gains.':
    'Si algo demuestra iniciativa lo decide quien lee. La frase que lo dice sobra, y el logro gana.',
  'Words that carry nothing: successfully, various, in order to.':
    'Palabras que no aportan nada: successfully, various, in order to.',
  'A highlight has a line or two. "Successfully" goes without saying, and "various" hides the list that would be interesting.':
    'Un logro tiene una línea o dos. «Successfully» se da por hecho, y «various» oculta la lista que sería interesante.',
  'Highlights that only name things: "React", "Kubernetes".': 'Logros que solo nombran cosas: «React», «Kubernetes».',
  'A highlight tells what you did. A list of names belongs under `keywords`, where it is set in one line, and leaves the room to what you did with them. Said once of all roles; only where the names are known technologies, or single names.':
    'Un logro cuenta lo que se hizo. Una lista de nombres va en `keywords`, donde ocupa una línea y deja sitio a lo que se hizo con ellos. Se señala una vez para todos los puestos; solo donde los nombres son tecnologías conocidas, o nombres sueltos.',
  'A highlight of more than 30 words or two sentences, or of fewer than 5 words.':
    'Un logro de más de 30 palabras o dos frases, o de menos de 5 palabras.',
  'A line or two is read; four are skipped. With a figure in it, a highlight may take a few words more. Two short highlights say more than one long one, and two words say nothing.':
    'Una línea o dos se leen; cuatro se saltan. Con una cifra, un logro puede llevar unas palabras más. Dos logros cortos dicen más que uno largo, y dos palabras no dicen nada.',
  'Final periods that most of a list does without, or the other way round; spaces misplaced round commas.':
    'Puntos finales que la mayoría de una lista no lleva, o al revés; espacios mal puestos alrededor de las comas.',
  'Either style is right. Mixing them in one list looks like text pasted from several places.':
    'Los dos estilos son correctos. Mezclados en una lista parecen texto pegado de varios lugares.',
  'A figure that the figures beside it contradict: "cut by 60% (800 ms to 200 ms)", "12 of 20 (70%)".':
    'Una cifra que las cifras de al lado contradicen: «cut by 60% (800 ms to 200 ms)», «12 of 20 (70%)».',
  'Interviewers do this sum in their heads. A figure that does not add up costs more trust than no figure. Rounding, "over", "~" and "under" are allowed for; percentage points and versions are left alone.':
    'En las entrevistas esta cuenta se hace de memoria. Una cifra que no cuadra cuesta más confianza que ninguna. Se admiten el redondeo, «over», «~» y «under»; los puntos porcentuales y las versiones se dejan aparte.',
  'A from–to pair whose change could be stated: "from 25 s to 8 s" is 68%.':
    'Un par de–a cuyo cambio se podría indicar: «from 25 s to 8 s» es un 68 %.',
  'Both figures are there, so the share is true by arithmetic, and it is what a skimming reader remembers.':
    'Las dos cifras están ahí, así que la proporción es cierta por aritmética, y es lo que se recuerda al leer por encima.',
  'More years of experience than the dated roles add up to.':
    'Más años de experiencia de los que suman los puestos con fecha.',
  '"8+ years" is a sum over your roles, and the roles are on the same page. Overlaps count once, a role that goes on counts until today, and internships are counted apart. What a role says of its own length is held against its dates.':
    '«8+ years» es una suma de los puestos, y los puestos están en la misma página. Los solapamientos cuentan una vez, un puesto que continúa cuenta hasta hoy, y las prácticas se cuentan aparte. Lo que un puesto dice de su propia duración se compara con sus fechas.',
  'A figure in the headline, the summary or `stats` that no highlight shows, that a highlight gives otherwise, or that the profile itself counts otherwise.':
    'Una cifra del titular, del resumen o de `stats` que ningún logro muestra, que un logro da de otra forma, o que el propio perfil cuenta de otra forma.',
  'The headline figure is the first thing a reader asks about. The highlight that proves it should be on the page, and say the same number. In a sentence, only results and the scope of your own work count: a figure of an employer, a market, a tool, a limit or a hobby needs no proof.':
    'La cifra destacada es lo primero por lo que se pregunta. El logro que la prueba debe estar en la página y dar el mismo número. En una frase cuentan solo los resultados y el alcance del propio trabajo: una cifra de la empresa, del mercado, de una herramienta, de un límite o de una afición no necesita prueba.',
  'Amounts written in more than one way: `$6M` beside `95+ million dollars`, `10K` beside `10k`.':
    'Importes escritos de más de una forma: `$6M` junto a `95+ million dollars`, `10K` junto a `10k`.',
  'Any of the styles is right. A reader who meets several wonders whether the numbers come from different places, and compares them less easily.':
    'Cualquiera de los estilos es correcto. Varios a la vez hacen pensar que los números vienen de sitios distintos, y se comparan peor.',
  'A minus sign where less is better: "-250 ms".': 'Un signo menos donde menos es mejor: «-250 ms».',
  'A minus sign asks the reader to work out that less is good, and hides how much there was before. "From 900 ms to 650 ms" says both.':
    'Un signo menos obliga a deducir que menos es bueno, y oculta cuánto había antes. «From 900 ms to 650 ms» dice ambas cosas.',
  'A change in time or size without what it started from: "250 ms faster".':
    'Un cambio de tiempo o tamaño sin el punto de partida: «250 ms faster».',
  'Cutting 250 ms off two seconds is pleasant, off 300 ms a feat. With the value before and after, or a percentage beside it, the reader knows which.':
    'Quitar 250 ms a dos segundos está bien; a 300 ms es una hazaña. Con el valor antes y después, o un porcentaje al lado, se sabe cuál fue.',
  'A figure that is given again for the same thing.': 'Una cifra que se da otra vez para lo mismo.',
  'A headline figure may return once, in the highlight that proves it. Beyond that, each repetition takes the place of something the reader does not know yet.':
    'Una cifra destacada puede volver una vez, en el logro que la prueba. Más allá, cada repetición ocupa el lugar de algo que aún no se sabe.',
  'A date that the calendar does not have, or that cannot be read as a date.':
    'Una fecha que el calendario no tiene, o que no se puede leer como fecha.',
  'A date that cannot be read cannot be compared, sorted or printed in your style; a 31st of February makes a reader doubt the rest.':
    'Una fecha que no se puede leer no se puede comparar, ordenar ni imprimir con el estilo deseado; un 31 de febrero hace dudar de lo demás.',
  'An end that lies before its start.': 'Un final anterior a su inicio.',
  'Usually a slip of the year. It makes the length of the role, and every sum over your roles, wrong.':
    'Suele ser un desliz del año. Hace errónea la duración del puesto, y toda suma de los puestos.',
  'Dates written for people where the canonical form is expected: said once where all share a style, else of each that differs.':
    'Fechas escritas para personas donde se espera la forma canónica: se señala una vez donde todas comparten un estilo, y si no, en cada una que difiere.',
  'Merit reads "Oct 2021" and prints it as asked. The canonical form says the same to every other tool, sorts by itself, and leaves the style of the page to `meta.render.dateStyle`. Words that it has no place for are named, and left out only when asked.':
    'Merit lee «Oct 2021» y lo imprime como se pida. La forma canónica dice lo mismo a las demás herramientas, se ordena sola y deja el estilo de la página a `meta.render.dateStyle`. Las palabras para las que no tiene sitio se nombran y solo se omiten si se pide.',
  'A start, or an end not marked as expected, after today.':
    'Un inicio, o un final no marcado como esperado, posterior a hoy.',
  'Usually a slip of the year. A degree in progress may say when it will end, best with `expected: true`.':
    'Suele ser un desliz del año. Unos estudios en curso pueden decir cuándo terminarán, mejor con `expected: true`.',
  'Something still expected for a date that has passed.': 'Algo aún esperado para una fecha ya pasada.',
  'Either it has happened, which is worth saying, or it has moved, and the date should move too.':
    'O bien ocurrió, y vale la pena decirlo, o bien se aplazó, y la fecha debería moverse también.',
  'A role or a degree without dates, or an older role that does not say when it ended.':
    'Un puesto o un título sin fechas, o un puesto antiguo que no dice cuándo terminó.',
  'Readers look for dates first and assume the worst where there are none. The newest role without an end goes on, as everybody reads it; of an older one nobody knows. Degrees of people who have worked for more than fifteen years need no date.':
    'Lo primero que se busca son las fechas, y donde no hay se supone lo peor. El puesto más reciente sin final continúa, así lo lee todo el mundo; de uno más antiguo nadie lo sabe. Los títulos de quien lleva más de quince años trabajando no necesitan fecha.',
  'A job dated by the year among jobs dated by the month.': 'Un empleo fechado por año entre empleos fechados por mes.',
  'Next to months, a bare year can hide up to 23 months, and some readers assume that it does.':
    'Junto a los meses, un año solo puede ocultar hasta 23 meses, y hay quien lo supone.',
  'Two jobs at different employers that overlap by more than a month; said once of a job that runs beside several.':
    'Dos empleos en empresas distintas que se solapan más de un mes; se señala una vez en el que coincide con varios.',
  'Two full-time jobs at once look like a slip in a date. Where it was so, saying part-time or freelance answers the question.':
    'Dos empleos a tiempo completo a la vez parecen un desliz en una fecha. Si fue así, decir tiempo parcial o por cuenta propia responde a la pregunta.',
  'More than one full-time job that goes on.': 'Más de un empleo a tiempo completo que continúa.',
  'Most often the end of the previous job was forgotten when the new one was added. A job without an end goes on, unless a later one says otherwise.':
    'Lo más frecuente es olvidar el final del anterior al añadir el nuevo. Un empleo sin final continúa, salvo que otro posterior diga lo contrario.',
  'More than 6 months before a job that no job, degree, voluntary post or project covers.':
    'Más de 6 meses antes de un empleo que no cubre ningún empleo, título, voluntariado ni proyecto.',
  'A gap is no flaw, and a reader will ask. A line about it (travel, a family, a course) answers before the question.':
    'Un hueco no es un defecto, y se preguntará por él. Una línea sobre ello (viaje, familia, un curso) responde antes de la pregunta.',
  'Entries that are not newest first; said once for each section.':
    'Entradas que no empiezan por la más reciente; se señala una vez por sección.',
  'Readers look at the top for what you do now. In any other order the first thing they see is old.':
    'Arriba se busca lo que se hace ahora. En cualquier otro orden, lo primero que se ve es antiguo.',
  'A technology that its makers spell otherwise: Javascript, Kuberentes, Postgre SQL.':
    'Una tecnología que sus autores escriben de otra forma: Javascript, Kuberentes, Postgre SQL.',
  'Engineers notice, and some filters match the exact name. Usual short forms (JS, K8s, Postgres) are fine. Each spelling is said once for the whole file, and its fix changes every place; many names in small letters are said at once.':
    'La gente del oficio lo nota, y algunos filtros buscan el nombre exacto. Las abreviaturas habituales (JS, K8s, Postgres) valen. Cada grafía se señala una vez para todo el archivo, y su corrección cambia todos los lugares; muchos nombres en minúsculas se señalan de una vez.',
  'A product by a name its makers have given up: .NET Core, Azure AD.':
    'Un producto con un nombre que sus autores han abandonado: .NET Core, Azure AD.',
  'The present name shows that you have kept up, and it is what searches look for. With an old version or in the story of a job the old name is right; where the present name stands in the file too, the old one is said on purpose.':
    'El nombre actual muestra que se está al día, y es lo que buscan las búsquedas. Con una versión antigua o en la historia de un empleo el nombre viejo es correcto; donde también está el actual, el viejo se dice a propósito.',
  'A skill that nothing else on the page shows.': 'Una competencia que nada más en la página muestra.',
  'Interviewers pick a skill from the list and ask where you used it. If the answer is on the page they ask about that instead. What another one implies (EKS, Kubernetes) counts, as do certificates and those who issue them, courses and the summary; what everybody uses (Git, Excel), what comes with the trade (Maven, pytest), what few know, what you are learning and methods need no proof. Said once for each group of skills, once for all where there are more than two such groups, and not where more is listed than told.':
    'En la entrevista se elige una competencia de la lista y se pregunta dónde se usó. Si la respuesta está en la página, se pregunta por eso. Lo que otra implica (EKS, Kubernetes) cuenta, igual que los certificados y quienes los emiten, los cursos y el resumen; lo que usa todo el mundo (Git, Excel), lo que va con el oficio (Maven, pytest), lo que pocos conocen, lo que se está aprendiendo y los métodos no necesitan prueba. Se señala una vez por grupo de competencias, una vez para todas si hay más de dos grupos así, y no donde se enumera más de lo que se cuenta.',
  'A technology that your highlights name and your lists do not.':
    'Una tecnología que los logros nombran y las listas no.',
  'Skimming readers and searches look at the list of skills first. What you have shown costs nothing to list. Services of a cloud that is listed, everyday tools and protocols need no line of their own.':
    'Quien lee por encima y quien busca mira primero la lista de competencias. Lo que ya se mostró no cuesta nada allí. Los servicios de una nube ya listada, las herramientas de todos los días y los protocolos no necesitan línea propia.',
  'A skill listed twice in one group, by the same or another name.':
    'Una competencia que aparece dos veces en un grupo, con el mismo nombre o con otro.',
  'The second mention takes the room of another skill. What belongs to two groups may stand in both: a reader looks at one.':
    'La segunda mención ocupa el lugar de otra competencia. Lo que pertenece a dos grupos puede estar en ambos: quien lee mira uno.',
  'Several skills in one item, with only spaces between.':
    'Varias competencias en un elemento, separadas solo por espacios.',
  'A parser reads "Java Python SQL" as one skill that nobody searches for.':
    'Un programa lee «Java Python SQL» como una competencia que nadie busca.',
  'A word that is misspelt: a known misspelling, or a slip of the pen away from a word of résumés.':
    'Una palabra mal escrita: una errata conocida, o un desliz en una palabra propia de los currículums.',
  'Some readers stop at the first typing mistake. Only what is beyond doubt is flagged, so names, the vocabulary of a field, words that stand in another form elsewhere in the file and words of other languages are left alone; `merit.dictionary` holds the words you vouch for.':
    'Hay quien deja de leer en la primera errata. Solo se señala lo que no deja duda, así que nombres, vocabulario de un oficio, palabras que están en otra forma en el archivo y palabras de otros idiomas se dejan en paz; `merit.dictionary` guarda las palabras que se dan por buenas.',
  'A word that is spelt right and is not the one meant, or stands twice: "resulted is", "costs savings", "was lead by", "the the".':
    'Una palabra bien escrita que no es la que se quería, o que está dos veces: «resulted is», «costs savings», «was lead by», «the the».',
  'A spelling checker lets these pass. A careful reader does not.':
    'Un corrector ortográfico las deja pasar. Una lectura atenta, no.',
  'A compound before its noun without its hyphen: "10 year old system", "Rust based layer", "cross team effort".':
    'Un compuesto delante de su sustantivo sin guion: «10 year old system», «Rust based layer», «cross team effort».',
  'The hyphen tells the reader which words belong together: a 10-year-old system, not ten systems.':
    'El guion dice qué palabras van juntas: un sistema de diez años, no diez sistemas.',
  'British and American spelling in one document: "colour" beside "organized".':
    'Grafía británica y estadounidense en un documento: «colour» junto a «organized».',
  'Either is right. Mixed, they look like text pasted from several places. `merit.locale` says which one you write; without it the more frequent one counts. "Colour" beside "organize" and "analyze" is the spelling of Oxford and of Canada, and left alone. Names and quotations keep their own.':
    'Las dos son correctas. Mezcladas parecen texto pegado de varios lugares. `merit.locale` dice cuál se usa; sin ello cuenta la más frecuente. «Colour» junto a «organize» y «analyze» es la grafía de Oxford y de Canadá, y se deja en paz. Los nombres y las citas conservan la suya.',
  'A bullet, number or decoration typed before a text.':
    'Una viñeta, un número o un adorno escrito delante de un texto.',
  'The template sets the bullets. A second one is printed beside it, and parsers take it for part of the text.':
    'La plantilla pone las viñetas. Una segunda se imprime al lado, y los programas la toman por parte del texto.',
  'What another format left in the text: `\\%`, `&amp;`, tags, emphasis in your name, a place or a date.':
    'Lo que otro formato dejó en el texto: `\\%`, `&amp;`, etiquetas, énfasis en el nombre propio, un lugar o una fecha.',
  'Merit prints text as it stands, so the backslash would be on the page. Emphasis is set as such, but not in your name, places and dates.':
    'Merit imprime el texto tal cual, así que la barra invertida estaría en la página. El énfasis se compone como tal, salvo en el nombre propio, los lugares y las fechas.',
  'A text that was to be replaced: of a template, Lorem ipsum, TBD, "coming soon", a place kept for a figure, the marks of a chatbot.':
    'Un texto que había que sustituir: de una plantilla, Lorem ipsum, TBD, «coming soon», un lugar reservado para una cifra, las marcas de un chatbot.',
  'It is the one line a reader will remember. Said once for all texts of a kind, and no other rule speaks of what a template left.':
    'Es la única línea que se recordaría. Se dice una vez para todos los textos de un tipo, y ninguna otra regla habla de lo que dejó una plantilla.',
  'Words that were a link once: "(official blog post)" without an address.':
    'Palabras que fueron un enlace: «(official blog post)» sin dirección.',
  'On paper and in a parser the words point nowhere. A link in Markdown keeps the address: `[blog post](https://…)`.':
    'En papel y para un programa las palabras no llevan a ninguna parte. Un enlace en Markdown conserva la dirección: `[blog post](https://…)`.',
  'A profile without a name.': 'Un perfil sin nombre.',
  'The name is the first thing on the page and the first thing a parser looks for.':
    'El nombre es lo primero de la página y lo primero que busca un programa.',
  'A profile without any way to reach its person.': 'Un perfil sin ninguna forma de contacto.',
  'Somebody who likes what they read needs a way to tell you. An e-mail address is what nearly everybody uses.':
    'A quien le guste lo que lee le hace falta una forma de decirlo. Casi todo el mundo usa una dirección de correo.',
  'An e-mail address that cannot be one, whose well-known host is misspelt, or that reads as a joke.':
    'Una dirección de correo que no puede serlo, cuyo conocido proveedor está mal escrito, o que suena a broma.',
  'It is the address an offer would be sent to.': 'Es la dirección a la que se enviaría una oferta.',
  'A phone number that cannot be dialled.': 'Un número de teléfono que no se puede marcar.',
  'A digit too few is easily typed and never noticed by the one whose number it is.':
    'Un dígito de menos se escribe fácilmente, y en el número propio nunca se nota.',
  'An address that is no link: without its scheme, broken, or made up by a network.':
    'Una dirección que no es un enlace: sin su esquema, rota, o inventada por una red.',
  'Readers click. A link that leads nowhere is worse than none.':
    'En los enlaces se hace clic. Uno que no lleva a ninguna parte es peor que ninguno.',
  'A profile that takes more pages than `meta.render.maxPages` allows.':
    'Un perfil que ocupa más páginas de las que permite `meta.render.maxPages`.',
  'Whoever asks for one page stops reading after it. The finding stands on the entry with which the first page too many begins.':
    'Quien pide una página deja de leer después de ella. El aviso está en la entrada con la que empieza la primera página de más.',
  'A character that none of the fonts can draw.': 'Un carácter que ninguna de las tipografías puede dibujar.',
  'It is left off the page, and nothing else says so. Fonts for Chinese, Japanese, Korean, Arabic, Hebrew, Hindi and Thai come with the extension “Merit: Fonts of the World”.':
    'No aparece en la página, y nada más lo dice. La extensión «Merit: Fonts of the World» trae tipografías para chino, japonés, coreano, árabe, hebreo, hindi y tailandés.',
  'A last page with less than a fifth of it filled.': 'Una última página con menos de una quinta parte ocupada.',
  'A page with a few lines looks like an accident. Cutting those lines, or setting the others a little closer, saves it.':
    'Una página con unas pocas líneas parece un accidente. Recortar esas líneas, o juntar un poco las demás, la ahorra.',
  'Pages that programs cannot read back in order.': 'Páginas que los programas no pueden leer en orden.',
  'Many employers let a program read a résumé first. Two columns are read as one by some of them, so that headings and lines of both run together. `merit check --layout` reads the pages back: the name, the ways to reach you, and of each job its names and dates.':
    'Muchas empresas hacen que un programa lea primero el currículum. Algunos leen dos columnas como una, de modo que los encabezados y las líneas de ambas se mezclan. `merit check --layout` vuelve a leer las páginas: el nombre, los contactos y, de cada puesto, sus nombres y fechas.',
  'A name that is written in two ways: a city before and after its renaming, an employer, a title, a headline that no position bears out.':
    'Un nombre escrito de dos formas: una ciudad antes y después de cambiar de nombre, una empresa, un título, un titular que ningún puesto respalda.',
  'Readers and parsers match names letter by letter. Two spellings look like two places or two employers, and a headline that no position bears out looks like a promotion of your own making.':
    'Personas y programas comparan los nombres letra a letra. Dos grafías parecen dos lugares o dos empresas, y un titular que ningún puesto respalda parece un ascenso inventado.',
  'A date of birth or an age, where they are not customary.':
    'Una fecha de nacimiento o una edad, donde no es costumbre.',
  'Age must not decide in most countries, so employers prefer not to know it. Together with name and address it is also what identity thieves look for.':
    'En la mayoría de los países la edad no debe decidir, así que las empresas prefieren no saberla. Junto con el nombre y la dirección es además lo que buscan los ladrones de identidad.',
  'A photo, where it is not customary.': 'Una foto, donde no es costumbre.',
  'In the United States, Britain and some other countries employers avoid photos, so that nobody can say that looks decided. Elsewhere one is expected: `merit.privacy.country` says where you apply.':
    'En Estados Unidos, Gran Bretaña y algunos países más las empresas evitan las fotos, para que nadie pueda decir que decidió el aspecto. En otros lugares se espera una: `merit.privacy.country` dice adónde va la candidatura.',
  'The marital status, where it is not customary.': 'El estado civil, donde no es costumbre.',
  'Family must not decide, and what it costs to be asked about it is known. Leave the line to something you did.':
    'La familia no debe decidir, y se sabe lo que cuesta que pregunten por ella. La línea es mejor para algo que se hizo.',
  'The religion or caste, where it is not customary.': 'La religión o la casta, donde no es costumbre.',
  'Belief is protected nearly everywhere. Only a few employers may ask for it, and they say so.':
    'Las creencias están protegidas en casi todas partes. Solo unas pocas empresas pueden preguntar por ellas, y lo dicen.',
  'The number of a passport, an identity card or a social security card.':
    'El número de un pasaporte, un documento de identidad o una tarjeta de la seguridad social.',
  'No employer needs it to invite you. A résumé is copied and forwarded many times, and such a number cannot be changed once it is known.':
    'Ninguna empresa lo necesita para una entrevista. Un currículum se copia y se reenvía muchas veces, y un número así no se puede cambiar una vez conocido.',
  'A street address, where town and country are enough.': 'Una dirección postal, donde bastan la ciudad y el país.',
  'Nobody writes you a letter before the interview. A street address tells strangers where you live and lets readers guess at your income and your way to work.':
    'Nadie escribe una carta antes de la entrevista. Una dirección dice a desconocidos dónde se vive, y deja adivinar los ingresos y el trayecto al trabajo.',
  'An ignore comment that silences nothing.': 'Un comentario para ignorar que no silencia nada.',
  'A comment that outlived its reason hides the next real finding of that kind.':
    'Un comentario que sobrevivió a su motivo oculta el próximo aviso real de ese tipo.',
});
