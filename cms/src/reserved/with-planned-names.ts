import { osloDate } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { firstWords } from '../document/first-words.ts'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { standingBefore } from '../editing/standing-before.ts'
import { refuseWith } from '../messages/refuse.ts'
import { clashAhead } from '../editing/names/planned-clash.ts'
import { namesOf } from '../editing/names/read-holders.ts'

/** Has nobody take a name that is planned for another: on the day, one of the two would have to give way. */
export function withPlannedNames(collection: CollectionConfig, kind: Kind): CollectionConfig {
  const fields = Object.keys(namesOf(kind))
  if (fields.length === 0) return collection
  const keepPlanned: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
    // A draft of what is published holds nothing yet; what is not published holds its names as it is.
    if (isDraftWrite(req.context) && originalDoc?._status === 'published') return
    const before = originalDoc && (await standingBefore(req, kind, originalDoc))
    for (const field of fields) {
      const name: unknown = data[field]
      if (typeof name !== 'string' || name === '' || name === before?.[field]) continue
      const id = String(originalDoc?.id ?? 'new')
      const place = kind.kind === 'service' ? idOf(data['kommune'] ?? originalDoc?.kommune) : undefined
      const live = { id, place, title: firstWords(data['title']), live: name }
      const clash = await clashAhead(req, kind, field, live, osloDate(new Date().toISOString()))
      if (clash) throw refuseWith({ req, collection: collection.slug }, [clash])
    }
  }
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), keepPlanned] } }
}
