import type { CollectionBeforeChangeHook } from 'payload'
import { factDefinitionKind } from '../../door/kinds/fact-definition.ts'
import { standingBefore } from '../../editing/standing-before.ts'
import { refuse } from '../../messages/refuse.ts'
import { isUsed, usesOf } from '../../usage/uses-of.ts'
import { FACT_TYPE_LABELS } from './fact-type-labels.ts'

const NAMED = 5

/** Refuses to change what kind of value a fact is while somebody has filled it in, or a text or a row shows it. */
export const keepType: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data['type'] === undefined) return
  const before = await standingBefore(req, factDefinitionKind, originalDoc)
  if (data['type'] === before['type']) return
  const uses = await usesOf(req, 'fact-definitions', originalDoc)
  if (!isUsed(uses)) return
  const names = uses.uses
    .slice(0, NAMED)
    .map(({ name }) => `«${name}»`)
    .join(', ')
  const type = FACT_TYPE_LABELS[before['type'] as keyof typeof FACT_TYPE_LABELS]
  throw refuse({ req, collection: collection.slug, path: 'type' }, 'typeInUse', { names, type })
}
