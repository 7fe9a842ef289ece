import type { CollectionConfig } from 'payload'
import { createInOwn, ownKommune, signedIn } from '../../access/index.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { usedByField } from '../../fields/rights-fields.ts'
import { wordsField } from '../../fields/words-field.ts'
import { noteGone, refuseWhenUsed } from '../../hooks/refuse-when-used.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../label.ts'

const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf']

/** Pictures and brochures. Types are listed exactly and judged by content; nothing is fetched from an address. */
export const media = (directory: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: label('Fil', 'Fil', 'File'), plural: label('Bilete og filer', 'Bilder og filer', 'Pictures and files') },
  admin: { group: GROUPS.content, useAsTitle: 'filename', defaultColumns: ['filename', 'kommune', 'updatedAt'], description: label('Bilete (JPEG, PNG, WebP, AVIF) og PDF-filer.', 'Bilder (JPEG, PNG, WebP, AVIF) og PDF-filer.', 'Pictures (JPEG, PNG, WebP, AVIF) and PDF files.') },
  access: { read: signedIn, create: createInOwn, update: ownKommune(), delete: ownKommune() },
  hooks: { beforeDelete: [refuseWhenUsed], afterDelete: [noteGone] },
  disableDuplicate: true,
  upload: {
    staticDir: directory,
    mimeTypes: TYPES,
    pasteURL: false,
    imageSizes: [400, 800, 1600].map((width) => ({ name: `w${width}`, width, formatOptions: { format: 'webp' as const } })),
  },
  fields: [
    wordsField('alt', { label: label('Alternativ tekst', 'Alternativ tekst', 'Alternative text'), description: label('Kva biletet viser, for dei som ikkje ser det.', 'Hva bildet viser, for dem som ikke ser det.', 'What the picture shows, for those who cannot see it.') }),
    kommuneField({ isRequired: false, description: label('Tom når fila er felles.', 'Tom når filen er felles.', 'Empty when shared.') }),
    usedByField,
  ],
})
