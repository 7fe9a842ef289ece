import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { LANGS } from '@innbyggarportal/shared-content/contract'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import { guardInternals } from './access/guard-internals.ts'
import { nn, nnExtras } from './admin/translations/nn.ts'
import { plainer } from './admin/translations/plainer.ts'
import { samePerson } from './access/same-person.ts'
import { watchForms } from './admin/unsaved/watch-forms.ts'
import { collectionsOf } from './collections/index.ts'
import { chooseAdapter } from './database/choose-adapter.ts'
import { guardTransactions } from './database/guard-transactions.ts'
import { prepareDatabase } from './prepare-database.ts'
import type { CmsEnv } from './env.ts'
// Tells Payload's own types of our collections, wherever this file is compiled.
import type {} from './payload-types.ts'
import { tameInternal } from './hooks/tame-internal.ts'
import { tameRequests } from './hooks/tame-requests.ts'
import { logEmail } from './log-email.ts'
import { logOptions } from './log-options.ts'
import { LANGUAGES } from '@innbyggarportal/shared-content/words'
import { publishingEndpoint } from './publishing/publishing-endpoint.ts'
import { MAX_BODY } from './requests/limits.ts'
import { textEditor } from './rich-text/editor.ts'
import { forgetSharp, noSharp } from './uploads/no-sharp.ts'
import { uploadLimits } from './uploads/upload-limits.ts'
import { keepPrivate } from './safety/keep-private.ts'
import { usesEndpoint } from './usage/uses-endpoint.ts'

/** The CMS for one environment: everything it is made of, put together. */
export async function cmsConfig(env: CmsEnv): Promise<SanitizedConfig> {
  if (!env.isBuild) keepPrivate(env.dataDir, { isPassable: env.hasPortalDirs, databaseUrl: env.databaseUrl })
  return tameInternal(
    guardInternals(
      await buildConfig({
        secret: env.secret,
        custom: { isDemo: env.isDemo },
        serverURL: env.cmsUrl,
        csrf: [env.cmsUrl],
        cors: [env.cmsUrl],
        telemetry: false,
        maxDepth: 3,
        graphQL: { disable: true },
        // A form has few parts: a file and its fields as one json.
        bodyParser: { limits: { fields: 8, files: 1, parts: 10, fieldSize: MAX_BODY, headerPairs: 50 } },
        typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
        // stdout belongs to the answers of commands.
        logger: { options: logOptions, destination: process.stderr },
        // What a person is told in a sentence is no fault of the program.
        loggingLevels: { APIError: 'info', AuthenticationError: 'info', FileUploadError: 'info' },
        sharp: noSharp,
        upload: uploadLimits,
        email: logEmail,
        db: chooseAdapter(env.databaseUrl),
        editor: textEditor,
        collections: collectionsOf(env),
        endpoints: [publishingEndpoint, usesEndpoint],
        localization: {
          locales: LANGS.map((code) => ({ code, label: LANGUAGES[code].own })),
          defaultLocale: 'nn',
          fallback: false,
        },
        // Payload's list of languages lacks nynorsk, though nothing in it depends on the list.
        i18n: {
          fallbackLanguage: 'nn',
          supportedLanguages: { nn, nb, en },
          translations: { nn: nnExtras, ...plainer },
        } as unknown as Config['i18n'],
        admin: {
          user: 'users',
          avatar: 'default',
          dateFormat: "d. MMMM yyyy 'kl.' HH.mm",
          components: {
            providers: [
              '/src/admin/sign-in/KeepLinkWord#KeepLinkWord',
              '/src/admin/names/NameControls#NameControls',
              '/src/admin/names/MarkRole#MarkRole',
              '/src/admin/unsaved/UnsavedGuard#UnsavedGuard',
            ],
            beforeLogin: ['/src/admin/sign-in/UsedLink#UsedLink'],
            beforeDashboard: ['/src/admin/views/Dashboard'],
            views: {
              createFirstUser: { Component: '/src/admin/sign-in/FirstUser#FirstUser' },
              firstUser: {
                Component: '/src/admin/sign-in/FirstUserPage',
                path: '/forste-brukar',
                meta: { title: 'Den første brukaren' },
              },
              accessibilityReport: {
                Component: '/src/admin/report/ReportPage',
                path: '/tilgjenge/:slug',
                meta: { title: 'Tilgjengerapport' },
              },
            },
            graphics: { Logo: '/src/admin/views/Logo', Icon: '/src/admin/views/Icon' },
          },
          importMap: {
            baseDir: process.cwd(),
            importMapFile: 'src/app/(payload)/admin/importMap.js',
            autoGenerate: false,
          },
          meta: { titleSuffix: ' – Innbyggarportal' },
        },
        jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
        plugins: [tameRequests, guardTransactions, samePerson, watchForms],
        onInit: (payload) => {
          forgetSharp(payload)
          return prepareDatabase(env)(payload)
        },
      }),
    ),
  )
}
