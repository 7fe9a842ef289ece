import {
  contact,
  parseContract,
  UNIT_KINDS,
  writtenHours,
  writtenOffers,
} from '@innbyggarportal/shared-content/contract'
import { contactKindOf } from '@innbyggarportal/shared-content/rights'
import { UNIT_KIND_WORDS } from '@innbyggarportal/shared-content/words'
import { type Says } from '@innbyggarportal/shared-content/words'
import type { CollectionConfig, Field, TextField } from 'payload'
import { contactKind } from '../../door/kinds/contact.ts'
import type { z } from 'zod'
import { createLive, guardLive, liveField, liveWith, mayWith } from '../../access/index.ts'
import { jsonField } from '../../fields/json-field.ts'
import { keyField } from '../../fields/key-field.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { listNameField } from '../../fields/list-name-field.ts'
import { usedByField, whoWritesField } from '../../fields/rights-fields.ts'
import { wordsField } from '../../fields/words-field.ts'
import { contentHooks } from '../../hooks/content-hooks.ts'
import { checkedBy } from '../../messages/checked-by.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { publishedEdit } from '../published-edit.ts'
import { keepNeeded, noteKept } from './keep-needed.ts'

const { street, postalCode, city } = contact.shape.address.unwrap().shape
const text = (name: string, schema: z.ZodType, words: Says, description: Says): TextField => ({
  name,
  type: 'text',
  validate: checkedBy(schema),
  // Kept as the contract has it: a number without spaces, an address a mail program can use.
  hooks: { beforeValidate: [({ value }) => parseContract(schema, value).value ?? value] },
  label: words,
  admin: { description },
})

/** A field as those who may write it see it; the others read it. A rule of its own stays. */
const live = <F extends Field>(field: F): F => {
  const may = liveField('name' in field ? contactKindOf(String(field.name)) : 'contacts')
  return { ...field, access: { create: may, update: may, ...('access' in field && field.access) } }
}

