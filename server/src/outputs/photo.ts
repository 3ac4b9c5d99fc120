import { type Message, say } from '../core/messages/message.ts';
import { oneLine } from '../core/render/text.ts';
import type { Files, Refusal } from './files.ts';
import { isWhole, readPicture } from './image.ts';

/** A portrait is printed 26 mm wide: 600 pixels are plenty. */
const mostBytes = 5_000_000;
/** Decoding takes four bytes a pixel. */
const mostPixels = 30_000_000;

export type Photo =
  | { readonly file: string; readonly bytes: Uint8Array; readonly problem: null }
  | { readonly file: null; readonly problem: Message };

const without = (problem: Message): Photo => ({
  file: null,
  problem: [problem, say('The pages are without a photo.')],
});

function refused(path: string, refusal: Refusal): Photo {
  switch (refusal) {
    case 'missing':
      return without(say('There is no file `{path}` beside the profile.', { path }));
    case 'outside':
      return without(say('`{path}` is not in the folder of the profile, and nothing else is read.', { path }));
    case 'large':
      return without(
        say('`{path}` is larger than {most} MB; a copy of 600 pixels is plenty.', { path, most: mostBytes / 1e6 }),
      );
    default:
      return without(say('`{path}` cannot be read.', { path }));
  }
}

/** The photo that `meta.render.photo` asks for: a picture in the folder of the profile. Null when it asks for none. */
export async function photoOf(asked: unknown, files: Files | null): Promise<Photo | null> {
  const path = oneLine(asked);
  if (path === '') return null;
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/iu.test(path))
    return without(
      say('`{path}` is an address, and nothing is fetched: save the photo beside the profile.', {
        path: path.slice(0, 80),
      }),
    );
  if (!files) return without(say('The files beside this profile cannot be read here.'));
  const bytes = await files.read(path, mostBytes);
  if (typeof bytes === 'string') return refused(path, bytes);
  const picture = readPicture(bytes);
  if (!picture) return without(say('`{path}` is no picture that can be printed: PNG, JPEG, WebP or SVG.', { path }));
  const { size, extension } = picture;
  if (size && size.width * size.height > mostPixels)
    return without(say('`{path}` has {width} × {height} pixels; a copy of 600 pixels is plenty.', { path, ...size }));
  if (!isWhole(bytes, extension))
    return without(say('`{path}` is damaged, or shows another file: it cannot be printed as it is.', { path }));
  return { file: `/photo.${extension}`, bytes, problem: null };
}
