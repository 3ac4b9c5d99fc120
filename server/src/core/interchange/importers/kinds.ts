/** What `--from` calls each kind of file, in the order in which they are tried. Apart from the importers, so that to name one loads none. */
export const kinds = [
  'pdf',
  'docx',
  'linkedin',
  'rendercv',
  'yamlresume',
  'reactive-resume',
  'open-resume',
  'manfred',
  'fresh',
  'europass',
  'json-resume',
  'html',
  'latex',
  'markdown',
  'text',
] as const;

/** Files larger than this are not read, in bytes: a résumé with photographs has a tenth of it. */
export const maxFile = 30_000_000;
