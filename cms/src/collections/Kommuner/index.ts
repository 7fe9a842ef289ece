import { kommune, theme, writtenKommunenummer, writtenSpecialDays } from '@innbyggarportal/shared-content/contract'
import { LANGUAGE_CHOICES } from '@innbyggarportal/shared-content/words'
import type { CollectionConfig, Field, TextField } from 'payload'
import { kommuneKind } from '../../door/kinds/kommune.ts'
import type { z } from 'zod'
import { mayInRegion, mayWith, nobodyField } from '../../access/index.ts'
import { jsonField } from '../../fields/json-field.ts'
import { keyField } from '../../fields/key-field.ts'
import { reviewField } from '../../fields/review-field.ts'
import { usedByField, whoWritesField } from '../../fields/rights-fields.ts'
import { wordsField } from '../../fields/words-field.ts'
import { contentHooks } from '../../hooks/content-hooks.ts'
import { deleteAlong } from '../../hooks/delete-along.ts'
import { GOES_ALONG } from '../../usage/use.ts'
import { checkedBy } from '../../messages/checked-by.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { publishedEdit } from '../published-edit.ts'
import { releaseDomain } from './claim-domain.ts'
import { checkDomain, type TakenNames } from './check-domain.ts'
import { editorsWrite } from './editors-write.ts'
import { guardSetup, withSetup } from './guard-setup.ts'
import { keepLanguages } from './keep-languages.ts'

const LANDSCAPE = {
  skerries: label('Skjergard', 'Skjærgård', 'Skerries'),
  island: label('Øy', 'Øy', 'Island'),
  horizon: label('Horisont', 'Horisont', 'Horizon'),
  valley: label('Dal', 'Dal', 'Valley'),
}

const colour = (name: 'primary' | 'accent', words: ReturnType<typeof label>): TextField => ({
  name,
  type: 'text',
  label: words,
  validate: checkedBy(theme.shape[name]),
  admin: {
    width: '50%',
    description: label(
      'Som #00539b. Nyansar med god kontrast blir laga av seg sjølv.',
      'Som #00539b. Nyanser med god kontrast blir laget av seg selv.',
      'Like #00539b. Shades with good contrast are made automatically.',
    ),
  },
})

const look: Field[] = [
  {
    type: 'row',
    fields: [
      colour('primary', label('Hovudfarge', 'Hovedfarge', 'Main colour')),
      colour('accent', label('Tilleggsfarge', 'Tilleggsfarge', 'Second colour')),
    ],
  },
  {
    name: 'radius',
    type: 'number',
    min: 0,
    max: 16,
    label: label('Runde hjørne', 'Runde hjørner', 'Rounded corners'),
    admin: { description: label('0 til 16 pikslar.', '0 til 16 piksler.', '0 to 16 pixels.') },
  },
  {
    name: 'headingWeight',
    type: 'select',
    options: ['500', '600', '700', '800'],
    label: label('Vekt på overskrifter', 'Vekt på overskrifter', 'Weight of headings'),
    admin: {
      description: label('Kor tjukke bokstavane er.', 'Hvor tykke bokstavene er.', 'How heavy the letters are.'),
    },
  },
  {
    name: 'landscape',
    type: 'select',
    options: theme.shape.landscape.unwrap().options.map((value) => ({ value, label: LANDSCAPE[value] })),
    label: label('Landskapslinje', 'Landskapslinje', 'Landscape line'),
    admin: {
      description: label(
        'Streken øvst på framsida.',
        'Streken øverst på forsiden.',
        'The line at the top of the front page.',
      ),
    },
  },
]

const shape = (name: keyof typeof kommune.shape) => kommune.shape[name] as z.ZodType

