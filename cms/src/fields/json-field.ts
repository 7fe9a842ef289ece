import {
  canonicalJson,
  parseContract,
  withoutSpacesInNumbers,
  wrongNumbersIn,
} from '@innbyggarportal/shared-content/contract'
import { type Says } from '@innbyggarportal/shared-content/words'
import type { JSONField } from 'payload'
import type { z } from 'zod'
import { isDraftWrite } from '../access/index.ts'
import { langOf, message } from '../messages/messages.ts'
import { inOneBreath } from '../messages/said.ts'

interface Options {
  label: Says
  description: Says
  /** Path of the control that edits the value in the admin. */
  component: string
  clientProps?: Record<string, string>
  isRequired?: boolean
  /** What a new value must be besides: one that stands already is let be, so that the rest of its document can be saved. */
  written?: z.ZodType
}

/** A structured value of the contract, kept as json and judged by its schema. Absent is allowed unless it is required, and a draft may be unfinished. */
export const jsonField = (
  name: string,
  schema: z.ZodType,
  { label, description, component, clientProps, isRequired = false, written = schema }: Options,
): JSONField => ({
  name,
  type: 'json',
  label,
  // The star of a required field is the control's; presence is judged below, where the sentence is ours.
  admin: { description, components: { Field: clientProps ? { path: component, clientProps } : component } },
  hooks: { beforeChange: [({ value }) => withoutSpacesInNumbers(value)] },
  validate: (value, { req, previousValue }) => {
    if (value === null || value === undefined)
      return isRequired ? message(langOf(req), 'needed', { field: label }) : true
    if (isDraftWrite(req.context)) return true
    const isNew = canonicalJson(value) !== canonicalJson(previousValue)
    const problems = parseContract(isNew ? written : schema, value).problems ?? (isNew ? wrongNumbersIn(value) : [])
    return problems.length === 0 || inOneBreath(problems, langOf(req))
  },
})
