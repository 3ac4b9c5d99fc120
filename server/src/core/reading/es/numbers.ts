/** Number words of Spanish below a hundred, and what they are. */
export const NUMBERS = `dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17
  dieciocho 18 diecinueve 19 veinte 20
  treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 mil 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `segundo s segundos s minuto min minutos min hora h horas h día day días day semana week semanas week mes month meses month
  año year años year`;
