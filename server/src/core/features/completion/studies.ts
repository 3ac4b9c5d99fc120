/**
 * What people study, for `area`: the broad fields of UNESCO's ISCED-F 2013 and the programmes that most students in them take,
 * in the words of degree certificates. The commonest of a beginning come first.
 */
export const areas: readonly string[] =
  `Computer Science; Software Engineering; Information Technology; Information Systems; Data Science;
Artificial Intelligence; Cybersecurity; Computer Engineering; Mathematics; Statistics; Physics; Chemistry; Biology; Biochemistry;
Biotechnology; Environmental Science; Geography; Geology; Mechanical Engineering; Electrical Engineering; Civil Engineering;
Chemical Engineering; Industrial Engineering; Aerospace Engineering; Biomedical Engineering; Mechatronics; Architecture; Urban Planning;
Nursing; Midwifery; Medicine; Dentistry; Pharmacy; Veterinary Medicine; Physiotherapy; Occupational Therapy; Public Health; Nutrition;
Radiography; Psychology; Social Work; Sociology; Anthropology; Political Science; International Relations; Economics; Finance;
Accounting; Business Administration; Business Informatics; Management; Marketing; Human Resource Management; Supply Chain Management;
Hospitality Management; Tourism; Law; Criminology; Education; Early Childhood Education; Primary Education; Special Education;
English; English Literature; Linguistics; Translation; History; Philosophy; Theology; Art History; Fine Arts; Graphic Design;
Interior Design; Fashion Design; Music; Theatre; Film Studies; Journalism; Communication; Media Studies; Library Science; Sports Science;
Agriculture; Forestry; Food Science; Culinary Arts; Logistics; Carpentry; Automotive Technology; Welding`
    .split(';')
    .map((area) => area.trim().replaceAll(/\s+/g, ' '));

/** Degrees as they are written short. */
export const degrees: readonly string[] =
  'BSc BA BEng BTech BBA BEd BFA LLB MSc MA MEng MTech MEd MFA MPH LLM MD'.split(' ');
