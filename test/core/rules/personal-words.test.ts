import { check, underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';

/** What is personal in a profile from America, by topic. */
const said =
  (before: string, behind: string) =>
  (part: string): readonly string[] => {
    const text = before + part + behind;
    const found = check(text).filter(({ code }) => code.startsWith('privacy.'));
    return found.map((problem) => `${problem.code}: ${underlined(text, problem)}`);
  };

describe('personal data', () => {
  tables(said('basics:\n  name: Ada Lo\n  location:\n    countryCode: US\n  ', ': x1\n'), {
    'by its key': [
      ['{photo|religion}', 'privacy.{}: {}: x1'],
      ['{picture|avatar}', 'privacy.photo: {}: x1'],
      ['{birthdate|birthday|dateOfBirth|dob|age|born}', 'privacy.birth-date: {}: x1'],
      ['{maritalStatus|civilStatus}', 'privacy.marital-status: {}: x1'],
      ['caste', 'privacy.religion: caste: x1'],
      ['{ssn|socialSecurityNumber|passport|passportNumber|nationalId|aadhaar|idNumber}', 'privacy.national-id: {}: x1'],
      ['motto'],
    ],
  });
  tables(said('basics:\n  name: Ada Lo\n  location:\n    countryCode: US\n  summary: "', ': 4 May 1991"\n'), {
    'days of birth': [
      [
        '{Date of birth|Birthdate|Birth date|Birthday|D.O.B.|DOB|Geburtsdatum|Geboren am|Date de naissance|Née le|Né le|Fecha de nacimiento|Data di nascita|Data de nascimento}',
        'privacy.birth-date: {}: 4 May 1991',
      ],
      ['Wedding'],
    ],
  });
  tables(said('basics:\n  name: Ada Lo\n  location:\n    countryCode: US\n  summary: "', ' number: AB123456"\n'), {
    numbers: [
      [
        "{Social security|National id|National identity|National identification|National insurance|Identity card|Id card|Passport|Aadhaar|Aadhar|Voter id|Pan card|NRIC|CNIC|SSN|NINO|DNI|NIE|CPF|Personnummer|Driver's license|Driving licence}",
        'privacy.national-id: {} number: AB123456',
      ],
      ['Library'],
    ],
  });
  tables(said('basics:\n  name: Ada Lo\n  location:\n    countryCode: US\n  summary: "', ': married"\n'), {
    'marital status': [
      [
        '{Marital status|Civil status|Familienstand|Situation familiale|Situation de famille|Estado civil|Stato civile}',
        'privacy.marital-status: {}: married',
      ],
      ['Status'],
    ],
  });
});
