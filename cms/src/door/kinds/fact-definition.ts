import { present } from '../../document/present.ts'
import { label } from '../../messages/label.ts'
import type { Kind } from './kind.ts'
import { once } from './written.ts'

export const factDefinitionKind: Kind<'factDefinition'> = {
  kind: 'factDefinition',
  name: label('Slag opplysning', 'Type opplysning', 'Kind of fact'),
  collection: 'fact-definitions',
  hasDrafts: false,
  references: {},
  read: (doc) => ({
    kind: 'factDefinition',
    key: doc['key'],
    type: doc['type'],
    binds: present(doc['binds']),
    label: doc['label'],
    help: present(doc['help']),
    fallback: doc['fallback'],
  }),
  write: ({ key, type, binds, label: words, help, fallback }) =>
    once({ key, type, binds, label: words, help, fallback }),
}
