import type { ContentRecord, SlotName } from '@innbyggarportal/shared-content/contract'
import { pagePath } from '@innbyggarportal/sites/view'
import { Trouble } from '../../command/trouble.ts'
import { localFactsOf, sharedFactOf, SERVICES_PER_FACT } from '../region/facts.ts'
import type { Region } from '../region/make-region.ts'
import { serviceKeyOf, subjectOf } from '../region/subject.ts'
import type { PortalPage } from './page-reader.ts'
import { replaceFirstText } from './replace-first-text.ts'
import type { RestEditor } from './rest-editor.ts'

/** One edit: how it is sent, the words that show it is live, and where they must stand. `alsoAt` is looked at once it is live. */
export interface LiveEdit {
  send: () => Promise<void>
  words: string
  at: PortalPage[]
  alsoAt: PortalPage[]
}

/** A kind of edit with the seconds it may take at the 95th percentile. */
export interface EditKind {
  name: string
  atMost: number
  edit(number: number): Promise<LiveEdit>
}

/** The services edited: one with local facts, among those that share the first shared fact. */
const SERVICE = 1

/** The kinds of edits the product is held to, on a made-up region in an installation. */
export function editKinds(region: Region, editor: RestEditor): EditKind[] {
  const kommuner = region.kommuneKeys.map((key, i) => readKommune(key, region.ofKommune(i)))
  const service = subjectOf(SERVICE)
  const key = serviceKeyOf(service)
  const pageOf = (k: KommuneHere, path = key): PortalPage => ({ slug: k.key, path: pagePath(k, 'nn', 'service', path) })
  const inheriting = (slot: SlotName, of = key) => kommuner.filter((k) => !k.overridden.has(`${of} ${slot}`))
  const slotEdit = async (slot: 'whatYouGet' | 'summary', n: number): Promise<LiveEdit> => {
    const words = `Målesetning ${n} i ${slot}.`
    const document = await editor.readService(key, 'nn')
    const content = replaceFirstText(document[slot], words)
    if (content === null) throw new Trouble(`${key} has no words in ${slot} to change.`)
    return {
      send: () => editor.publishService(document.id, 'nn', { [slot]: content, changeKind: 'editorial' }),
      words,
      at: inheriting(slot).map((k) => pageOf(k)),
      alsoAt: [],
    }
  }
  const titleEdit = async (n: number): Promise<LiveEdit> => {
    const words = `måling-${n}`
    const { id } = await editor.readService(key, 'nn')
    const lists = kommuner.map((k): PortalPage => ({ slug: k.key, path: pagePath(k, 'nn', 'services') }))
    return {
      send: () => editor.publishService(id, 'nn', { title: `${service.title.nn} ${words}`, changeKind: 'editorial' }),
      words,
      at: kommuner.map((k) => pageOf(k)),
      alsoAt: lists,
    }
  }
  const factEdit = async (n: number): Promise<LiveEdit> => {
    const words = `ordning ${n} etter måling`
    const { id } = await editor.readFact(sharedFactOf(0))
    const users = Array.from({ length: SERVICES_PER_FACT }, (_, i) => serviceKeyOf(subjectOf(i)))
    const places = kommuner.map((k) =>
      users.filter((s) => !k.overridden.has(`${s} whoCanGet`)).map((s) => pageOf(k, s)),
    )
    return {
      send: () => editor.writeFact(id, { type: 'text', value: { nn: words, nb: words } }),
      words,
      at: places.flatMap((p) => p.at(-1) ?? []),
      alsoAt: n === 1 ? places.flat() : [],
    }
  }
  const priceEdit = async (n: number): Promise<LiveEdit> => {
    const kroner = 100 + (n % 800)
    const [k] = inheriting('price')
    if (k === undefined) throw new Trouble(`Every kommune has its own words in price of ${key}.`)
    const { id } = await editor.readFact(localFactsOf(SERVICE)!.price, k.key)
    return {
      send: () => editor.writeFact(id, { type: 'money', value: { ore: kroner * 100 } }),
      words: `${kroner} kroner`,
      at: [pageOf(k)],
      alsoAt: [],
    }
  }
  return [
    { name: 'a slot in the body', atMost: 1, edit: (n) => slotEdit('whatYouGet', n) },
    { name: 'a title or a summary', atMost: 2, edit: (n) => (n % 2 === 0 ? titleEdit(n) : slotEdit('summary', n)) },
    { name: `a fact used by ${SERVICES_PER_FACT} services`, atMost: 4, edit: factEdit },
    { name: 'one price in one kommune', atMost: 0.3, edit: priceEdit },
  ]
}

interface KommuneHere {
  key: string
  languages: ('nn' | 'nb' | 'en')[]
  overridden: ReadonlySet<string>
}

function readKommune(key: string, records: Iterable<ContentRecord>): KommuneHere {
  const overridden = new Set<string>()
  let languages: KommuneHere['languages'] = []
  for (const r of records) {
    if (r.kind === 'kommune') languages = r.languages
    if (r.kind === 'override') for (const slot of Object.keys(r.slots)) overridden.add(`${r.service} ${slot}`)
  }
  return { key, languages, overridden }
}
