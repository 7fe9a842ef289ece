import type { Organisation, Responsible, Service } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { formatPhone, phoneHref } from './format-value.ts'
import { note, noteWrongNumbers, type Resolution } from './resolution.ts'
import type { Origin, ResolvedResponsible } from './resolved.ts'

/** Who answers for a service here: the kommune's own word when it has one, but a statutory service is never nobody's. */
export function resolveResponsible(
  r: Resolution,
  service: Pick<Service, 'isStatutory' | 'kommune' | 'responsible'>,
  override: Responsible | undefined,
): ResolvedResponsible {
  const isRefused = override?.who === 'nobody' && service.isStatutory
  if (isRefused) {
    note(r, 'statutory-nobody')
  }
  const isLocal = (override !== undefined && !isRefused) || service.kommune !== undefined
  const origin: Origin = isLocal ? { from: 'kommune', kommune: r.reader.kommune.key } : { from: 'shared' }
  const source = override !== undefined && !isRefused ? override : service.responsible
  return {
    who: source.who,
    ...(source.body && { body: bodyOf(r, source.body) }),
    ...(source.note && { note: saidIn(source.note, r.order) }),
    origin,
  }
}

/** Whether nobody offers a service here. */
export function isNobodyHere(
  service: Pick<Service, 'isStatutory' | 'responsible'> & { localResponsible?: Responsible },
): boolean {
  const { localResponsible: own, isStatutory, responsible } = service
  const isRefused = own?.who === 'nobody' && isStatutory
  return (own === undefined || isRefused ? responsible : own).who === 'nobody'
}

function bodyOf(r: Resolution, o: Organisation): NonNullable<ResolvedResponsible['body']> {
  noteWrongNumbers(r, o)
  return {
    name: saidIn(o.name, r.order),
    ...(o.phone && { phone: { text: formatPhone(o.phone), href: phoneHref(o.phone) } }),
    ...(o.url && { url: o.url }),
  }
}
