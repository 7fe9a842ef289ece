import { FACT_TYPES, LANGS, type FactType, type Lang } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'

/** Something that can be picked: its key is stored, its label is read. */
export interface PickOption {
  key: string
  label: string
  factType?: FactType
}

/** A name that stands once, or per language; languages that are not written may be null. */
const named = z.union([z.string(), z.partialRecord(z.enum(LANGS), z.string().nullish())]).nullish()
const pickable = z.object({
  key: z.string().min(1),
  label: named,
  title: named,
  name: named,
  type: z.enum(FACT_TYPES).optional().catch(undefined),
})

/** Options from what a collection's list answers, by label. A document without a key cannot be referred to and is left out. */
export function readOptions(docs: readonly unknown[], lang: Lang): PickOption[] {
  return docs
    .flatMap((doc): PickOption[] => {
      const parsed = pickable.safeParse(doc)
      if (!parsed.success) return []
      const { key, label, title, name, type } = parsed.data
      const said = [label, title, name].map((n) => inBestLanguage(n, lang)).find((n) => n !== '')
      return [{ key, label: said ?? key, ...(type ? { factType: type } : {}) }]
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'nn'))
}

/** A name in the wanted language or the next best; empty when there is none. */
export function inBestLanguage(name: z.infer<typeof named>, lang: Lang): string {
  if (typeof name === 'string') return name.trim()
  return [lang, ...LANGS].map((l) => name?.[l]?.trim() ?? '').find((n) => n !== '') ?? ''
}
