import { USUAL_LIVE_KINDS, type LiveKind } from '@innbyggarportal/shared-content/contract'
import { idOf } from '../../document/id-of.ts'
import { readDay } from '../../document/read-day.ts'
import { readEditorsWrite } from '../../access/read-editors-write.ts'
import type { Doc, KeyOf } from '../../document/doc.ts'
import { listOf, present } from '../../document/present.ts'

/** The smaller documents as records, not yet parsed. */

export function readKommune(doc: Doc, keyOf: KeyOf): Doc {
  const theme = (doc['theme'] ?? {}) as Doc
  return {
    kind: 'kommune',
    key: doc['key'],
    slug: doc['slug'],
    name: doc['name'],
    kommunenummer: listOf(doc['kommunenummer']),
    domain: present(doc['domain']),
    languages: listOf(doc['languages']),
    theme: theme['primary']
      ? Object.fromEntries(
          THEME_FIELDS.flatMap((f) => (present(theme[f]) === undefined ? [] : [[f, readThemeField(f, theme[f])]])),
        )
      : undefined,
    topTasks: listOf(doc['topTasks']).flatMap((service) => keyOf(idOf(service)) ?? []),
    isDemo: doc['isDemo'] === true,
    welcome: present(doc['welcome']),
    accessibilityStatement: present(doc['accessibilityStatement']),
    editorsWrite: unlessUsual(readEditorsWrite(doc['editorsWrite'])),
  }
}

const unlessUsual = (kinds: LiveKind[]) => (kinds.join() === USUAL_LIVE_KINDS.join() ? undefined : kinds)

export const THEME_FIELDS = ['primary', 'accent', 'radius', 'headingWeight', 'landscape'] as const
/** The weight of headings is a choice from a list, and lists keep words. */
const readThemeField = (field: string, value: unknown) => (field === 'headingWeight' ? Number(value) : value)

export const readContactRole = (doc: Doc): Doc => ({ kind: 'contactRole', key: doc['key'], label: doc['label'] })

export const readFactDefinition = (doc: Doc): Doc => ({
  kind: 'factDefinition',
  key: doc['key'],
  type: doc['type'],
  label: doc['label'],
  help: present(doc['help']),
  fallback: doc['fallback'],
})

export const readLocalFact = (doc: Doc, keyOf: KeyOf): Doc => ({
  kind: 'localFact',
  fact: keyOf(idOf(doc['fact'])),
  scope: doc['scope'],
  kommune: keyOf(idOf(doc['kommune'])),
  value: present(doc['value']),
  validFrom: readDay(doc['validFrom']),
})

export const readContact = (doc: Doc, keyOf: KeyOf): Doc => ({
  kind: 'contact',
  key: doc['key'],
  kommune: keyOf(idOf(doc['kommune'])),
  name: doc['name'],
  roles: listOf(doc['roles']).flatMap((role) => keyOf(idOf(role)) ?? []),
  unitKind: present(doc['unitKind']),
  phone: present(doc['phone']),
  email: present(doc['email']),
  url: present(doc['url']),
  address: readAddress((doc['address'] ?? {}) as Doc),
  hours: present(doc['hours']),
  note: present(doc['note']),
  isMain: doc['isMain'] === true,
})

const readAddress = (group: Doc) => {
  const filled = ['street', 'postalCode', 'city'].flatMap((f) =>
    present(group[f]) === undefined ? [] : [[f, group[f]]],
  )
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}
