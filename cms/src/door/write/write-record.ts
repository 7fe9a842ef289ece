import {
  LANGS,
  LIVE_KINDS,
  SLOT_NAMES,
  slotDef,
  USUAL_LIVE_KINDS,
  type ContentRecord,
  type Lang,
  type Override,
  type Service,
  type SlotName,
} from '@innbyggarportal/shared-content/contract'
import { toLexical } from '../../rich-text/to-lexical.ts'
import { writeDay } from '../../document/read-day.ts'

/** Finds the database id of a record that is in the CMS already, by kind and key. */
export type IdOf = (kind: 'kommune' | 'service' | 'factDefinition' | 'contactRole', key: string) => string | undefined

/** What Payload is to store: fields that stand once, and localized fields by language. Null empties a field. */
export interface Written {
  shared: Record<string, unknown>
  byLang: Record<Lang, Record<string, unknown>>
}

const once = (shared: Record<string, unknown>): Written => ({
  shared: nulled(shared),
  byLang: { nn: {}, nb: {}, en: {} },
})
const nulled = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]))

/** A record of the contract as Payload stores it. The inverse of the readers. */
export function writeRecord(record: ContentRecord, idOf: IdOf): Written {
  switch (record.kind) {
    case 'service':
      return writeService(record, idOf)
    case 'override':
      return writeOverride(record, idOf)
    case 'kommune': {
      const { kind: _kind, theme, topTasks, editorsWrite = USUAL_LIVE_KINDS, ...rest } = record
      return once({
        ...rest,
        domain: rest.domain,
        welcome: rest.welcome,
        accessibilityStatement: rest.accessibilityStatement,
        theme: {
          primary: theme?.primary ?? null,
          accent: theme?.accent ?? null,
          radius: theme?.radius ?? null,
          headingWeight: theme ? String(theme.headingWeight) : null,
          landscape: theme?.landscape ?? null,
        },
        editorsWrite: Object.fromEntries(LIVE_KINDS.map((kind) => [kind, editorsWrite.includes(kind)])),
        topTasks: topTasks.flatMap((key) => idOf('service', key) ?? []),
      })
    }
    case 'contactRole':
      return once({ key: record.key, label: record.label })
    case 'factDefinition':
      return once({
        key: record.key,
        type: record.type,
        label: record.label,
        help: record.help,
        fallback: record.fallback,
      })
    case 'localFact':
      return once({
        fact: idOf('factDefinition', record.fact),
        scope: record.scope,
        kommune: record.kommune && idOf('kommune', record.kommune),
        value: record.value,
        validFrom: writeDay(record.validFrom),
      })
    case 'contact': {
      const { kind: _kind, kommune, roles, address, ...rest } = record
      return once({
        ...rest,
        unitKind: rest.unitKind,
        phone: rest.phone,
        email: rest.email,
        url: rest.url,
        hours: rest.hours,
        note: rest.note,
        kommune: idOf('kommune', kommune),
        roles: roles.flatMap((key) => idOf('contactRole', key) ?? []),
        address: {
          street: address?.street ?? null,
          postalCode: address?.postalCode ?? null,
          city: address?.city ?? null,
        },
      })
    }
  }
}

function writeService(record: Service, idOf: IdOf): Written {
  const { kind: _kind, kommune, title, result, slots, changeLog: _log, ...rest } = record
  const structured = SLOT_NAMES.filter((s) => slotDef(s).kind !== 'text').map((s) => [s, slots[s]])
  return {
    shared: nulled({
      ...rest,
      owner: rest.owner,
      kommune: kommune && idOf('kommune', kommune),
      reviewedAt: writeDay(rest.reviewedAt),
      reviewBy: writeDay(rest.reviewBy),
      ...Object.fromEntries(structured),
    }),
    byLang: perLang((lang) => ({
      title: title[lang] ?? null,
      result: result?.[lang] ?? null,
      ...Object.fromEntries(textSlots.map((s) => [s, textIn(slots[s], lang)])),
    })),
  }
}

function writeOverride(record: Override, idOf: IdOf): Written {
  const group = (slot: SlotName) => record.slots[slot]
  const shared = SLOT_NAMES.map((slot) => [
    slot,
    {
      mode: group(slot)?.mode ?? 'inherit',
      base: group(slot)?.base ?? null,
      ...(slotDef(slot).kind === 'text' ? {} : { content: group(slot)?.content ?? null }),
    },
  ])
  return {
    shared: nulled({
      kommune: idOf('kommune', record.kommune),
      service: idOf('service', record.service),
      responsible: record.responsible,
      ...Object.fromEntries(shared),
    }),
    byLang: perLang((lang) =>
      Object.fromEntries(textSlots.map((s) => [s, { content: textIn(group(s)?.content, lang) }])),
    ),
  }
}

const textSlots = SLOT_NAMES.filter((s) => slotDef(s).kind === 'text')
const perLang = (of: (lang: Lang) => Record<string, unknown>) =>
  Object.fromEntries(LANGS.map((l) => [l, of(l)])) as Record<Lang, Record<string, unknown>>

/** The rich text of one language; null when nothing is written in it. */
function textIn(content: unknown, lang: Lang): unknown {
  const doc = (content as Partial<Record<Lang, Parameters<typeof toLexical>[0]>> | undefined)?.[lang]
  return doc === undefined || doc.length === 0 ? null : toLexical(doc)
}
