/** jsdom brings no types; this is what the bench asks of it. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string });
    readonly window: { readonly document: never; close(): void };
  }
}
