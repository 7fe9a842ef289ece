import { z } from 'zod'
import { isoDate } from './iso-date.ts'
import { code, type ProblemCode } from './problem-code.ts'

const numbered = z.strictObject({
  number: z.string().regex(/^[0-9]{4}$/, code('kommunenummer')),
  validFrom: isoDate,
  validTo: isoDate.optional(),
})

/** The numbers a kommune has had, each with its days. Statistics Norway's classification 131. */
export const kommunenummer = z.array(numbered).default([])

/** The same as it may be written: a kommune has one number a day, and they stand in the order of their days. */
export const writtenKommunenummer = z.array(numbered).superRefine((rows, context) => {
  rows.forEach(({ validFrom, validTo }, index) => {
    const told = (message: ProblemCode) => context.addIssue({ code: 'custom', path: [index], message })
    const before = rows[index - 1]
    if (validTo !== undefined && validTo < validFrom) told('numberDays')
    else if (before !== undefined && validFrom < before.validFrom) told('numbersInOrder')
    else if (before !== undefined && (before.validTo === undefined || validFrom <= before.validTo))
      told('numbersOverlap')
  })
})
