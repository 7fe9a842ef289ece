import type { Finding } from '../../contract/index.ts'
import { saidIn } from '../choose-language.ts'
import type { Resolution } from '../resolution.ts'
import type { ResolvedResponsible, ResolvedSlot } from '../resolved.ts'
import { deadlineTwice } from './deadline-twice.ts'
import { factBesideContact } from './fact-beside-contact.ts'
import { otherServices } from './other-services.ts'
import { periodTwice } from './period-twice.ts'
import { phoneTwice } from './phone-twice.ts'
import { priceTwice } from './price-twice.ts'
import { textSaysOther } from './text-says-other.ts'

/**
 * What a page says twice and differently: amounts, deadlines, periods, phones, and numbers in running text. Where nobody
 * offers the service here, only whom to call is left to say.
 */
export function findContradictions(
  r: Resolution,
  service: string,
  slots: readonly ResolvedSlot[],
  responsible: ResolvedResponsible,
): Finding[] {
  const labelOf = (fact: string) => {
    const definition = r.reader.factDefinition(fact)
    return definition && saidIn(definition.label, r.order).text
  }
  const phones = [...phoneTwice(slots, responsible), ...factBesideContact(slots, labelOf)]
  if (responsible.who === 'nobody') return phones
  return [
    ...priceTwice(slots),
    ...deadlineTwice(slots),
    ...periodTwice(slots),
    ...phones,
    ...textSaysOther(slots),
    ...otherServices(r, service, slots),
  ]
}
