import { z } from 'zod'
import { isoDate } from './iso-date.ts'
import { key } from './key.ts'
import { words } from './lang.ts'
import { factType, factValue } from './value.ts'
import { code } from './problem-code.ts'

/**
 * How a value binds the values of nearer scopes: they may not differ (fixed), be more (ceiling) or less (floor), or do as
 * they like (default, as where nothing is said).
 */
export const FACT_BINDS = ['default', 'fixed', 'ceiling', 'floor'] as const

/** A named, typed value that kommuner fill in and shared text refers to. */
export const factDefinition = z.strictObject({
  kind: z.literal('factDefinition'),
  key,
  type: factType,
  binds: z.enum(FACT_BINDS).optional(),
  label: words,
  help: words.optional(),
  /** What stands in the sentence when a kommune has no value: «sjå prislista». Mandatory, so no sentence gets a hole. */
  fallback: words,
})
export type FactDefinition = z.infer<typeof factDefinition>

/** A value of a fact: for all of Norway, for the region, or for one kommune (the nearest wins), from a day on. */
export const localFact = z
  .strictObject({
    kind: z.literal('localFact'),
    fact: key,
    scope: z.enum(['national', 'region', 'kommune']),
    kommune: key.optional(),
    value: factValue,
    validFrom: isoDate.optional(),
  })
  .refine((f) => (f.scope === 'kommune') === (f.kommune !== undefined), code('factKommune'))
export type LocalFact = z.infer<typeof localFact>
