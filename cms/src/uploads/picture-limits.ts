/** What a picture may be, and what working on one may cost. Read by the CMS and by the process that decodes. */

/** The formats that are decoded, as their own first bytes tell. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif'
/** In pixels: 25 million is what a good camera takes, sixteen times what a page shows. To decode AVIF takes twice the memory. */
export const MAX_PIXELS: Readonly<Record<PictureFormat, number>> = {
  jpeg: 25_000_000,
  png: 25_000_000,
  webp: 25_000_000,
  avif: 12_500_000,
}
/** What WebP can hold, in pixels. */
export const MAX_SIDE = 16_383
/** What is kept of a picture: nothing on a page is wider than 1600, and 2560 squared leaves room for sharper screens. */
export const MAX_KEPT_PIXELS = 2560 * 2560
export const WIDTHS = [400, 800, 1600] as const

/** From the start of the process to its answer. */
export const TIME_LIMIT_MS = 3400
/** Resident memory of the process. What it takes between two looks comes on top. */
export const MEMORY_LIMIT_BYTES = 350 * 1024 * 1024
