/** What the importer's thread is asked; it answers with an `ImportResult`. */
export interface ImportRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly from?: string;
}
