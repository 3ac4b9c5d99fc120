import { toJsonResume } from '../core/interchange/toJsonResume.ts';
import { verbatim } from '../core/messages/message.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { type Output, writtenText } from './output.ts';

/** The open standard that other tools read. */
export const jsonResume: Output = {
  id: 'json',
  name: 'JSON Resume',
  extension: 'json',
  holds: 'data',
  async write({ document }) {
    const { document: resume, dropped } = toJsonResume(plainProfile(document));
    const notes = dropped.map(({ pointer, reason }) => ({ message: verbatim(`${pointer}: ${reason}`), lost: true }));
    return writtenText(`${JSON.stringify(resume, null, 2)}\n`, notes);
  },
};
