import { LANGS, osloDate, type IsoDate, type LocalFact } from '@innbyggarportal/shared-content/contract'
import { factInForce, isComparableWith, type BrokenFact } from '@innbyggarportal/shared-content/facts'
import { valueInWords } from '@innbyggarportal/shared-content/resolve'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { idOf } from '../../document/id-of.ts'
import { readDay } from '../../document/read-day.ts'
import type { Doc } from '../../document/doc.ts'
import { MESSAGES } from '../../messages/messages.ts'
import { refuse } from '../../messages/refuse.ts'
import type { FactDefinition } from '../../payload-types.ts'

const BREACH = { ceiling: 'factOverCeiling', floor: 'factUnderFloor', fixed: 'factFixed' } as const

/**
 * Refuses a value that goes against what a wider scope has set on the day it comes in force; one that already is, on the
 * day it is written. What is set later may go against values that stand: then the pages show what binds, and it is a finding.
 */
export const checkBounds: CollectionBeforeValidateHook = async ({ collection, data = {}, originalDoc, req }) => {
  const whole: Doc = { ...originalDoc, ...withoutUnset(data) }
  const id = idOf(whole['fact'])
  if (id === undefined || whole['scope'] === 'national') return data
  const call = { depth: 0, disableErrors: true, req: inTransaction(req) } as const
  const definition = await req.payload.findByID({ ...call, collection: 'fact-definitions', id })
  const binds = definition?.binds ?? 'default'
  if (!definition || binds === 'default') return data
  const fact = asFact(definition.key ?? '', whole)
  if (originalDoc && JSON.stringify(asFact(definition.key ?? '', originalDoc)) === JSON.stringify(fact)) return data

  const today = osloDate(new Date().toISOString())
  const [breach] = factInForce(
    { binds, type: definition.type },
    [fact, ...(await wider(req, definition, whole['scope'] === 'kommune'))],
    (fact.validFrom ?? '') > today ? (fact.validFrom as IsoDate) : today,
  ).broken.filter((broken) => broken.fact === fact)
  if (breach) throw refusal(breach)
  return data

  function refusal({ bound }: BrokenFact) {
    const words = Object.fromEntries(LANGS.map((lang) => [lang, valueInWords(bound.value, lang)])) as unknown as Says
    const by = bound.scope === 'national' ? MESSAGES.setNationally : MESSAGES.setByRegion
    const isUnclear = binds !== 'fixed' && !isComparableWith(fact.value, bound.value)
    const code = isUnclear ? 'factNotComparable' : BREACH[binds as keyof typeof BREACH]
    return refuse({ req, collection: collection.slug, path: 'value' }, code, { bound: words, by })
  }
}

/** The values of a fact that bind one of a kommune, or of the region. */
async function wider(req: PayloadRequest, definition: FactDefinition, isOfKommune: boolean): Promise<LocalFact[]> {
  const scope = { in: isOfKommune ? ['national', 'region'] : ['national'] }
  const { docs } = await req.payload.find({
    collection: 'local-facts',
    pagination: false,
    depth: 0,
    req: inTransaction(req),
    where: { and: [{ fact: { equals: definition.id } }, { scope }] },
  })
  return docs.map((doc) => asFact(definition.key ?? '', { ...doc }))
}

const asFact = (fact: string, doc: Doc): LocalFact => {
  const validFrom = readDay(doc['validFrom'])
  return {
    kind: 'localFact',
    fact,
    scope: doc['scope'] as LocalFact['scope'],
    value: (doc['value'] ?? {}) as LocalFact['value'],
    ...(validFrom !== undefined && { validFrom: validFrom as IsoDate }),
  }
}

const withoutUnset = (data: Doc): Doc => Object.fromEntries(Object.entries(data).filter(([, v]) => v !== undefined))
