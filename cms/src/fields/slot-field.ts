import {
  canonicalJson,
  slotDef,
  slotSchema,
  type Problem,
  type SlotName,
} from '@innbyggarportal/shared-content/contract'
import type { Condition, JSONField, PayloadRequest, RichTextField } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { langOf } from '../messages/messages.ts'
import { inOneBreath } from '../messages/said.ts'
import { textEditor } from '../rich-text/editor.ts'
import { findLosses } from '../rich-text/find-losses.ts'
import { fromLexical } from '../rich-text/from-lexical.ts'
import { byLocale } from '../rich-text/read-text.ts'
import { jsonField } from './json-field.ts'
import { slotHelp, slotLabel } from './slot-labels.ts'

/** The field that holds the content of a slot: rich text per language, or one value with its words inside. */
export function slotField(
  slot: SlotName,
  { name = slot, condition }: { name?: string; condition?: Condition } = {},
): RichTextField | JSONField {
  const { kind } = slotDef(slot)
  const admin = condition ? { condition } : {}
  if (kind !== 'text') {
    const field = jsonField(name, slotSchema(slot), {
      label: slotLabel(slot),
      description: slotHelp(slot),
      component: '/src/admin/slots/SlotField',
      clientProps: { slot, kind },
    })
    return { ...field, admin: { ...field.admin, ...admin } }
  }
  return {
    name,
    type: 'richText',
    localized: true,
    label: slotLabel(slot),
    editor: textEditor,
    admin: { description: slotHelp(slot), ...admin },
    validate: (value: unknown, { req, previousValue }: { req: PayloadRequest; previousValue?: unknown }) => {
      const losses = newLosses(value, previousValue)
      if (losses.length > 0) return inOneBreath(losses, langOf(req))
      if (isDraftWrite(req.context)) return true
      const problems = Object.values(byLocale(value)).flatMap((text) => fromLexical(text).problems)
      return problems.length === 0 || inOneBreath(problems, langOf(req))
    },
  }
}

/**
 * What this write would lose without a word, and did not stand there before: each once. A draft is kept as the contract
 * reads it, so it is told of at once and not when it is published.
 */
function newLosses(value: unknown, previous: unknown): Problem[] {
  const losses = (of: unknown) => Object.values(byLocale(of)).flatMap(findLosses)
  const stood = losses(previous).map(canonicalJson)
  const added = losses(value).filter((loss) => {
    const at = stood.indexOf(canonicalJson(loss))
    if (at >= 0) stood.splice(at, 1)
    return at < 0
  })
  return [...new Map(added.map((loss) => [canonicalJson(loss), loss])).values()]
}
