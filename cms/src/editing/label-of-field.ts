import type { PayloadRequest } from 'payload'
import type { Kind } from '../door/kinds/kind.ts'
import { langOf } from '../messages/messages.ts'

/** What a field of a change, or of a refusal, is called on screen, in the reader's language; its own name when it is called nothing. */
export function labelOfField(req: PayloadRequest, kind: Kind, field: string): string {
  const [top = '', slot] = field.split('.')
  const name = slot !== undefined && (top === 'slots' || top === 'slotRules') ? slot : top
  const found = req.payload.collections[kind.collection].config.flattenedFields.find((f) => f.name === name)
  const label: unknown = found !== undefined && 'label' in found ? found.label : undefined
  if (typeof label === 'string') return label
  const inLanguage = typeof label === 'object' && label !== null ? (label as Record<string, string>)[langOf(req)] : ''
  return inLanguage || name
}
