import { override, parseContract, type Problem } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { isDraftWrite } from '../../access/index.ts'
import { refuseWith } from '../../messages/refuse.ts'
import { overrideKind } from '../../door/kinds/override.ts'
import { groundOf } from '../../editing/ground-of.ts'
import { layOver } from '../../document/lay-over.ts'
import { LOCALIZED_CONTENT } from './renew-bases.ts'

/** An override is published only when the contract can read all of it. */
export const checkReadable: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published' || isDraftWrite(req.context)) return
  const problems: Problem[] = []
  const doc = layOver(await groundOf(req, overrideKind, originalDoc?.id), data, String(req.locale), LOCALIZED_CONTENT)
  const record = overrideKind.read(doc, { keyOf: () => 'key', problems })
  problems.push(...(parseContract(override, record).problems ?? []))
  if (problems.length > 0) {
    throw refuseWith(
      { req, collection: collection.slug },
      problems.map((p) => ({ ...p, path: p.path.replace(/^slots\./, '') })),
    )
  }
}
