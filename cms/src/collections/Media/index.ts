import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { createIn, mayWith } from '../../access/index.ts'
import { kommuneField } from '../../fields/kommune-field.ts'
import { usedByField } from '../../fields/rights-fields.ts'
import { wordsField } from '../../fields/words-field.ts'
import { noteGone, refuseWhenUsed } from '../../hooks/refuse-when-used.ts'
import { GROUPS } from '../groups.ts'
import { FILE_KINDS } from '../../uploads/file-kind.ts'
import { WIDTHS } from '../../uploads/picture-limits.ts'
import { label } from '../../messages/label.ts'
import { keepFiles } from './keep-files.ts'
import { sayTooLarge } from './say-too-large.ts'
import { serveFile } from './serve-file.ts'
import { takeUpload } from './take-upload.ts'

/**
 * Pictures and brochures. Types are listed exactly and judged by content; nothing is fetched from an address. Payload is
 * given a directory that does not exist: we decode, keep, remove and serve files ourselves (`keep-files.ts` says why).
 */
export function media(directory: string): CollectionConfig {
  const keep = keepFiles(directory)
  return {
    slug: 'media',
    labels: {
      singular: label('Fil', 'Fil', 'File'),
      plural: label('Bilete og filer', 'Bilder og filer', 'Pictures and files'),
    },
    admin: {
      group: GROUPS.content,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'kommune', 'updatedAt'],
      description: label(
        'Bilete (JPEG, PNG, WebP, AVIF) og PDF-filer, høgst 20 MB og 25 millionar punkt.',
        'Bilder (JPEG, PNG, WebP, AVIF) og PDF-filer, høyst 20 MB og 25 millioner punkter.',
        'Pictures (JPEG, PNG, WebP, AVIF) and PDF files, 20 MB and 25 million pixels at most.',
      ),
    },
    access: {
      read: mayWith('read', 'media'),
      create: createIn('media'),
      update: mayWith('publish', 'media'),
      delete: mayWith('delete', 'media'),
    },
    disableDuplicate: true,
    hooks: {
      beforeOperation: [takeUpload],
      beforeChange: [keep.beforeChange],
      afterChange: [keep.afterChange],
      beforeDelete: [refuseWhenUsed],
      afterDelete: [noteGone, keep.afterDelete],
      afterError: [sayTooLarge],
    },
    upload: {
      staticDir: join(directory, 'not-payloads'),
      disableLocalStorage: true,
      handlers: [serveFile(directory)],
      requiresClientUploadReceipt: true,
      mimeTypes: Object.values(FILE_KINDS).map((kind) => kind.type),
      pasteURL: false,
      crop: false,
      focalPoint: false,
      adminThumbnail: 'w400',
      imageSizes: WIDTHS.map((width) => ({ name: `w${width}`, width, formatOptions: { format: 'webp' as const } })),
    },
    fields: [
      wordsField('alt', {
        label: label('Alternativ tekst', 'Alternativ tekst', 'Alternative text'),
        description: label(
          'Kva biletet viser, for dei som ikkje ser det.',
          'Hva bildet viser, for dem som ikke ser det.',
          'What the picture shows, for those who cannot see it.',
        ),
      }),
      kommuneField({
        isRequired: false,
        description: label('Tom når fila er felles.', 'Tom når filen er felles.', 'Empty when the file is shared.'),
      }),
      usedByField,
    ],
  }
}
