/** Number words of German below a hundred, and what they are; compounds of more are written as figures. */
export const NUMBERS = `zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15
  sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30 dreissig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80
  neunzig 90 hundert 100 tausend 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `sekunde s sekunden s minute min minuten min stunde h stunden h tag day tage day tagen day woche week wochen week monat month
  monate month monaten month jahr year jahre year jahren year`;
