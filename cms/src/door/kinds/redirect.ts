import { idOf } from '../../document/id-of.ts'
import { label } from '../../messages/label.ts'
import type { Kind } from './kind.ts'
import { once } from './written.ts'

export const redirectKind: Kind<'redirect'> = {
  kind: 'redirect',
  name: label('Vidaresending', 'Videresending', 'Redirect'),
  collection: 'redirects',
  hasDrafts: false,
  references: { kommune: 'kommune', to: 'service' },
  namedBy: ['lang', 'from'],
  read: (doc, { keyOf }) => ({
    kind: 'redirect',
    kommune: keyOf(idOf(doc['kommune'])),
    lang: doc['lang'],
    from: doc['from'],
    to: keyOf(idOf(doc['to'])),
  }),
  write: ({ kommune, lang, from, to }, docOf) =>
    once({ kommune: kommune && docOf('kommune', kommune), lang, from, to: docOf('service', to) }),
}
