import { LANGUAGE_CHOICES } from '@innbyggarportal/shared-content/words'
import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { createFrom, mayWith } from '../../access/index.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { idOf } from '../../document/id-of.ts'
import { redirectKind } from '../../door/kinds/redirect.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { contentHooks } from '../../hooks/content-hooks.ts'
import { label } from '../../messages/label.ts'
import { refuse } from '../../messages/refuse.ts'
import { GROUPS } from '../groups.ts'
import { refuseLivePage } from './refuse-live-page.ts'

/** Sees to it that an old address leads to one place: in one kommune's portal, or in all. */
const checkPlace: CollectionBeforeValidateHook = async ({ collection, data = {}, originalDoc, req }) => {
  const said = (field: string): unknown => (data[field] === undefined ? originalDoc?.[field] : data[field])
  const place = [idOf(said('kommune')) ?? 'region', said('lang'), said('from')].join(' ')
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { place: { equals: place } },
    limit: 2,
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  if (docs.some(({ id }) => id !== originalDoc?.id))
    throw refuse({ req, collection: collection.slug, path: 'from' }, 'redirectExists')
  return { ...data, place }
}

/** Old addresses and the services they lead to. Most come by themselves (`reserved/with-old-addresses.ts`). */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: redirectKind.name, plural: label('Vidaresendingar', 'Videresendinger', 'Redirects') },
  admin: {
    group: GROUPS.local,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'kommune', 'lang', 'updatedAt'],
    description: label(
      'Gamle adresser, og kvar dei leier. Når ei teneste får ny adresse, kjem den gamle hit av seg sjølv.',
      'Gamle adresser, og hvor de leder. Når en tjeneste får ny adresse, kommer den gamle hit av seg selv.',
      'Old addresses, and where they lead. When a service gets a new address, the old one comes here by itself.',
    ),
  },
  access: {
    read: mayWith('read', 'redirects'),
    create: createFrom('create', 'redirects'),
    update: mayWith('publish', 'redirects'),
    delete: mayWith('delete', 'redirects'),
  },
  hooks: contentHooks(redirectKind, { beforeValidate: [checkPlace, refuseLivePage] }),
  disableDuplicate: true,
  fields: [
    kommuneField({
      isRequired: false,
      description: label(
        'Tom når adressa er gammal i alle portalane.',
        'Tom når adressen er gammel i alle portalene.',
        'Empty when the address is old in all portals.',
      ),
    }),
    {
      name: 'lang',
      type: 'select',
      required: true,
      defaultValue: 'nn',
      options: [...LANGUAGE_CHOICES],
      label: label('Språk', 'Språk', 'Language'),
      admin: {
        description: label(
          'Språket på sida dei kjem til.',
          'Språket på siden de kommer til.',
          'The language of the page they come to.',
        ),
      },
    },
    {
      name: 'from',
      type: 'text',
      required: true,
      label: label('Gammal adresse', 'Gammel adresse', 'Old address'),
      admin: {
        description: label(
          'Det som står etter namnet på nettstaden, som /artikkel/1234. Ei adresse av forma /tenester/namn/ gjeld på alle språk.',
          'Det som står etter navnet på nettstedet, som /artikkel/1234. En adresse av formen /tjenester/navn/ gjelder på alle språk.',
          'What comes after the name of the site, like /artikkel/1234. An address of the form /services/name/ holds in every language.',
        ),
      },
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: 'services',
      required: true,
      index: true,
      label: label('Teneste', 'Tjeneste', 'Service'),
      admin: {
        allowCreate: false,
        description: label(
          'Tenesta dei kjem til, også når ho får ny adresse seinare.',
          'Tjenesten de kommer til, også når den får ny adresse senere.',
          'The service they come to, also when its address changes later.',
        ),
      },
    },
    { name: 'place', type: 'text', unique: true, admin: { hidden: true } },
  ],
}
