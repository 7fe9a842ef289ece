import { LIVE_KINDS, USUAL_EYES, USUAL_LIVE_KINDS, type LiveKind } from '@innbyggarportal/shared-content/contract'
import { readEditorsWrite } from '../../access/read-editors-write.ts'
import { readReview } from '../../access/read-review.ts'
import { asGroup } from '../../document/as-group.ts'
import { idOf } from '../../document/id-of.ts'
import { listOf, present } from '../../document/present.ts'
import { label } from '../../messages/label.ts'
import type { Kind } from './kind.ts'
import { once } from './written.ts'

export const kommuneKind: Kind<'kommune'> = {
  kind: 'kommune',
  name: label('Kommune'),
  collection: 'kommuner',
  hasDrafts: false,
  references: { topTasks: 'service' },
  late: ['topTasks'],
  read: (doc, { keyOf }) => ({
    kind: 'kommune',
    key: doc['key'],
    slug: doc['slug'],
    name: doc['name'],
    kommunenummer: listOf(doc['kommunenummer']),
    domain: present(doc['domain']),
    languages: listOf(doc['languages']),
    theme: readTheme(asGroup(doc['theme'])),
    topTasks: listOf(doc['topTasks']).flatMap((service) => keyOf(idOf(service)) ?? []),
    isDemo: doc['isDemo'] === true,
    welcome: present(doc['welcome']),
    accessibilityStatement: present(doc['accessibilityStatement']),
    specialDays: present(doc['specialDays']),
    editorsWrite: unlessUsual(readEditorsWrite(doc['editorsWrite'])),
    review: present(readReview(doc['review'])),
    formerly: present(doc['formerly']),
  }),
  keepFromCms: (wanted, current) => ({
    ...wanted,
    ...(current.formerly && { formerly: current.formerly }),
    ...(wanted.formerly && { formerly: wanted.formerly }),
  }),
  write: ({ kind: _kind, theme, topTasks, editorsWrite = USUAL_LIVE_KINDS, review, ...rest }, docOf) =>
    once({
      ...rest,
      domain: rest.domain,
      welcome: rest.welcome,
      accessibilityStatement: rest.accessibilityStatement,
      specialDays: rest.specialDays,
      theme: Object.fromEntries(THEME_FIELDS.map((field) => [field, writeThemeField(field, theme?.[field])])),
      topTasks: topTasks.flatMap((task) => docOf('service', task) ?? []),
      editorsWrite: Object.fromEntries(LIVE_KINDS.map((kind) => [kind, editorsWrite.includes(kind)])),
      review: { ...USUAL_EYES, ...review },
    }),
}

const THEME_FIELDS = ['primary', 'accent', 'radius', 'headingWeight', 'landscape'] as const

function readTheme(theme: Record<string, unknown>) {
  if (!theme['primary']) return undefined
  const filled = THEME_FIELDS.filter((field) => present(theme[field]) !== undefined)
  return Object.fromEntries(filled.map((field) => [field, readThemeField(field, theme[field])]))
}

/** The weight of headings is a choice from a list, and lists keep words. */
const readThemeField = (field: string, value: unknown) => (field === 'headingWeight' ? Number(value) : value)
const writeThemeField = (field: string, value: unknown) =>
  field === 'headingWeight' && value !== undefined ? String(value) : (value ?? null)

const unlessUsual = (kinds: LiveKind[]) => (kinds.join() === USUAL_LIVE_KINDS.join() ? undefined : kinds)
