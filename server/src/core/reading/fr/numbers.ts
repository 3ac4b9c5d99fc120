/** Number words of French below a hundred, and what they are. "Neuf" is left out: it is also "new". */
export const NUMBERS = `deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20
  trente 30 quarante 40 cinquante 50 soixante 60 septante 70 nonante 90 cent 100 mille 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `seconde s secondes s minute min minutes min heure h heures h jour day jours day semaine week semaines week mois month an year
  ans year année year années year`;
