import { readDocument } from '../../../server/src/core/profile/document.ts';
import { writeDocx } from '../../../server/src/outputs/docx/write.ts';
import { outputOf } from '../../../server/src/outputs/index.ts';
import { prepare } from '../../../server/src/outputs/prepare.ts';

/** What outputs of text need of the world: nothing. */
export const tools = {
  typesetter: () => {
    throw new Error('texts are written without pages');
  },
  docx: writeDocx,
  faces: async () => [],
  today: '2026-06-15',
};

/** A profile as an output of text says it. */
export async function written(id: string, profile: string): Promise<string> {
  const { bytes } = await outputOf(id)!.write(await prepare(readDocument(profile)), tools);
  return new TextDecoder().decode(bytes);
}
