import type { Message } from '../core/messages/message.ts';
import type { ProfileData, RenderOptions } from '../core/profile/data.ts';
import { isJson, type ProfileDocument } from '../core/profile/document.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { type RenderModel, toRenderModel } from '../core/render/index.ts';
import type { FileMap, Warning } from '../typesetter/types.ts';
import type { Files } from './files.ts';
import { isOwnTemplate, ownTemplateOf } from './ownTemplate.ts';
import { photoOf } from './photo.ts';

/** What whoever asks for an output wants other than the profile says; null and absent leave it to the profile. */
export interface Wishes {
  readonly template?: string | null | undefined;
  readonly locale?: string | null | undefined;
  /** How many pages it is to fit on. */
  readonly fit?: number | null | undefined;
}

/** A profile ready to be shown or written: every output, the preview and the findings about pages start from this. */
export interface Prepared {
  readonly document: ProfileDocument;
  readonly data: ProfileData;
  /** JSON Resume rather than YAML. */
  readonly json: boolean;
  readonly model: RenderModel;
  readonly fit: number | null;
  /** What the pages show beside texts, by its path in the typesetter. */
  readonly files: FileMap;
  /** What was asked for and is not on the pages. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads what a document says as a page shows it, with the photo and the template of one's own that it asks for. `files` is null
 * where none may be read. Total: whatever the document holds, something sensible comes back.
 */
export async function prepare(
  document: ProfileDocument,
  wishes: Wishes = {},
  files: Files | null = null,
): Promise<Prepared> {
  const data = withWishes(plainProfile(document), wishes);
  const json = isJson(document);
  const model = toRenderModel(data, { json });
  const bare: Prepared = { document, data, json, model, fit: wishes.fit ?? null, files: {}, warnings: [] };
  return withTemplate(await withPhoto(bare, files), files);
}

async function withPhoto(prepared: Prepared, files: Files | null): Promise<Prepared> {
  const photo = await photoOf(prepared.data.meta?.render?.photo, files);
  if (!photo) return prepared;
  if (photo.file === null) return warned(prepared, 'layout.photo', photo.problem, '/meta/render/photo');
  const { model } = prepared;
  return {
    ...prepared,
    model: { ...model, photo: { file: photo.file, alt: model.author } },
    files: { ...prepared.files, [photo.file]: photo.bytes },
  };
}

async function withTemplate(prepared: Prepared, files: Files | null): Promise<Prepared> {
  const { model } = prepared;
  if (!isOwnTemplate(model.template)) return prepared;
  const own = await ownTemplateOf(model.template, files);
  if (own.main === null) return warned(prepared, 'layout.template', own.problem, '/meta/render/template');
  return {
    ...prepared,
    model: { ...model, ownTemplate: own.main },
    files: { ...prepared.files, ...Object.fromEntries(own.files) },
  };
}

const warned = (prepared: Prepared, code: Warning['code'], message: Message, pointer: string): Prepared => ({
  ...prepared,
  warnings: [...prepared.warnings, { code, message, pointer }],
});

function withWishes(data: ProfileData, { template, locale }: Wishes): ProfileData {
  const asked: RenderOptions = { ...(template ? { template } : {}), ...(locale ? { locale } : {}) };
  if (Object.keys(asked).length === 0) return data;
  return { ...data, meta: { ...data.meta, render: { ...data.meta?.render, ...asked } } };
}
