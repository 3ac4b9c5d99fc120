/** Number words of Dutch below a hundred, and what they are. */
export const NUMBERS = `twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 vijftien 15 twintig 20 dertig 30
  veertig 40 vijftig 50 honderd 100 duizend 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `seconden s minuut min minuten min uur h uren h dag day dagen day week week weken week maand month maanden month jaar year
  jaren year`;
