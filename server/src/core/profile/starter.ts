export interface StarterOptions {
  /** Today, `YYYY-MM-DD`: the example's years are counted back from it. */
  readonly now?: string;
}

/**
 * The text of a first profile: a short résumé of somebody who does not exist, commented for the person who will replace
 * it with their own. It ends with a newline and has no finding of warning or worse.
 */
export function starterProfile({ now = '2025-01-01' }: StarterOptions = {}): string {
  const year = Number(/^\d{4}/.exec(now)?.[0] ?? 2025);
  return `# Your profile: who you are and what you have done. Replace Alex with yourself and delete what you do not need.
# Merit underlines what a reader would stumble over. Hover for the reason; press Ctrl+. (Cmd+. on a Mac) for a fix.

basics:
  name: Alex Morgan
  label: Software engineer
  email: alex.morgan@example.com
  phone: +44 20 7946 0958
  location:
    city: Manchester
    countryCode: GB
  profiles:
    - network: GitHub
      username: alex-morgan
      url: https://github.com/alex-morgan
  # Two to four sentences. Merit adds up your jobs and tells you if "4+ years" is not true.
  summary: >-
    Software engineer with 4+ years in online retail. Makes slow pages fast and fragile releases dull, and writes down
    how, so that others can do it too.
  # Headline figures for the top of the page; each names the highlight that proves it.
  stats:
    - value: 60%
      label: shorter page loads
      source: page-load

work:
  # Newest first. Dates are 2024, 2024-03 or 2024-03-18; a job you still have ends in \`present\`.
  - name: Fellside Supplies
    position: Software engineer
    location: Manchester, UK
    startDate: ${year - 2}-03
    endDate: present
    highlights:
      # One achievement a line: what you did, how, and what changed, best with a figure.
      - text: Cut page loads by 60% (2.5 s to 1.0 s) by rendering the catalogue on the server with Node.js and React.
        id: page-load
      - Moved 14 services to Terraform, so that a new test environment takes 20 minutes to set up.
      - Mentored 3 junior engineers through their first year on call.

  # Several positions at one employer go under \`roles:\`, each with its own position, dates and highlights.
  - name: Parcelwise
    position: Junior software engineer
    location: Leeds, UK
    startDate: ${year - 5}-09
    endDate: ${year - 2}-02
    highlights:
      - Built the returns portal in TypeScript and PostgreSQL, which handles 1,200 requests a day.
      - Reduced failed nightly imports by 75% (40 to 10 a month) by checking files on upload.

education:
  # Still studying? Put the date you expect to finish into \`endDate\` and add \`expected: true\`.
  - institution: University of Sheffield
    studyType: BSc
    area: Computer Science
    startDate: ${year - 8}-09
    endDate: ${year - 5}-06

skills:
  # List what your highlights show; Merit points out a skill that nothing on the page backs up.
  - name: Languages and frameworks
    keywords: [TypeScript, Node.js, React]
  - name: Data and infrastructure
    keywords: [PostgreSQL, Terraform]

languages:
  - language: English
    fluency: Native
  - language: Spanish
    fluency: B2

# There is more: projects, stories, certificates, publications, talks, volunteer, awards, sections of your own …
# Press Ctrl+Space on an empty line to see every section and key.

meta:
  render:
    paper: a4
    maxPages: 1
`;
}
