import {
  SLOT_NAMES,
  audience,
  changeKind,
  responsible,
  service,
  serviceKinds,
} from '@innbyggarportal/shared-content/contract'
import { LIFE_EVENTS, LOS_THEMES, LOS_WORDS, type LosRow } from '@innbyggarportal/shared-content/los'
import type { Field } from 'payload'
import { jsonField } from '../../fields/json-field.ts'
import { keyField } from '../../fields/key-field.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { shownBy } from '../../fields/shown-by.ts'
import { slotField } from '../../fields/slot-field.ts'
import { label } from '../../messages/label.ts'
import { AUDIENCE, CHANGE_KIND, SERVICE_KIND } from './words.ts'

const fromLos = (rows: readonly LosRow[]) =>
  rows.map((r) => ({ value: r.slug, label: { nn: r.nn, nb: r.nb, en: r.en ?? r.nb } }))

/** What the page says: the title and the slots, in their order. */
export const content: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    label: label('Tittel', 'Tittel', 'Title'),
    admin: {
      description: label(
        'Det innbyggjaren kallar tenesta: «Søk om barnehageplass».',
        'Det innbyggeren kaller tjenesten: «Søk om barnehageplass».',
        'What citizens call it: “Apply for a kindergarten place”.',
      ),
    },
  },
  ...SLOT_NAMES.map((slot) => slotField(slot)),
]

/** Where the page stands, and the words it is found by. */
export const filing: Field[] = [
  {
    name: 'slug',
    type: 'text',
    index: true,
    label: label('Adresse', 'Adresse', 'Address'),
    admin: {
      description: label(
        'Siste delen av nettadressa. Blir laga av tittelen når du ikkje skriv noko.',
        'Siste del av nettadressen. Blir laget av tittelen når du ikke skriver noe.',
        'The last part of the web address. Made from the title unless you write one.',
      ),
    },
  },
  {
    name: 'serviceKind',
    type: 'select',
    label: label('Slag teneste', 'Type tjeneste', 'Kind of service'),
    options: serviceKinds.options.map((value) => ({ value, label: SERVICE_KIND[value] })),
    admin: {
      description: label(
        'Kva tenesta er for innbyggjaren.',
        'Hva tjenesten er for innbyggeren.',
        'What the service is to the citizen.',
      ),
    },
  },
  {
    name: 'isStatutory',
    type: 'checkbox',
    defaultValue: false,
    label: label('Lovpålagd', 'Lovpålagt', 'Required by law'),
    admin: {
      description: label(
        'Kommunen har plikt til å ha tenesta.',
        'Kommunen har plikt til å ha tjenesten.',
        'The kommune has a duty to provide it.',
      ),
    },
  },
  {
    name: 'result',
    type: 'text',
    localized: true,
    label: label('Resultat', 'Resultat', 'Result'),
    admin: {
      description: label(
        'Det ein sit att med, kort: «Plass i barnehage».',
        'Det man sitter igjen med, kort: «Plass i barnehage».',
        'What one ends up with, short: “A kindergarten place”.',
      ),
    },
  },
  {
    name: 'themes',
    type: 'select',
    hasMany: true,
    label: label('Tema', 'Tema', 'Themes'),
    options: fromLos(LOS_THEMES),
    admin: {
      description: label(
        'Minst eitt tema frå Los. Sida står under desse.',
        'Minst ett tema fra Los. Siden står under disse.',
        'At least one theme from Los. The page is listed under these.',
      ),
    },
  },
  {
    name: 'losWords',
    type: 'select',
    hasMany: true,
    label: label('Los-ord', 'Los-ord', 'Los words'),
    options: fromLos(LOS_WORDS),
    admin: {
      description: label(
        'Emneord frå Los, den felles ordlista til det offentlege.',
        'Emneord fra Los, den felles ordlisten til det offentlige.',
        'Subject words from Los, the shared vocabulary of the public sector.',
      ),
    },
  },
  {
    name: 'lifeEvents',
    type: 'select',
    hasMany: true,
    label: label('Livshendingar', 'Livshendelser', 'Life events'),
    options: fromLos(LIFE_EVENTS),
    admin: {
      description: label(
        'Når i livet ein treng tenesta.',
        'Når i livet man trenger tjenesten.',
        'When in life the service is needed.',
      ),
    },
  },
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    defaultValue: ['citizen'],
    label: label('Målgruppe', 'Målgruppe', 'Audience'),
    options: audience.options.map((value) => ({ value, label: AUDIENCE[value] })),
    admin: {
      description: label('Kven sida er skriven for.', 'Hvem siden er skrevet for.', 'Whom the page is written for.'),
    },
  },
  {
    name: 'searchWords',
    type: 'text',
    hasMany: true,
    label: label('Søkjeord', 'Søkeord', 'Search words'),
    admin: {
      description: label(
        'Ord folk bruker som ikkje står i teksten: «barnehageopptak».',
        'Ord folk bruker som ikke står i teksten: «barnehageopptak».',
        'Words people use that are not in the text: “kindergarten admission”.',
      ),
    },
  },
]

