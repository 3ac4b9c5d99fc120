/** Number words of Portuguese below a hundred, and what they are. */
export const NUMBERS = `dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 quinze 15 vinte 20 trinta 30
  quarenta 40 cinquenta 50 cem 100 mil 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `segundos s minuto min minutos min hora h horas h dia day dias day semana week semanas week mês month meses month ano year
  anos year`;
