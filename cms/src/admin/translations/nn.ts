import type { Language } from '@payloadcms/translations'
import { authentication } from './nn/authentication.ts'
import { dashboard } from './nn/dashboard.ts'
import { error } from './nn/error.ts'
import { fields } from './nn/fields.ts'
import { folder } from './nn/folder.ts'
import { general } from './nn/general.ts'
import { lexical } from './nn/lexical.ts'
import { localization, operators, upload, validation } from './nn/small-groups.ts'
import { version } from './nn/version.ts'

/**
 * Payload's admin in nynorsk, which Payload itself does not have. Dates follow bokmål: date-fns has no nynorsk, and the
 * two differ only in weekday names.
 */
export const nn: Language = {
  dateFNSKey: 'nb',
  translations: {
    authentication,
    dashboard,
    error,
    fields,
    folder,
    general,
    localization,
    operators,
    upload,
    validation,
    version,
  },
}

/** Strings beside Payload's own for `i18n.translations` of the config: those of the rich text editor. */
export const nnExtras = { lexical }