/** Whom to call or visit in one kommune. Its own people write it. */
export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: contactKind.name, plural: label('Kontaktar', 'Kontakter', 'Contacts') },
  admin: {
    components: publishedEdit,
    group: GROUPS.local,
    useAsTitle: 'listName',
    defaultColumns: ['listName', 'kommune', 'unitKind', 'phone', 'updatedAt'],
    listSearchableFields: ['listName', 'key'],
    description: label(
      'Kontor, barnehagar, skular og andre ein kan ringje eller besøkje.',
      'Kontorer, barnehager, skoler og andre man kan ringe eller besøke.',
      'Offices, kindergartens, schools and others one can call or visit.',
    ),
  },
  access: {
    read: mayWith('read', 'contacts'),
    create: createLive(async () => ['contacts']),
    update: liveWith('publish', 'contacts', 'phones', 'hours'),
    delete: liveWith('delete', 'contacts'),
  },
  hooks: contentHooks(contactKind, { beforeChange: [guardLive(contactKindOf), keepNeeded], afterChange: [noteKept] }),
  indexes: [{ fields: ['kommune', 'key'], unique: true }],
  disableDuplicate: true,
  fields: [
    whoWritesField,
    ...[
      listNameField('name'),
      wordsField('name', {
        isRequired: true,
        label: label('Namn', 'Navn', 'Name'),
        description: label(
          'Namnet på kontoret eller staden.',
          'Navnet på kontoret eller stedet.',
          'The name of the office or place.',
        ),
      }),
      kommuneField({
        isRequired: true,
        description: label(
          'Kommunen kontakten høyrer til.',
          'Kommunen kontakten hører til.',
          'The kommune it belongs to.',
        ),
      }),
      {
        name: 'roles',
        type: 'relationship',
        relationTo: 'contact-roles',
        hasMany: true,
        maxDepth: 1,
        label: label('Kontaktroller', 'Kontaktroller', 'Contact roles'),
        admin: {
          allowCreate: false,
          description: label(
            'Rollene denne kontakten har i fellestekstane.',
            'Rollene denne kontakten har i fellestekstene.',
            'The roles this contact has in shared texts.',
          ),
        },
      },
      {
        name: 'unitKind',
        type: 'select',
        options: UNIT_KINDS.map((value) => ({ value, label: UNIT_KIND_WORDS[value].one })),
        label: label('Slag stad', 'Type sted', 'Kind of place'),
        admin: {
          description: label(
            'Fyll ut når staden skal stå i ei liste, til dømes over barnehagane.',
            'Fyll ut når stedet skal stå i en liste, for eksempel over barnehagene.',
            'Set when the place belongs in a list, such as that of the kindergartens.',
          ),
        },
      },
      text(
        'phone',
        contact.shape.phone,
        label('Telefon', 'Telefon', 'Phone'),
        label(
          'Berre tal, med landkode når det trengst.',
          'Bare tall, med landkode når det trengs.',
          'Digits only, with a country code when it is needed.',
        ),
      ),
      text(
        'email',
        contact.shape.email,
        label('E-post', 'E-post', 'E-mail'),
        label(
          'Ei felles adresse, ikkje ein person si.',
          'En felles adresse, ikke en persons.',
          'A shared address, not a person’s.',
        ),
      ),
      text(
        'url',
        contact.shape.url,
        label('Nettside', 'Nettside', 'Website'),
        label('Byrjar med https://.', 'Begynner med https://.', 'Begins with https://.'),
      ),
      {
        name: 'address',
        type: 'group',
        label: label('Adresse', 'Adresse', 'Address'),
        fields: [
          text(
            'street',
            street,
            label('Gate', 'Gate', 'Street'),
            label('Gate og nummer.', 'Gate og nummer.', 'Street and number.'),
          ),
          text(
            'postalCode',
            postalCode,
            label('Postnummer', 'Postnummer', 'Postal code'),
            label('Fire siffer.', 'Fire siffer.', 'Four digits.'),
          ),
          text(
            'city',
            city,
            label('Poststad', 'Poststed', 'Town'),
            label('Slik det står på brev.', 'Slik det står på brev.', 'As on letters.'),
          ),
        ],
      },
      jsonField('hours', contact.shape.hours, {
        written: writtenHours,
        label: label('Opningstider', 'Åpningstider', 'Opening hours'),
        description: label(
          'Vekedagane, og dagar som er annleis. Dagar som gjeld heile kommunen, står under «Kommunar».',
          'Ukedagene, og dager som er annerledes. Dager som gjelder hele kommunen, står under «Kommuner».',
          'The week, and days that differ. Days for the whole kommune are under “Kommuner”.',
        ),
        component: '/src/admin/fields/HoursField',
      }),
      jsonField('offers', contact.shape.offers.unwrap(), {
        written: writtenOffers,
        label: label('Tenester her', 'Tjenester her', 'Services here'),
        description: label(
          'Det ein kan få på denne staden, til dømes SFO på ein skule, med eigne tider når dei er andre enn staden sine.',
          'Det man kan få på dette stedet, for eksempel SFO på en skole, med egne tider når de er andre enn stedets.',
          'What one can get here, such as SFO at a school, with hours of its own where they differ from the place’s.',
        ),
        component: '/src/admin/fields/OffersField',
      }),
      wordsField('note', {
        label: label('Merknad', 'Merknad', 'Note'),
        description: label(
          'Noko kort ein bør vite, til dømes om inngangen.',
          'Noe kort man bør vite, for eksempel om inngangen.',
          'Something short worth knowing, such as the entrance.',
        ),
      }),
      {
        name: 'isMain',
        type: 'checkbox',
        defaultValue: false,
        label: label('Hovudkontakt', 'Hovedkontakt', 'Main contact'),
        admin: {
          position: 'sidebar',
          description: label(
            'Står på framsida og nedst på alle sider.',
            'Står på forsiden og nederst på alle sider.',
            'Shown on the front page and at the foot of all pages.',
          ),
        },
      },
      keyField({ from: 'name', within: 'kommune' }),
    ].map((field) => live(field as Field)),
    usedByField,
  ],
}
