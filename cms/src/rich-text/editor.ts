import {
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { href } from '@innbyggarportal/shared-content/contract'
import type { Field } from 'payload'
import { callout, factReference, languageSpan } from './blocks.ts'
import { checkedBy } from '../messages/checked-by.ts'
import { label } from '../messages/label.ts'

const linkFields: Field[] = [
  { name: 'text', type: 'text', required: true, label: label('Lenkjetekst', 'Lenketekst', 'Link text') },
  // Lexical asks for the type of a link; there is only one here.
  { name: 'linkType', type: 'radio', options: ['custom'], defaultValue: 'custom', admin: { hidden: true } },
  {
    name: 'url',
    type: 'text',
    required: true,
    label: label('Adresse', 'Adresse', 'Address'),
    admin: {
      description: label(
        'https://…, mailto:…, tel:… eller service:nøkkel for ei anna teneste, til dømes service:barnehageplass.',
        'https://…, mailto:…, tel:… eller service:nøkkel for en annen tjeneste, for eksempel service:barnehageplass.',
        'https://…, mailto:…, tel:… or service:key for another service, for example service:barnehageplass.',
      ),
    },
    validate: checkedBy(href),
  },
]

/** What can be written is what will be shown: see the feature itself. */
const asShown = createServerFeature({
  key: 'asShown',
  feature: { ClientFeature: '/src/rich-text/AsShownClient#AsShownClient' },
})

const inline = () => [
  asShown(),
  BoldFeature(),
  ItalicFeature(),
  LinkFeature({ enabledCollections: [], fields: () => linkFields, disableAutoLinks: true }),
]

/** The text field of the CMS: what the contract's tree has, and nothing else. */
export const textEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    ...inline(),
    UnorderedListFeature(),
    OrderedListFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [callout(calloutEditor)], inlineBlocks: [factReference, languageSpan] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** Inside a callout: paragraphs and lists. */
const calloutEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    ...inline(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlocksFeature({ inlineBlocks: [factReference, languageSpan] }),
    InlineToolbarFeature(),
  ],
})
