import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { LANGS } from '@innbyggarportal/shared-content/contract'
import { join } from 'node:path'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { nn, nnExtras } from './admin/translations/nn.ts'
import {
  AccessibilityReports, ContactRoles, Contacts, FactDefinitions, HandChecks, Kommuner, LocalFacts, media, Overrides, PlannedChanges, PortalOrders, PortalStatuses, PublishingNotes,
  PublishRequests, Services, SlotChanges, users, Waivers,
} from './collections/index.ts'
import { chooseAdapter } from './database/choose-adapter.ts'
import { guardTransactions } from './database/guard-transactions.ts'
import { prepareDatabase } from './database/prepare-database.ts'
import type { CmsEnv } from './env.ts'
// Tells Payload's own types of our collections, wherever this file is compiled.
import type {} from './payload-types.ts'
import { tameRequests } from './hooks/tame-requests.ts'
import { logEmail } from './log-email.ts'
import { publishingEndpoint } from './publishing/publishing-endpoint.ts'
import { textEditor } from './rich-text/editor.ts'

const LOCALE_NAMES = { nn: 'Nynorsk', nb: 'Bokmål', en: 'English' }

/** The CMS for one environment: everything it is made of, put together. */
export function cmsConfig(env: CmsEnv): Promise<SanitizedConfig> {
  return buildConfig({
    secret: env.secret,
    serverURL: env.cmsUrl,
    csrf: [env.cmsUrl],
    cors: [env.cmsUrl],
    telemetry: false,
    maxDepth: 3,
    graphQL: { disable: true },
    typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
    // stdout belongs to the answers of commands.
    logger: { options: { level: 'warn' }, destination: process.stderr },
    // What a person is told in a sentence is no fault of the program.
    loggingLevels: { APIError: 'info', FileUploadError: 'info' },
    sharp,
    email: logEmail,
    db: chooseAdapter(env.databaseUrl),
    editor: textEditor,
    collections: [
      Services, FactDefinitions, ContactRoles, media(join(env.dataDir, 'media')),
      Overrides, LocalFacts, Contacts, Waivers,
      Kommuner, users({ isHttps: env.cmsUrl.startsWith('https:') }),
      SlotChanges, PlannedChanges, PublishRequests, PortalStatuses, PublishingNotes, PortalOrders, AccessibilityReports, HandChecks,
    ],
    endpoints: [publishingEndpoint],
    localization: { locales: LANGS.map((code) => ({ code, label: LOCALE_NAMES[code] })), defaultLocale: 'nn', fallback: false },
    // Payload's list of languages lacks nynorsk, though nothing in it depends on the list.
    i18n: { fallbackLanguage: 'nn', supportedLanguages: { nn, nb, en }, translations: { nn: nnExtras } } as unknown as Config['i18n'],
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: "d. MMMM yyyy 'kl.' HH.mm",
      components: {
        providers: ['/src/admin/names/NameControls#NameControls'],
        beforeDashboard: ['/src/admin/views/Dashboard'],
        views: { accessibilityReport: { Component: '/src/admin/report/ReportPage', path: '/tilgjenge/:slug', meta: { title: 'Tilgjengerapport' } } },
        graphics: { Logo: '/src/admin/views/Logo', Icon: '/src/admin/views/Icon' },
      },
      importMap: { baseDir: process.cwd(), importMapFile: 'src/app/(payload)/admin/importMap.js', autoGenerate: false },
      meta: { titleSuffix: ' – Innbyggarportal' },
    },
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
    plugins: [tameRequests, guardTransactions],
    onInit: prepareDatabase(env),
  })
}
