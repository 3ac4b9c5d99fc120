/** Number words of Dutch below a hundred, and what they are. */
export const NUMBERS = `twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 dertien 13 veertien 14 vijftien 15 zestien 16
  zeventien 17 achttien 18 negentien 19 twintig 20 dertig 30
  veertig 40 vijftig 50 zestig 60 zeventig 70 tachtig 80 negentig 90 honderd 100 duizend 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `seconden s minuut min minuten min uur h uren h dag day dagen day week week weken week maand month maanden month jaar year
  jaren year`;
