import { SLOT_NAMES, type IsoInstant, type Lang, type OverrideSlot, type Service } from '../contract/index.ts'
import type { ContentReader } from '../affected/content-reader.ts'
import { saidIn } from './choose-language.ts'
import { findContradictions } from './contradictions/find-contradictions.ts'
import { note, startResolution } from './resolution.ts'
import { resolveResponsible } from './resolve-responsible.ts'
import { resolveSlot } from './resolve-slot.ts'
import type { ResolvedService, ResolvedSlot } from './resolved.ts'

/**
 * A service as one kommune's citizens read it: shared text, the kommune's override, facts and contacts, in the best
 * language there is, with the origin of every part. Pure and total: it never throws on what the contract accepts;
 * trouble is a finding. A local service takes no override. Meaning: the design of overrides, `docs/flow.md`.
 */
export function resolveService(service: Service, reader: ContentReader, lang: Lang, asOf: IsoInstant): ResolvedService {
  const r = startResolution(reader, lang, asOf)
  const override = service.kommune === undefined ? reader.override(service.key) : undefined
  const title = saidIn(service.title, r.order)
  if (title.lang !== lang) note(r, 'other-language-title', { langs: title.lang }, lang)
  const responsible = resolveResponsible(r, service, override?.responsible)
  const slots: ResolvedSlot[] = []
  for (const name of SLOT_NAMES) {
    r.slot = name
    const slot = resolveSlot(
      r,
      service,
      name,
      override?.slots[name] as OverrideSlot | undefined,
      responsible.who !== 'nobody',
    )
    if (slot) slots.push(slot)
  }
  r.findings.push(...findContradictions(r, service.key, slots, responsible))
  const changesAt = r.changesAt.sort()[0]
  return {
    key: service.key,
    slug: service.slug,
    kommune: reader.kommune.key,
    lang,
    isLocal: service.kommune !== undefined,
    title,
    ...(service.result && { result: saidIn(service.result, r.order) }),
    serviceKind: service.serviceKind,
    isStatutory: service.isStatutory,
    audience: service.audience,
    themes: service.themes,
    lifeEvents: service.lifeEvents,
    losWords: service.losWords,
    searchWords: service.searchWords,
    ...(service.owner && { owner: service.owner }),
    ...(service.reviewedAt && { reviewedAt: service.reviewedAt }),
    responsible,
    slots,
    findings: r.findings,
    ...(changesAt && { changesAt }),
  }
}
