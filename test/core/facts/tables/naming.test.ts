import { namingLines } from '../../support/factLines.ts';
import { tables } from '../../support/readings.ts';

describe('highlights that are names', () =>
  tables(namingLines, {
    'names, and what was done': [
      [
        '{HIST 214 - Tides|LOG8704: Tides|2001WETMTR – Tides|INF6900AE/INF7900A - Tides|HIST-214 - tides|COMP 202: locks and weirs|H 214 - Tides|HISTORY 214 - Tides|HIST 2 - Tides}',
        'a name',
      ],
      [
        '{ISO 9001 - audits|IEC 62304: audits|RFC 2606 - notes|DIN 1045 - tests|IEEE 802 - tests|ANSI 12 - tests|CVE 2019 - notes|GDPR 2016: notes|SOC 200 - notes|PCI 400 - notes|EN 1090 - welds}',
      ],
      ['{Tides and Weirs (GEO3311)|Tides and Weirs (GEO 3311E)}', 'a name'],
      ['{tides and weirs (GEO3311)|Ti (GEO3311)|Tides. Weirs (GEO3311)}'],
      ['{Department|Faculty|School|Institute|Division|Laboratory|Lab|Chair} of Tides', 'a name'],
      ['Barn of Tides'],
      [
        '{Fakultät für Gezeiten|Institut für Gezeiten|Lehrstuhl für Gezeiten|Abteilung für Gezeiten|Département de marées|Laboratoire de marées|Faculté des marées|Facultad de mareas|Departamento del mar|Laboratorio di maree|Dipartimento di maree|Facoltà di maree|Faculdade do mar|Vakgroep voor getijden|Faculteit voor getijden|Afdeling voor getijden|The Department of Tides}',
        'a name',
      ],
      ['Department store of Ely'],
      [
        '{Guest on|Keynote at|Invited speaker at|Featured in|Panelist for|Panellist at|Moderator at|Speaker at|Spoke at|Attended|Attendee at|Interviewed by|Profiled in|Talk at|Lecture at|Presented at|Lecturer at|Exhibited at|Performed in|Reviewer for|Referee for|Juror at|Jury member of|Was a guest on} the Quay Days',
        'a name',
      ],
      ['Sang at the Quay Days'],
      ['Spoke at {Quay Days|a Quay Day|2019|12th fair|"Quay Days"}', 'a name'],
      ['Spoke at {the quay days|12 quay days}'],
      ['Spoke at Quay Days to 300 people'],
      [
        '{Member|Chair|Co-chair|Cochair|Secretary|Treasurer|Fellow|Board member|Founding member|Elected member|Active member|Program chair|Committee member|Jury chair} of the Tide Society',
        'a name',
      ],
      ['Cook of the Tide Society'],
      [
        'Member of the Tide {Committee|Board|Council|Society|Association|Jury|Academy|Union|Network|Institute}',
        'a name',
      ],
      ['Member of the Tide Choir'],
      ['Member {of|on|for|in} the Tide Council', 'a name'],
      ['Member at the Tide Council'],
      [
        '{Co-organisers: Ada Marlowe (Chair), Jon Quay|TIDES 2025 — Posters Co-Chair|Journal of Locks — 2021, 2023|Host: Ada Marlowe|Host: ada and jon|Host: Ada and Jon|Hosts: Ada et Jon|Hosts: Ada und Jon|Team: "Low Water"|Note: the tide rose|Tools: Rope & Tar|Team – Ada; Jon}',
        'a name',
      ],
      ['International Workshop on Locks and Weirs of Leith — 2022', 'a name'],
      ['Workshop on locks: the 2022 one'],
      [
        '{Tide Prize 2019|Winner of the Tide Prize 2019|Quay of Ely, 2019|la Fiesta del Mar 2019|Fest der Meere 2019}',
        'a name',
      ],
      ['{Tide prize 2019|Tide Prize|mended the Tide 2019|Mended the Tide 2019}'],
      ['{**Pricing and Berths:**|**Tide Tables**:|__Lock Automation:__|*Tides:*|_Tides:_}', 'a name'],
      ['{** Tides:**|**Tides**|**T:**|Tides:|**Tides:** rose}'],
      ['{Final grade: 9.5 of 10|Nota media: 9,4|Abschlussnote: 1,3|Languages: German, French}', 'a name'],
      ['Grade of it rose'],
      ['{Mended the sluice of the quay|Ada mended it|Sluices and locks}'],
      [`Supervisor${' a'.repeat(15)}: Ada Quay`, 'a name'],
      [`Supervisor${' a'.repeat(15)}b: Ada Quay`],
      [`COMP 202 - ${'Tides '.repeat(37)}`, 'a name'],
      [`COMP 202 - ${'Tides '.repeat(38)}`],
      [`${'A'.repeat(37)}: Ada, Jon`, 'a name'],
      [`${'A'.repeat(38)}: Ada, Jon`],
      [
        '{x **Tides:**|**Tides:** x|Why? Tides: Ada Quay, Jon|Tides of a very old and long quay: Ada, Jon|T (LOG8421)|Tide Prize 3019}',
      ],
      [
        '{The Tides, 2019|Tid (LOG8421)|`COMP 202` - Tides|[COMP 202](https://quays.example) - Tides|- Prize 2019| Tide Prize 2019 |Host: Ada said "no" twice}',
        'a name',
      ],
      ['Quay: they said "no" twice'],
    ],
  }));
