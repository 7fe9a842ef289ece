import { recordId, type ContentRecord } from '../../src/contract/index.ts'

/** References that lead nowhere, records that stand twice, and addresses that two services of one portal share. */
export function checkReferences(records: readonly ContentRecord[]): string[] {
  const ids = new Set<string>()
  const twice = records.filter((r) => ids.size === ids.add(recordId(r)).size).map((r) => `${recordId(r)} stands twice`)
  const unitKinds = new Set(records.flatMap((r) => (r.kind === 'contact' && r.unitKind ? [r.unitKind] : [])))
  const roles = new Set(records.flatMap((r) => (r.kind === 'contact' ? r.roles : [])))
  const missing = records.flatMap((r) =>
    referencesOf(r).flatMap(([kind, key]) => {
      const exists = kind === 'unitKind' ? unitKinds.has(key as never) : ids.has(`${kind}/${key}`)
      return exists ? [] : [`${recordId(r)} refers to ${kind} «${key}», which is not there`]
    }),
  )
  const unfilled = records.flatMap((r) =>
    r.kind === 'contactRole' && !roles.has(r.key) ? [`nobody fills the role «${r.key}»`] : [],
  )
  return [...twice, ...slugClashes(records), ...missing, ...unfilled]
}

function slugClashes(records: readonly ContentRecord[]): string[] {
  const services = records.filter((r) => r.kind === 'service')
  return services.flatMap((a, at) =>
    services
      .slice(at + 1)
      .filter(
        (b) => a.slug === b.slug && (a.kommune === undefined || b.kommune === undefined || a.kommune === b.kommune),
      )
      .map((b) => `${a.key} and ${b.key} have the same address «${a.slug}»`),
  )
}

type Reference = [kind: 'contactRole' | 'service' | 'kommune' | 'unitKind' | 'factDefinition', key: string]

function referencesOf(r: ContentRecord): Reference[] {
  const own: Reference[] = []
  if ('kommune' in r && r.kommune !== undefined) own.push(['kommune', r.kommune])
  if (r.kind === 'override') own.push(['service', r.service])
  if (r.kind === 'localFact') own.push(['factDefinition', r.fact])
  if (r.kind === 'kommune') own.push(...r.topTasks.map((key): Reference => ['service', key]))
  if (r.kind === 'contact') own.push(...r.roles.map((key): Reference => ['contactRole', key]))
  return r.kind === 'service' || r.kind === 'override' ? [...own, ...referencesIn(r.slots)] : own
}

/** References in the content of slots: facts in texts and rows, roles, services and units in rows, links to services. */
function referencesIn(value: unknown): Reference[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, v]): Reference[] => {
    if (typeof v !== 'string') return referencesIn(v)
    if (field === 'fact') return [['factDefinition', v]]
    if (field === 'role') return [['contactRole', v]]
    if (field === 'service') return [['service', v]]
    if (field === 'unitKind') return [['unitKind', v]]
    if (field === 'href' && v.startsWith('service:')) return [['service', v.slice('service:'.length)]]
    return []
  })
}
