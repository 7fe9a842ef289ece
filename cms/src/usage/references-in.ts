import { lockedRows, SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import type { Doc } from '../document/doc.ts'

/** What a slot of a document names by key: `fact/KEY`, `role/KEY`, `service/KEY`, `unit/KIND`. */
export interface SlotReferences {
  slot: SlotName
  mode: string
  names: readonly string[]
  /** What locked rows name: it is named whatever a kommune has instead. */
  fast?: readonly string[]
}

const group = z.looseObject({ mode: z.string().nullish(), content: z.unknown().optional() })

/**
 * What the slots of a service or an override (in all languages) name, in rows and in running text. Read from what is
 * stored and not from the record, so that a document that cannot be read counts too. What an override was made against
 * is history and counts nothing.
 */
export function referencesIn(doc: Doc, isOverride: boolean): SlotReferences[] {
  return SLOT_NAMES.flatMap((slot) => {
    const own = isOverride ? group.safeParse(doc[slot]).data : { mode: 'replace', content: doc[slot] }
    const names = new Set<string>()
    collect(own?.content, names)
    return own && (names.size > 0 || (own.mode ?? 'inherit') !== 'inherit')
      ? [{ slot, mode: own.mode ?? 'inherit', names: [...names], ...(!isOverride && namedFast(own.content)) }]
      : []
  })
}

function namedFast(content: unknown): Pick<SlotReferences, 'fast'> {
  const fast = new Set<string>()
  collect(lockedRows(content), fast)
  return fast.size === 0 ? {} : { fast: [...fast] }
}

const NAMED = { fact: 'fact', role: 'role', service: 'service', unitKind: 'unit' } as const
const SERVICE_LINK = /^service:(.+)$/

function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') collect(inner, into)
    else if (name in NAMED) into.add(`${NAMED[name as keyof typeof NAMED]}/${inner}`)
    else if (name === 'url') {
      const [, key] = SERVICE_LINK.exec(inner) ?? []
      if (key !== undefined) into.add(`service/${key}`)
    }
  }
}
