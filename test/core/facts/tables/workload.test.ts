import { workloadLines } from '../../support/factLines.ts';
import { tables } from '../../support/readings.ts';

describe('how somebody works', () =>
  tables(workloadLines, {
    'how somebody works': [
      [
        '{Remote|Remotely|Remoto|Remota|À distance|A distancia|À distância|Da remoto|En remoto|Home office|Home-office|Homeoffice|Télétravail|Teletrabajo|Teletrabalho|Telelavoro|Thuiswerken|Zdalnie|Hybrid|Hybride|Híbrido|On-site|On site|Onsite|Presencial|Présentiel|In presenza|Vor Ort} 80%',
        '80%',
      ],
      [
        '80% {FTE|part-time|part time|full-time|Teilzeit|Vollzeit|temps partiel|temps plein|tiempo parcial|jornada completa|tiempo completo|jornada parcial|tempo parcial|tempo integral|tempo parziale|tempo pieno|deeltijd|voltijd|deltid|heltid|workload|Pensum|Arbeitspensum|Stellenprozent|Beschäftigungsgrad|self-employed|freelance|freelancer}',
        '80%',
      ],
      ['80% boats'],
      ['{удалённо|удаленно|дистанционно|ставка|ставки|远程|遠程|遠端|リモート|在宅|재택|원격} 80%', '80%'],
      ['80% of it remote', '80%'],
      [
        '80% {of sales; remote|of sales. Remote|of sales: remote|of sales! Remote|of sales? Remote|of sales • remote|of all the old boats remote|of all the boats remote}',
      ],
      ['Remote: 80% of it', '80%'],
      [
        '{Remote; |Remote. |Remote. So |Remote! |Remote in all the old boat yards, |Remote in the old yards, }80% of it',
      ],
      ['Cut {remoteness|coremote} 80%'],
      ['Cut 80%{?|!|.|;|:| •} Remote'],
      ['Remote{?|!|.|;| •} 80% less'],
      ['80% in the office, remotely', '80%'],
      ['80% in the offices, remotely'],
      ['Remote: 80%', '80%'],
    ],
  }));
