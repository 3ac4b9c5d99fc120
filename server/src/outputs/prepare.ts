import type { ProfileData, RenderOptions } from '../core/profile/data.ts';
import { isJson, type ProfileDocument } from '../core/profile/document.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { type RenderModel, toRenderModel } from '../core/render/index.ts';

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
}

/** Reads what a document says as a page shows it. Total: whatever the document holds, something sensible comes back. */
export function prepare(document: ProfileDocument, wishes: Wishes = {}): Prepared {
  const data = withWishes(plainProfile(document), wishes);
  const json = isJson(document);
  return { document, data, json, model: toRenderModel(data, { json }), fit: wishes.fit ?? null };
}

function withWishes(data: ProfileData, { template, locale }: Wishes): ProfileData {
  const asked: RenderOptions = { ...(template ? { template } : {}), ...(locale ? { locale } : {}) };
  if (Object.keys(asked).length === 0) return data;
  return { ...data, meta: { ...data.meta, render: { ...data.meta?.render, ...asked } } };
}
