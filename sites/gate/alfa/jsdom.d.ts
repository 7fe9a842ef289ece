/** As much of jsdom as we use; it brings no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole })
    readonly window: Window & { close(): void; Range: { prototype: object } }
  }
}
