import { LANGS } from '@innbyggarportal/shared-content/contract'

/** The words of a field in the first language that has them; a field in one language is its own words. */
export function firstWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const words = value as Record<string, unknown>
  return LANGS.map((l) => words[l]).find((w): w is string => typeof w === 'string' && w !== '') ?? ''
}
