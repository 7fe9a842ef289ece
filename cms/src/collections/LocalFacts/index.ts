import { factValue, liveKindOf, localFact, writtenFactValue } from '@innbyggarportal/shared-content/contract'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { localFactKind } from '../../door/kinds/local-fact.ts'
import { createLive, liveFacts, mayWith, sessionOf, typesToFillIn } from '../../access/index.ts'
import { jsonField } from '../../fields/json-field.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { usedByField, whoWritesField } from '../../fields/rights-fields.ts'
import { contentHooks } from '../../hooks/content-hooks.ts'
import { fixedOnceMade } from '../../hooks/keep-fixed.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { publishedEdit } from '../published-edit.ts'
import { idOf } from '../../document/id-of.ts'
import { checkBounds } from './check-bounds.ts'
import { checkLocalFact } from './check-local-fact.ts'
import { keepValue } from './keep-value.ts'
import { refuseContactsOwn } from './refuse-contacts-own.ts'

const SCOPE = {
  national: label('Heile landet', 'Hele landet', 'The whole country'),
  region: label('Regionen', 'Regionen', 'The region'),
  kommune: label('Éin kommune', 'Én kommune', 'One kommune'),
}

/** The kinds a new value can be: that of its fact, or of any fact there is while none is chosen. */
async function kindsOfNew({ fact }: Record<string, unknown>, req: PayloadRequest) {
  const id = idOf(fact)
  if (id === undefined) {
    const { docs } = await req.payload.find({
      collection: 'fact-definitions',
      pagination: false,
      depth: 0,
      select: { type: true },
    })
    return [...new Set(docs.map(({ type }) => liveKindOf(type)))]
  }
  const definition = await req.payload.findByID({ collection: 'fact-definitions', id, depth: 0, disableErrors: true })
  return definition ? [liveKindOf(definition.type)] : []
}

/** The facts somebody may fill in. */
async function factsToFillIn({ req }: { req: PayloadRequest }) {
  return sessionOf(req) === null || { type: { in: await typesToFillIn(req) } }
}

/** The values: a kommune writes its own, the region those that hold for all. */
export const LocalFacts: CollectionConfig = {
  slug: 'local-facts',
  labels: { singular: localFactKind.name, plural: label('Lokale opplysningar', 'Lokale opplysninger', 'Local facts') },
  admin: {
    components: publishedEdit,
    group: GROUPS.local,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kommune', 'validFrom', 'updatedAt'],
    listSearchableFields: ['title'],
    description: label(
      'Prisar, telefonar og anna i kvar kommune. Ei endring her slår ut på alle sidene som viser opplysninga.',
      'Priser, telefoner og annet i hver kommune. En endring her slår ut på alle sidene som viser opplysningen.',
      'Prices, phones and the like in each kommune. A change here changes every page that shows it.',
    ),
  },
  access: {
    read: mayWith('read', 'facts'),
    create: createLive(kindsOfNew),
    update: liveFacts('publish'),
    delete: liveFacts('delete'),
  },
  hooks: contentHooks(localFactKind, {
    beforeValidate: [checkLocalFact, refuseContactsOwn, checkBounds],
    beforeChange: [keepValue],
  }),
  disableDuplicate: true,
  fields: [
    whoWritesField,
    { name: 'title', type: 'text', label: label('Namn', 'Navn', 'Name'), admin: { hidden: true } },
    {
      name: 'fact',
      type: 'relationship',
      relationTo: 'fact-definitions',
      required: true,
      index: true,
      maxDepth: 1,
      filterOptions: factsToFillIn,
      ...fixedOnceMade,
      label: label('Opplysning', 'Opplysning', 'Fact'),
      admin: {
        allowCreate: false,
        description: label(
          'Kva opplysning du fyller ut.',
          'Hvilken opplysning du fyller ut.',
          'Which fact you fill in.',
        ),
      },
    },
    {
      name: 'scope',
      type: 'select',
      required: true,
      defaultValue: 'kommune',
      options: localFact.shape.scope.options.map((value) => ({ value, label: SCOPE[value] })),
      label: label('Gjeld for', 'Gjelder for', 'Applies to'),
      admin: {
        description: label(
          'Den næraste vinn: kommunen framfor regionen, regionen framfor landet.',
          'Den nærmeste vinner: kommunen foran regionen, regionen foran landet.',
          'The nearest wins: kommune, then region, then country.',
        ),
      },
    },
    {
      ...kommuneField({
        isRequired: false,
        description: label(
          'Kommunen verdien gjeld i.',
          'Kommunen verdien gjelder i.',
          'The kommune the value applies to.',
        ),
      }),
    },
    jsonField('value', factValue, {
      written: writtenFactValue,
      isRequired: true,
      label: label('Verdi', 'Verdi', 'Value'),
      description: label(
        'Slik innbyggjarane skal sjå det.',
        'Slik innbyggerne skal se det.',
        'As citizens will see it.',
      ),
      component: '/src/admin/fields/FactValueField',
    }),
    {
      name: 'validFrom',
      type: 'date',
      label: label('Gjeld frå', 'Gjelder fra', 'Valid from'),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' },
        description: label(
          'La stå tomt når verdien alltid har vore slik. Ein ny pris frå nyttår er ei ny opplysning.',
          'La stå tomt når verdien alltid har vært slik. En ny pris fra nyttår er en ny opplysning.',
          'Leave it empty when it has always been so. A new price from New Year is a new fact.',
        ),
      },
    },
    usedByField,
  ],
}
