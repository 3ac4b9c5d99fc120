/** The part of markdown-it that tests use. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean });
    /** Is an address to become a link? */
    validateLink: (address: string) => boolean;
    render(markdown: string): string;
  }
}
