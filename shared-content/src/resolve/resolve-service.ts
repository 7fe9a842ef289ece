import { SLOT_NAMES, type IsoInstant, type Lang, type OverrideSlot, type Service } from '../contract/index.ts'
import type { ContentReader } from '../affected/content-reader.ts'
import { languageInText } from '../words/index.ts'
import { saidIn } from './choose-language.ts'
import { findContradictions } from './contradictions/find-contradictions.ts'
import { findMissingWords, type MissingWords } from './missing-words.ts'
import { note, startResolution, type Resolution } from './resolution.ts'
import { resolveResponsible } from './resolve-responsible.ts'
import { resolveSlot } from './resolve-slot.ts'
import type { ResolvedService, ResolvedSlot } from './resolved.ts'

/**
 * A service as one kommune's citizens read it: shared text, the kommune's override, facts and contacts, in the best
 * language there is, with the origin of every part. Pure and total: it never throws on what the contract accepts;
 * trouble is a finding. A local service takes no override. Meaning: the design of overrides, `docs/flow.md`.
 */
export function resolveService(service: Service, reader: ContentReader, lang: Lang, asOf: IsoInstant): ResolvedService {
  const r = { ...startResolution(reader, lang, asOf), service: service.key }
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
  const resolved: ResolvedService = {
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
  for (const missing of findMissingWords(resolved)) noteMissing(r, missing)
  return resolved
}

/** What must exist in the page's language and does not: one finding for whoever can mend it, instead of the advice to translate. */
function noteMissing(r: Resolution, { slot, isShared }: MissingWords): void {
  const advised = slot === undefined ? 'other-language-title' : 'other-language'
  const at = r.findings.findIndex((f) => f.rule === advised && f.slot === slot)
  if (at >= 0) r.findings.splice(at, 1)
  if (slot === undefined) delete r.slot
  else r.slot = slot
  note(r, isShared ? 'missing-words' : 'missing-own-words', { lang: languageInText(r.lang) }, r.lang)
}
