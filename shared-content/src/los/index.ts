import { losSlugs } from './los-slug.ts'
import { LOS_EVENTS, LOS_THEMES, LOS_WORDS, OWN_EVENTS, type LosRow } from './los-table.ts'

export { losSlug, losSlugs } from './los-slug.ts'
export { LOS_THEMES, LOS_WORDS, type LosRow } from './los-table.ts'

/** The 14 top themes of Los: what a portal files its services under. */
export const TOP_THEMES: readonly LosRow[] = LOS_THEMES.filter((t) => t.broader?.length === 0)
/** All life events a service can belong to. */
export const LIFE_EVENTS: readonly LosRow[] = [...LOS_EVENTS, ...OWN_EVENTS]

const bySlug = (rows: readonly LosRow[]) => new Map(rows.map((r) => [r.slug, r]))
const themes = bySlug(LOS_THEMES)
const events = bySlug(LIFE_EVENTS)
const losWords = bySlug(LOS_WORDS)
const bySlugs = new Map([...TOP_THEMES, ...LIFE_EVENTS].flatMap((row) => losSlugs(row).map((slug) => [slug, row])))

/** A theme by its Los slug. */
export const findTheme = (slug: string) => themes.get(slug)
/** A life event by its slug. */
export const findLifeEvent = (slug: string) => events.get(slug)
/** A Los word by its slug. */
export const findLosWord = (slug: string) => losWords.get(slug)

/** A theme or life event by what it is called in an address, in any language. */
export const findBySlug = (slug: string): LosRow | undefined => bySlugs.get(slug)
