import { words, type FactType, type Lang } from '@innbyggarportal/shared-content/contract'
import { chooseLanguage } from '@innbyggarportal/shared-content/resolve'
import { z } from 'zod'

/** Something that can be picked: its key is stored, its label is read. */
export interface PickOption { key: string; label: string; factType?: FactType }

const named = z.union([z.string().min(1), words])
const pickable = z.object({ key: z.string().min(1), label: named.nullish(), title: named.nullish(), name: named.nullish(), type: z.string().nullish() })

/** Options from what a collection's list answers, by label. A document without a key cannot be referred to and is left out. */
export function readOptions(docs: readonly unknown[], lang: Lang): PickOption[] {
  return docs.flatMap((doc): PickOption[] => {
    const parsed = pickable.safeParse(doc)
    if (!parsed.success) return []
    const { key, label, title, name, type } = parsed.data
    const said = label ?? title ?? name ?? key
    const text = typeof said === 'string' ? said : chooseLanguage(said, [lang, 'nn', 'nb', 'en'])?.value ?? key
    return [{ key, label: text, ...(type ? { factType: type as FactType } : {}) }]
  }).sort((a, b) => a.label.localeCompare(b.label, 'nn'))
}
