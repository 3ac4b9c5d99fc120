import { say } from '../../core/messages/message.ts';
import { readPicture } from '../image.ts';
import type { Note, Output } from '../output.ts';
import type { Prepared } from '../prepare.ts';
import { type DocxInput, docxInput } from './input.ts';

/** A document for Word: real headings, lists and links, one column, nothing in boxes or tables. */
export const docx: Output = {
  id: 'docx',
  name: 'Word',
  extension: 'docx',
  holds: 'pages',
  design: 'face',
  async write(prepared, tools) {
    const { photo, note } = photoOf(prepared);
    const notes: Note[] = prepared.warnings
      .filter(({ code }) => code === 'layout.photo')
      .map(({ message, pointer = '' }) => ({ message, pointer, lost: true }));
    return {
      bytes: await tools.docx(docxInput(prepared.model, photo)),
      notes: note ? [...notes, note] : notes,
      fit: null,
    };
  },
};

/** A portrait is as wide as on the page, 26 mm, and a quarter higher. */
const room = { width: 98, height: 123 };

/** The portrait, where it is a picture that Word shows. */
function photoOf({ model, files }: Prepared): { readonly photo: DocxInput['photo']; readonly note: Note | null } {
  const { photo } = model;
  const bytes = photo ? files[photo.file] : undefined;
  if (!photo || !bytes) return { photo: null, note: null };
  const picture = readPicture(bytes);
  if (picture?.size && (picture.extension === 'png' || picture.extension === 'jpg')) {
    const { width, height } = picture.size;
    const scale = Math.min(room.width / width, room.height / height);
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return { photo: { bytes, type: picture.extension, alt: photo.alt, ...size }, note: null };
  }
  const message = say('Word shows no photo of this kind; save it as PNG or JPEG. The document is without it.');
  return { photo: null, note: { message, lost: true } };
}
