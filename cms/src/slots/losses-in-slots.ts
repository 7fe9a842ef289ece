import type { Problem } from '@innbyggarportal/shared-content/contract'
import { asGroup } from '../document/as-group.ts'
import type { Doc } from '../document/doc.ts'
import { findLosses } from '../rich-text/find-losses.ts'
import { byLocale } from '../rich-text/read-text.ts'
import { TEXT_SLOTS } from './write-slots.ts'

/** What the texts of a stored service or override have that no page shows, each once, at its slot and language. */
export function lossesInSlots(kind: string, doc: Doc): Problem[] {
  if (kind !== 'service' && kind !== 'override') return []
  const losses = (path: string, text: unknown) =>
    Object.entries(byLocale(text)).flatMap(([lang, value]) => {
      const found = new Map(findLosses(value).map((loss) => [loss.code, { ...loss, path: `${path}.${lang}` }]))
      return [...found.values()]
    })
  return kind === 'service'
    ? TEXT_SLOTS.flatMap((slot) => losses(`slots.${slot}`, doc[slot]))
    : TEXT_SLOTS.filter((slot) => isShown(asGroup(doc[slot]))).flatMap((slot) =>
        losses(`slots.${slot}.content`, asGroup(doc[slot])['content']),
      )
}

const isShown = ({ mode }: Record<string, unknown>) => mode === 'replace' || mode === 'addAfter'
