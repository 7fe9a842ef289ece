import type { SiteView } from '../view/page-view.ts'

/** One place as a contour: the line against the sky, open at both ends, in a box 1200 wide and 90 high; and a small sign of it, 32 × 32. */
interface Landscape { line: string; extra?: string; sign: string }

/** Drawn for this product; no real coats of arms. */
export const LANDSCAPES: Record<SiteView['landscape'], Landscape> = {
  // Low islets in a row, sea between them.
  skerries: {
    line: 'M0 76h70c22 0 28-14 52-15 20-1 30 9 46 10 18 1 20 5 44 5h86c16 0 20-22 48-24 22-2 34 12 52 13 14 1 20 11 40 11h120c22 0 26-30 60-33 28-2 38 17 60 18 20 1 24 15 48 15h94c14 0 18-11 36-12 18-1 26 7 40 8 12 0 16 4 30 4h74c20 0 24-19 50-20 24-1 34 12 52 13 16 1 20 7 36 7h62',
    sign: 'M3 21h4c2 0 2-6 6-6s4 6 7 6h2c1 0 2-3 4-3s2 3 3 3M5 26c3-2 5 2 8 0s5 2 8 0 4 1 6 0',
  },
  // One steep island, its sides straight into the fjord.
  island: {
    line: 'M0 82h250l44-10 36-22 26 6 40-30 30-8 34-14 40 10 32-6 44 22 30-4 40 26 34 2 40 18 36-2 34 12h110l60-4 50 4h270',
    sign: 'M3 24l7-11 3 3 5-8 11 16zM4 28c4-2 6 2 9 0s6 2 9 0 4 1 6 0',
  },
  // The open sea and a light.
  horizon: {
    line: 'M0 78h560l20-6 26-8 20-2h8l4-34h14l4 34h10l22 4 26 8 24 4h462',
    extra: 'M638 20h14v8h-14zM632 22l-40-8M658 22l40-8',
    sign: 'M3 25h26M13 25l1.5-12h3L19 25M14 9h4v4h-4zM11 10L5 7M21 10l6-3',
  },
  // Two mountain sides and the floor between.
  valley: {
    line: 'M0 14l60 10 50-6 60 16 50 4 54 22 60 4 56 14 70 4h120l56-4 54-14 60-4 46-22 58-6 50-18 60 2 56-12 80 6h80',
    sign: 'M3 8l9 15M29 6L18 23M3 23h26M16 23c-3 2 4 3 0 6',
  },
}
