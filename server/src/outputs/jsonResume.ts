import { toJsonResume } from '../core/interchange/toJsonResume.ts';
import { verbatim } from '../core/messages/message.ts';
import { withForeignValues } from '../core/profile/foreignValues.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { type Output, writtenText } from './output.ts';

/** The open standard that other tools read. */
export const jsonResume: Output = {
  id: 'json',
  name: 'JSON Resume',
  extension: 'json',
  holds: 'data',
  design: 'none',
  async write({ document, json }) {
    const { document: resume, dropped } = toJsonResume(plainProfile(document));
    const notes = dropped.map(({ pointer, reason }) => ({ message: verbatim(`${pointer}: ${reason}`), lost: true }));
    return writtenText(`${JSON.stringify(withForeignValues(resume, document, json), null, 2)}\n`, notes);
  },
};
