import { titleLines } from '../../support/factLines.ts';
import { tables } from '../../support/readings.ts';

describe('titles', () =>
  tables(titleLines, {
    'one title in two ways': [
      ['Software Developer < Software Development', 'developer for development'],
      [
        'Software {Engineer|Manager|Consultant|Administrator|Designer|Coordinator|Researcher|Tester|Programmer} < Software Development',
      ],
      ['Data Engineer < Data Engineering', 'engineer for engineering'],
      ['Quay Manager < Quay Management', 'manager for management'],
      ['Quay Boat < Quay Management'],
      ['Quay Consultant < Quay Consulting', 'consultant for consulting'],
      ['Quay Consultancy < Quay Consulting', 'consultancy for consulting'],
      ['Quay Administrator < Quay Administration', 'administrator for administration'],
      ['Quay Designer < Quay Design', 'designer for design'],
      ['Quay Coordinator < Quay Coordination', 'coordinator for coordination'],
      ['Quay Researcher < Quay Research', 'researcher for research'],
      ['Quay Tester < Quay Test', 'tester for test'],
      ['Quay Testing < Quay Test', 'testing for test'],
      ['Quay Programmer < Quay Programming', 'programmer for programming'],
      [
        '{Senior Quay Developer|Quay Developer II|Quay Developer L3|Lead Quay Developer, Ely|Jr Quay Developer|Quay Developer (Ely)|Quay Developer – Ely|Quay Developer - Ely|Staff Quay Developer|Principal Quay Developer|Associate Quay Developer|Quay Developer of the} < Quay Development',
        'developer for development',
      ],
      ['Chief Quay Developer < Quay Development'],
      ['Developer < Development'],
      ['Quay Developer Boat < Quay Development Boat', 'developer for development'],
      ['Quay Developer Boat < {Quay Development Ship|Pier Development Boat|Quay Development}'],
      ['Data Enginer < Data Engineer', 'enginer, meant engineer'],
      ['Data Engneer < Data Engineer', 'engneer, meant engineer'],
      ['Data Engineeer < Data Engineer', 'engineeer, meant engineer'],
      ['{Data Engineer|Data Engin|Data Ingeniero|Data Zorg|Dat Enginer} < Data Engineer'],
      ['{Ingeniera de Datos|Curse Practitioner} < Nurse Practitioner'],
      ['Nurse Practitionner < Nurse Practitioner', 'practitionner, meant practitioner'],
      ['Nurce Practitioner < Nurse Practitioner', 'nurce, meant nurse'],
      ['{Manger of Boats|Boat Manger} < Manager of Boats'],
      ['Managr of Boats < Manager of Boats', 'managr, meant manager'],
    ],
  }));
