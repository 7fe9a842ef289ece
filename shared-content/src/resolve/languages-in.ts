import { LANGS, type Lang } from '../contract/index.ts'

/**
 * The languages that stand somewhere in what a page shows, in a fixed order. Spans an author marked on purpose do not
 * count, nor do names: an office is called what it is called.
 */
export function languagesIn(shown: unknown): Lang[] {
  const found = new Set<unknown>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.forEach(walk)
    if ('lang' in value && !('type' in value && value.type === 'span')) found.add(value.lang)
    for (const key in value) if (key !== 'name') walk((value as Record<string, unknown>)[key])
  }
  walk(shown)
  return LANGS.filter((l) => found.has(l))
}