/** Who answers for the service, and what kommuner may change in it. */
export const ruling: Field[] = [
  kommuneField({
    isRequired: false,
    description: label(
      'Tom for fellestenester. Fylt ut for ei lokal teneste som berre éin kommune har.',
      'Tom for fellestjenester. Fylt ut for en lokal tjeneste som bare én kommune har.',
      'Empty for shared services. Set for a local service that only one kommune has.',
    ),
  }),
  jsonField('responsible', responsible, {
    label: label('Ansvarleg', 'Ansvarlig', 'Responsible'),
    description: label(
      'Kven som har ansvaret for tenesta.',
      'Hvem som har ansvaret for tjenesten.',
      'Who is responsible for the service.',
    ),
    component: '/src/admin/slots/ResponsibleField',
  }),
  jsonField('slotRules', service.shape.slotRules, {
    label: label('Reglar for felta', 'Regler for feltene', 'Rules for the fields'),
    description: label(
      'Kva kommunane kan endre i kvart felt.',
      'Hva kommunene kan endre i hvert felt.',
      'What kommuner may change in each field.',
    ),
    component: '/src/admin/slots/SlotRulesField',
  }),
  {
    name: 'owner',
    type: 'text',
    label: label('Eigar', 'Eier', 'Owner'),
    admin: {
      description: label(
        'Den i redaksjonen som held teksten ved like.',
        'Den i redaksjonen som holder teksten ved like.',
        'The editor who looks after the text.',
      ),
    },
  },
  {
    name: 'reviewedAt',
    type: 'date',
    label: label('Sist gått gjennom', 'Sist gått gjennom', 'Last reviewed'),
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' },
      description: label(
        'Dagen nokon las heile teksten og fann han rett.',
        'Dagen noen leste hele teksten og fant den riktig.',
        'The day someone read all of it and found it right.',
      ),
    },
  },
  {
    name: 'reviewBy',
    type: 'date',
    label: label('Neste gjennomgang innan', 'Neste gjennomgang innen', 'Review by'),
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' },
      description: label(
        'Når teksten må lesast på nytt.',
        'Når teksten må leses på nytt.',
        'When the text must be read again.',
      ),
    },
  },
]

/** What is said of a change when it is published. */
export const publishing: Field[] = [
  {
    name: 'changeKind',
    type: 'select',
    defaultValue: 'functional',
    label: label('Type endring', 'Type endring', 'Kind of change'),
    options: changeKind.options.map((value) => ({ value, label: CHANGE_KIND[value] })),
    admin: {
      position: 'sidebar',
      description: label(
        'Kva du har endra denne gongen. Nytt innhald og nye reglar gir kommunane «Sjå på nytt».',
        'Hva du har endret denne gangen. Nytt innhold og nye regler gir kommunene «Se på nytt».',
        'What you changed this time. New content and new rules ask the kommuner to look again.',
      ),
    },
  },
  {
    name: 'inForceFrom',
    type: 'date',
    label: label('Gjeld frå', 'Gjelder fra', 'In force from'),
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' },
      condition: shownBy('inForceFrom'),
      description: label(
        'Ein dag fram i tid. Når den som får publisere, lagrar utkastet, er endringa planlagd og gjeld frå denne dagen. Andre sender utkastet til godkjenning.',
        'En dag fram i tid. Når den som får publisere, lagrer utkastet, er endringen planlagt og gjelder fra denne dagen. Andre sender utkastet til godkjenning.',
        'A day in the future. When somebody who may publish saves the draft, the change is planned and is in force from this day. Others send the draft for approval.',
      ),
    },
  },
  keyField({ from: 'title' }),
]
