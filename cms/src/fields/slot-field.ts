import { slotDef, slotSchema, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { Condition, JSONField, PayloadRequest, RichTextField } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { langOf } from '../messages/messages.ts'
import { inOneBreath } from '../messages/said.ts'
import { textEditor } from '../rich-text/editor.ts'
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
    validate: (value: unknown, { req }: { req: PayloadRequest }) => {
      if (isDraftWrite(req.context)) return true
      const problems = Object.values(byLocale(value)).flatMap((text) => fromLexical(text).problems)
      return problems.length === 0 || inOneBreath(problems, langOf(req))
    },
  }
}
