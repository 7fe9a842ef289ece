import type {
  Contact,
  ContactRole,
  FactDefinition,
  Kommune,
  LocalFact,
  Override,
  Redirect,
  Service,
  TextDoc,
} from '@innbyggarportal/shared-content/contract'
import {
  contact,
  contactRole,
  factDefinition,
  kommune,
  localFact,
  override,
  redirect,
  service,
} from '@innbyggarportal/shared-content/contract'
import type { z } from 'zod'

/** Small records for tests, each complete and different from the others only where the test says so. */

type Given<S extends z.ZodType> = Partial<Omit<z.input<S>, 'kind'>>

/** A text of one paragraph. */
export const paragraph = (text: string): TextDoc => [{ type: 'paragraph', children: [{ type: 'text', text }] }]

export const aKommune = (over: Given<typeof kommune> = {}): Kommune =>
  kommune.parse({
    kind: 'kommune',
    key: 'osteroy',
    slug: over.key ?? 'osteroy',
    name: 'Osterøy',
    languages: ['nn', 'en'],
    ...over,
  })

export const aService = (over: Given<typeof service> = {}): Service =>
  service.parse({
    kind: 'service',
    key: 'sfo',
    slug: over.key ?? 'sfo',
    title: { nn: 'Søk plass i SFO', en: 'Apply for after-school care' },
    themes: ['familie-og-barn'],
    serviceKind: 'offer',
    ...over,
    slots: {
      summary: { nn: paragraph('Plass før og etter skulen.'), en: paragraph('Care before and after school.') },
      ...over.slots,
    },
  })

export const anOverride = (over: Given<typeof override> = {}): Override =>
  override.parse({ kind: 'override', kommune: 'osteroy', service: 'sfo', slots: {}, ...over })

export const aRedirect = (over: Given<typeof redirect> = {}): Redirect =>
  redirect.parse({ kind: 'redirect', lang: 'nn', from: '/artikkel/12', to: 'sfo', ...over })

export const aRole = (over: Given<typeof contactRole> = {}): ContactRole =>
  contactRole.parse({ kind: 'contactRole', key: 'sfo-kontor', label: { nn: 'SFO-kontoret' }, ...over })

export const aDefinition = (over: Given<typeof factDefinition> = {}): FactDefinition =>
  factDefinition.parse({
    kind: 'factDefinition',
    key: 'pris-sfo',
    type: 'money',
    label: { nn: 'Pris for SFO' },
    fallback: { nn: 'sjå prislista' },
    ...over,
  })

export const aFact = (over: Given<typeof localFact> = {}): LocalFact =>
  localFact.parse({
    kind: 'localFact',
    fact: 'pris-sfo',
    scope: 'kommune',
    kommune: 'osteroy',
    value: { type: 'money', value: { ore: 323_000 } },
    ...over,
  })

export const aContact = (over: Given<typeof contact> = {}): Contact =>
  contact.parse({
    kind: 'contact',
    key: 'sfo-kontor',
    kommune: 'osteroy',
    name: { nn: 'SFO-kontoret på Osterøy' },
    roles: ['sfo-kontor'],
    phone: '56 00 00 00',
    address: { street: 'Geitaknottane 2', postalCode: '5282', city: 'Lonevåg' },
    hours: { weekly: [{ days: [1, 2, 3], opens: '08:00', closes: '15:30' }] },
    ...over,
  })
