/** Number words of Italian below a hundred, and what they are. */
export const NUMBERS = `due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13 quattordici 14 quindici 15 sedici 16
  diciassette 17 diciotto 18 diciannove 19 venti 20 trenta 30
  quaranta 40 cinquanta 50 sessanta 60 settanta 70 ottanta 80 novanta 90 cento 100 mille 1000`;

/** Words for stretches of time, each before its unit. */
export const TIMES = `secondi s minuto min minuti min ora h ore h giorno day giorni day settimana week settimane week mese month mesi month anno year
  anni year`;
