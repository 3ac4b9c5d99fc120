import type { ExportParams } from '../../../server/src/protocol.ts';

/** A format a profile can be exported to. */
export interface Format {
  readonly to: ExportParams['to'];
  readonly label: string;
  readonly detail: string;
  readonly extension: string;
}

/** The formats in the order they are offered; `t` localises. */
export function formats(t: (text: string) => string): readonly Format[] {
  const all: { readonly [To in ExportParams['to']]: Omit<Format, 'to'> } = {
    pdf: { label: 'PDF', detail: t('The pages of the preview, with text that can be selected'), extension: 'pdf' },
    docx: { label: 'Word', detail: t('A document to edit, with real headings, lists and links'), extension: 'docx' },
    html: {
      label: t('Web page'),
      detail: t('One file to publish, for phones, screens and print, light and dark'),
      extension: 'html',
    },
    md: { label: 'Markdown', detail: t('The page as text with headings, lists and links'), extension: 'md' },
    txt: { label: t('Plain text'), detail: t('For forms and e-mails, in lines of 80 characters'), extension: 'txt' },
    json: { label: 'JSON Resume', detail: t('The open standard that other tools read'), extension: 'json' },
  };
  return (Object.keys(all) as ExportParams['to'][]).map((to) => ({ to, ...all[to] }));
}

/**
 * The name an export is offered under: the one made of the profile's own words, else the document's without what says that
 * it is a profile (`ada.profile.yaml` → `ada.pdf`). Never the document's own name.
 */
export function offeredName(documentName: string, extension: string, made: string | null): string {
  const stem = documentName.replace(/(?:\.(?:profile|resume|cv))?\.(?:ya?ml|json)$/i, '');
  const name = `${made ?? stem}.${extension}`;
  return name === documentName ? `${made ?? stem}.export.${extension}` : name;
}
