/** Number words of Portuguese below a hundred, and what they are. */
export const NUMBERS = `dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezesseis 16
  dezasseis 16 dezessete 17 dezassete 17 dezoito 18 dezenove 19 dezanove 19 vinte 20 trinta 30
  quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 mil 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `segundos s minuto min minutos min hora h horas h dia day dias day semana week semanas week mês month meses month ano year
  anos year`;
