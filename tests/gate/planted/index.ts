import { readFileSync } from 'node:fs'
import { CONTENT_DEFECTS } from './content-defects.ts'
import type { Defect } from './defect.ts'
import { MARKUP_DEFECTS } from './markup-defects.ts'
import { STYLE_DEFECTS } from './style-defects.ts'

export type { Defect } from './defect.ts'

/** A page without faults, in the look of our own. */
export const BASE_PAGE = readFileSync(new URL('base.html', import.meta.url), 'utf8')
/** Single faults, each a small change of the base page. */
export const DEFECTS: readonly Defect[] = [...MARKUP_DEFECTS, ...CONTENT_DEFECTS, ...STYLE_DEFECTS]

/** The base page with one defect in it. */
export function plant(defect: Defect): string {
  return defect.changes.reduce((html, [from, to]) => html.replace(from, () => to), BASE_PAGE)
}
