import type { Block, RichTextField } from 'payload'
import { langTag } from '@innbyggarportal/shared-content/contract'
import { checkedBy } from '../messages/checked-by.ts'
import { label } from '../messages/label.ts'

type Editor = NonNullable<RichTextField['editor']>

/** Something the reader must not miss. */
export const callout = (editor: Editor): Block => ({
  slug: 'callout',
  labels: { singular: label('Ramme', 'Ramme', 'Box'), plural: label('Rammer', 'Rammer', 'Boxes') },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'info',
      label: label('Kor viktig', 'Hvor viktig', 'How important'),
      options: [
        { value: 'info', label: label('Godt å vite', 'Godt å vite', 'Good to know') },
        { value: 'warning', label: label('Pass på', 'Pass på', 'Take care') },
        {
          value: 'danger',
          label: label('Fare for liv og helse', 'Fare for liv og helse', 'Danger to life and health'),
        },
      ],
    },
    { name: 'body', type: 'richText', required: true, editor, label: label('Tekst', 'Tekst', 'Text') },
  ],
})

/** A local fact in the middle of a sentence, by its key. */
export const factReference: Block = {
  slug: 'fact',
  admin: { components: { Label: '/src/rich-text/InlineLabel#InlineLabel' } },
  labels: {
    singular: label('Lokal opplysning', 'Lokal opplysning', 'Local fact'),
    plural: label('Lokale opplysningar', 'Lokale opplysninger', 'Local facts'),
  },
  fields: [
    {
      name: 'fact',
      type: 'text',
      required: true,
      label: label('Opplysning', 'Opplysning', 'Fact'),
      admin: { components: { Field: '/src/rich-text/FactKeyField#FactKeyField' } },
    },
  ],
}

/** Words in another language than the text around them. */
export const languageSpan: Block = {
  slug: 'langSpan',
  admin: { components: { Label: '/src/rich-text/InlineLabel#InlineLabel' } },
  labels: {
    singular: label('Ord på eit anna språk', 'Ord på et annet språk', 'Words in another language'),
    plural: label('Ord på andre språk', 'Ord på andre språk', 'Words in other languages'),
  },
  fields: [
    {
      name: 'lang',
      type: 'text',
      required: true,
      label: label('Språkkode', 'Språkkode', 'Language code'),
      admin: {
        description: label(
          'Til dømes «en» for engelsk eller «se» for nordsamisk.',
          'For eksempel «en» for engelsk eller «se» for nordsamisk.',
          'For example “en” for English or “se” for Northern Sámi.',
        ),
      },
      validate: checkedBy(langTag),
    },
    { name: 'text', type: 'text', required: true, label: label('Ord', 'Ord', 'Words') },
  ],
}
