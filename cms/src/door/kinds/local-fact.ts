import { idOf } from '../../document/id-of.ts'
import { present } from '../../document/present.ts'
import { readDay, writeDay } from '../../document/read-day.ts'
import { label } from '../../messages/label.ts'
import type { Kind } from './kind.ts'
import { once } from './written.ts'

export const localFactKind: Kind<'localFact'> = {
  kind: 'localFact',
  name: label('Lokal opplysning', 'Lokal opplysning', 'Local fact'),
  collection: 'local-facts',
  hasDrafts: false,
  references: { kommune: 'kommune', fact: 'factDefinition' },
  namedBy: ['scope', 'validFrom'],
  read: (doc, { keyOf }) => ({
    kind: 'localFact',
    fact: keyOf(idOf(doc['fact'])),
    scope: doc['scope'],
    kommune: keyOf(idOf(doc['kommune'])),
    value: present(doc['value']),
    validFrom: readDay(doc['validFrom']),
  }),
  write: ({ fact, scope, kommune, value, validFrom }, docOf) =>
    once({
      fact: docOf('factDefinition', fact),
      scope,
      kommune: kommune && docOf('kommune', kommune),
      value,
      validFrom: writeDay(validFrom),
    }),
}
