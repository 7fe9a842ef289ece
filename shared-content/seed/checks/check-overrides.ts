import {
  OVERRIDE_MODES,
  ruleFor,
  SLOT_NAMES,
  type ContentRecord,
  type Override,
  type Service,
} from '../../src/contract/index.ts'
import { allowsMode } from '../../src/override/index.ts'

const MIN_OVERRIDES = 6

/** That every kommune shows all there is to show about overrides, and that no override is one the region refuses. */
export function checkOverrides(records: readonly ContentRecord[]): string[] {
  const services = new Map(records.flatMap((r) => (r.kind === 'service' ? [[r.key, r] as const] : [])))
  const overrides = records.filter((r) => r.kind === 'override')
  const kommuner = records.filter((r) => r.kind === 'kommune')
  return [
    ...overrides.flatMap((o) => checkOverride(o, services.get(o.service))),
    ...kommuner.flatMap((k) =>
      checkKommune(
        k.key,
        overrides.filter((o) => o.kommune === k.key),
        services,
      ),
    ),
    ...kommuner.flatMap((k) =>
      records.filter((r) => r.kind === 'service' && r.kommune === k.key).length < 2
        ? [`${k.key} has fewer than two services of its own`]
        : [],
    ),
  ]
}

function checkOverride(o: Override, service: Service | undefined): string[] {
  if (service === undefined) return [`${o.kommune}/${o.service} changes a service that is not there`]
  const slots = SLOT_NAMES.flatMap((name) => {
    const slot = o.slots[name]
    if (slot === undefined || slot.mode === 'inherit') return []
    const { rule } = ruleFor(service, name)
    return [
      !allowsMode({ rule }, slot.mode).isAllowed &&
        `${o.kommune}/${o.service}: ${name} is ${rule} and cannot be ${slot.mode}`,
      slot.mode !== 'replace' &&
        service.slots[name] === undefined &&
        `${o.kommune}/${o.service}: ${name} has no shared text to ${slot.mode}`,
      slot.mode !== 'hide' &&
        slot.content === undefined &&
        `${o.kommune}/${o.service}: ${name} is ${slot.mode} without content`,
    ].filter((x) => typeof x === 'string')
  })
  const isNobodys = o.responsible?.who === 'nobody' && service.isStatutory
  return isNobodys ? [...slots, `${o.kommune}/${o.service} is statutory and cannot be nobody's`] : slots
}

function checkKommune(
  kommune: string,
  overrides: readonly Override[],
  services: ReadonlyMap<string, Service>,
): string[] {
  const slots = overrides.flatMap((o) =>
    SLOT_NAMES.flatMap((name) => {
      const slot = o.slots[name]
      const service = services.get(o.service)
      return slot
        ? [
            {
              mode: slot.mode,
              isKept: slot.content !== undefined,
              isAddOnly: service !== undefined && ruleFor(service, name).rule === 'addOnly',
            },
          ]
        : []
    }),
  )
  const hasMode = (mode: string) => slots.some((s) => s.mode === mode && (mode !== 'inherit' || s.isKept))
  return [
    overrides.length < MIN_OVERRIDES && `${kommune} has ${overrides.length} overrides, fewer than ${MIN_OVERRIDES}`,
    ...OVERRIDE_MODES.map((mode) => !hasMode(mode) && `${kommune} has no slot with mode ${mode}`),
    !slots.some((s) => s.isAddOnly && s.mode === 'addAfter') &&
      `${kommune} adds nothing to a slot that only takes additions`,
    !overrides.some((o) => o.responsible?.who === 'nobody') && `${kommune} has no service that nobody offers`,
    !overrides.some((o) => o.responsible?.who === 'body') && `${kommune} has no service that another body answers for`,
  ].filter((x) => typeof x === 'string')
}
