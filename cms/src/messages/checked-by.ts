import { parseContract, wrongNumbersIn } from '@innbyggarportal/shared-content/contract'
import { sayProblem } from '@innbyggarportal/shared-content/words'
import type { TextFieldSingleValidation } from 'payload'
import type { z } from 'zod'
import { langOf, message } from './messages.ts'

/** Lets a schema of the contract judge a text field. Empty is allowed unless the field is required. */
export const checkedBy =
  (schema: z.ZodType): TextFieldSingleValidation =>
  (value, { label, name, req, required }) => {
    if (value === null || value === undefined || value === '') {
      const words =
        typeof label === 'object' && label !== null ? (label as Record<string, string>)[langOf(req)] : undefined
      return required ? message(langOf(req), 'needed', { field: words ?? name }) : true
    }
    const problems = parseContract(schema, value).problems ?? wrongNumbersIn({ [name]: value })
    return problems.length === 0 || problems.map((p) => sayProblem(p, langOf(req))).join(' ')
  }
