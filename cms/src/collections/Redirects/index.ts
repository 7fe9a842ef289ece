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

/** Old addresses and the services they lead to. Out of the menu until the portals follow them. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: redirectKind.name, plural: label('Vidaresendingar', 'Videresendinger', 'Redirects') },
  admin: { group: GROUPS.local, useAsTitle: 'from', hidden: true },
  access: {
    read: mayWith('read', 'redirects'),
    create: createFrom('create', 'redirects'),
    update: mayWith('publish', 'redirects'),
    delete: mayWith('delete', 'redirects'),
  },
  hooks: contentHooks(redirectKind, { beforeValidate: [checkPlace] }),
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
    },
    { name: 'from', type: 'text', required: true, label: label('Gammal adresse', 'Gammel adresse', 'Old address') },
    {
      name: 'to',
      type: 'relationship',
      relationTo: 'services',
      required: true,
      index: true,
      label: label('Teneste', 'Tjeneste', 'Service'),
      admin: { allowCreate: false },
    },
    { name: 'place', type: 'text', unique: true, admin: { hidden: true } },
  ],
}