/** The partners. Everybody with a role knows them; the region makes them, and each sets some of its own up. */
export const kommuner = (taken: TakenNames): CollectionConfig => ({
  slug: 'kommuner',
  labels: { singular: kommuneKind.name, plural: label('Kommunar', 'Kommuner', 'Kommuner') },
  admin: {
    components: publishedEdit,
    group: GROUPS.region,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'domain', 'updatedAt'],
    description: label(
      'Kommunane som er med, og portalane deira.',
      'Kommunene som er med, og portalene deres.',
      'The kommuner that take part, and their portals.',
    ),
  },
  access: {
    read: mayInRegion('read', 'kommuner'),
    create: mayInRegion('create', 'kommuner'),
    update: mayWith('publish', 'settings', 'id'),
    delete: mayInRegion('delete', 'kommuner'),
  },
  hooks: contentHooks(kommuneKind, {
    // Who may comes first: a domain that is asked for is held a while.
    beforeValidate: [guardSetup, checkDomain(taken)],
    beforeChange: [keepLanguages],
    afterChange: [releaseDomain],
    beforeDelete: GOES_ALONG.kommuner!.map((collection) => deleteAlong(collection, 'kommune')),
  }),
  disableDuplicate: true,
  fields: [
    whoWritesField,
    {
      name: 'name',
      type: 'text',
      required: true,
      validate: checkedBy(kommune.shape.name),
      label: label('Namn', 'Navn', 'Name'),
      admin: {
        description: label('Utan «kommune»: «Osterøy».', 'Uten «kommune»: «Osterøy».', 'Without “kommune”: “Osterøy”.'),
      },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: checkedBy(kommune.shape.slug),
      label: label('Kortnamn i adressa', 'Kortnavn i adressen', 'Short name in addresses'),
      admin: {
        description: label(
          'Til dømes «osteroy». Endrar du det, får portalen ei anna adresse, og den gamle leier dit.',
          'For eksempel «osteroy». Endrer du det, får portalen en annen adresse, og den gamle leder dit.',
          'For example “osteroy”. If you change it, the portal moves to another address, and the old one leads there.',
        ),
      },
    },
    jsonField('kommunenummer', shape('kommunenummer'), {
      written: writtenKommunenummer,
      label: label('Kommunenummer', 'Kommunenummer', 'Kommune number'),
      description: label(
        'Med dagane nummeret gjeld; det kan skifte i reformer.',
        'Med dagene nummeret gjelder; det kan skifte i reformer.',
        'With the days it is valid; reforms change it.',
      ),
      component: '/src/admin/fields/KommunenummerField',
    }),
    {
      name: 'domain',
      type: 'text',
      validate: checkedBy(kommune.shape.domain),
      label: label('Eige domene', 'Eget domene', 'Own domain'),
      admin: {
        description: label(
          'Berre namnet, til dømes osteroy.no, utan https://. La stå tomt når kommunen ikkje har noko.',
          'Bare navnet, for eksempel osteroy.no, uten https://. La stå tomt når kommunen ikke har noe.',
          'The name alone, such as osteroy.no, without https://. Leave empty when there is none.',
        ),
      },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['nn'],
      options: [...LANGUAGE_CHOICES],
      label: label('Språk', 'Språk', 'Languages'),
      admin: {
        description: label(
          'Det første er hovudspråket, og står ikkje i adressene. Byter du det, leier dei gamle adressene vidare.',
          'Det første er hovedspråket, og står ikke i adressene. Bytter du det, leder de gamle adressene videre.',
          'The first is the main language, and is not in the addresses. If you change it, the old addresses lead on.',
        ),
      },
    },
    { name: 'theme', type: 'group', label: label('Utsjånad', 'Utseende', 'Look'), fields: look },
    {
      name: 'topTasks',
      type: 'relationship',
      relationTo: 'services',
      hasMany: true,
      maxDepth: 1,
      label: label('Øvst på framsida', 'Øverst på forsiden', 'Top of the front page'),
      admin: {
        allowCreate: false,
        description: label(
          'Tenestene folk kjem for, dei viktigaste først.',
          'Tjenestene folk kommer for, de viktigste først.',
          'The services people come for, most important first.',
        ),
      },
    },
    wordsField('welcome', {
      label: label('Velkomst', 'Velkomst', 'Welcome'),
      description: label(
        'Nokre ord under søkjefeltet. Kan stå tomt.',
        'Noen ord under søkefeltet. Kan stå tomt.',
        'A few words below the search field. Optional.',
      ),
    }),
    jsonField('specialDays', shape('specialDays'), {
      written: writtenSpecialDays,
      label: label('Dagar som skil seg ut', 'Dager som skiller seg ut', 'Days that differ'),
      description: label(
        'For alle kontor og skrankar i kommunen, til dømes 24. og 31. desember. Utan klokkeslett er det stengt. Ein kontakt kan ha si eiga tid den dagen. Telefonar og vakter er ikkje med.',
        'For alle kontorer og skranker i kommunen, for eksempel 24. og 31. desember. Uten klokkeslett er det stengt. En kontakt kan ha sin egen tid den dagen. Telefoner og vakter er ikke med.',
        'For all offices and counters in the kommune, such as 24 and 31 December. Without hours they are closed. A contact can have its own hours that day. Phones and duties are not included.',
      ),
      component: '/src/admin/fields/SpecialDaysField',
    }),
    {
      name: 'accessibilityStatement',
      type: 'text',
      validate: checkedBy(kommune.shape.accessibilityStatement),
      label: label('Tilgjengelegheitserklæring', 'Tilgjengelighetserklæring', 'Accessibility statement'),
      admin: {
        description: label('Adressa på uustatus.no.', 'Adressen på uustatus.no.', 'The address at uustatus.no.'),
      },
    },
    {
      name: 'isDemo',
      type: 'checkbox',
      defaultValue: false,
      label: label('Demonstrasjon', 'Demonstrasjon', 'Demonstration'),
      admin: {
        position: 'sidebar',
        description: label(
          'Kvar side seier at ho er ein demonstrasjon.',
          'Hver side sier at den er en demonstrasjon.',
          'Every page says that it is a demonstration.',
        ),
      },
    },
    editorsWrite,
    reviewField,
    { name: 'formerly', type: 'json', admin: { hidden: true }, access: { create: nobodyField, update: nobodyField } },
    keyField({ from: 'name' }),
    usedByField,
  ].map((field) => withSetup(field as Field)),
})
