import type { SiteView } from '../view/page-view.ts'

/**
 * One place as a contour: the line against the sky, 90 high, its middle at 600 and its ends far out so that it fills any
 * width; and a small sign of it, 32 × 32.
 */
interface Landscape {
  line: string
  extra?: string
  sign: string
}

/** Drawn for this product; no real coats of arms. */
export const LANDSCAPES: Record<SiteView['landscape'], Landscape> = {
  // Low islets in a row, sea between them.
  skerries: {
    line: 'M-2400 77H-20h90c22 0 26-14 50-15 22-1 30 10 48 11 16 1 20 4 42 4h86c18 0 22-24 50-26 24-2 36 14 54 15 14 1 20 11 38 11h100c24 0 28-32 62-35 30-3 40 19 62 20 20 1 26 15 46 15h92c16 0 20-12 38-13 18-1 26 8 40 9 12 0 16 4 28 4h76c20 0 26-20 52-21 24-1 34 13 52 14 16 1 20 7 36 7h102H3600',
    sign: 'M3 21h4c2 0 2-6 6-6s4 6 7 6h2c1 0 2-3 4-3s2 3 3 3M5 26c3-2 5 2 8 0s5 2 8 0 4 1 6 0',
  },
  // One steep island, its sides straight into the fjord.
  island: {
    line: 'M-2400 82H-20h380l26-6 14-24 22-8 16-20 24-4 18-14 30 5 22-7 26 13 30 3 16 19 28 5 14 21 30 11 20 6h90l50-4 44 4h340H3600',
    sign: 'M3 24l7-11 3 3 5-8 11 16zM4 28c4-2 6 2 9 0s6 2 9 0 4 1 6 0',
  },
  // The open sea and a light.
  horizon: {
    line: 'M-2400 79H-20h550l22-6 26-8 20-2h8l4-34h14l4 34h10l22 4 26 8 24 4h510H3600',
    extra: 'M610 21h14v8h-14zM603 23l-42-9M631 23l42-9',
    sign: 'M3 25h26M13 25l1.5-12h3L19 25M14 9h4v4h-4zM11 10L5 7M21 10l6-3',
  },
  // Two mountain sides and the floor between.
  valley: {
    line: 'M-2400 18H-20l66 6 52-6 60 16 52 4 56 22 60 4 58 14 70 4h110l56-4 56-14 60-4 48-22 60-6 52-18 62 2 58-6 84 4h126H3600',
    sign: 'M3 7l4 3 6 13M29 5l-4 5-6 13M16 15c-3 2 3 4 0 6s3 4 0 6',
  },
}
