import type { SlotContentOf, SlotKind, Words } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { FORMAT_WORDS } from './format-words.ts'
import { formatDate, formatDuration } from './format-value.ts'
import { lovdataUrl } from './lovdata-url.ts'
import { resolveComplaint } from './resolve-complaint.ts'
import { contactFor } from './contact-for.ts'
import { resolveContact } from './resolve-contact.ts'
import { resolvePlaces } from './resolve-places.ts'
import { resolvePrices } from './resolve-prices.ts'
import { note, noteWrongNumbers, type Resolution } from './resolution.ts'
import type { ResolvedContents, Said } from './resolved.ts'
import { isPointer, showOrFact } from './say-value.ts'
import { showPhone } from './show-phone.ts'

type RowKind = Exclude<SlotKind, 'text'>
type Resolvers = { [K in RowKind]: (r: Resolution, content: SlotContentOf<K>) => ResolvedContents[K] }

/** How each row kind is resolved: words chosen, facts filled, references followed. */
export const resolveContent: Resolvers = {
  urgent: (r, rows) => {
    noteWrongNumbers(r, rows)
    return rows.map((row) => ({
      id: row.id,
      label: saidIn(row.label, r.order),
      ...sayMaybe(r, 'note', row.note),
      ...(row.phone && { phone: showPhone(r, row.phone) }),
    }))
  },
  links: (r, rows) =>
    rows.map(({ id, label, url, login, level, language, minutes }) => ({
      id,
      label: saidIn(label, r.order),
      ...address(r, url),
      login,
      level,
      ...(language && { language }),
      ...(minutes && { minutes }),
    })),
  steps: (r, rows) => rows.map((row) => ({ id: row.id, text: saidIn(row.text, r.order) })),
  documents: (r, rows) =>
    rows.map((row) => {
      const { url } = row.url === undefined ? {} : address(r, row.url)
      return { id: row.id, what: saidIn(row.what, r.order), ...sayMaybe(r, 'when', row.when), ...(url && { url }) }
    }),
  deadlines: (r, rows) => {
    noteWrongNumbers(r, rows)
    return rows.map((row) => ({
      id: row.id,
      ...(row.action && { action: row.action }),
      what: saidIn(row.what, r.order),
      ...sayMaybe(r, 'note', row.note),
      date:
        row.date === 'rolling'
          ? { text: FORMAT_WORDS[r.lang].rolling, lang: r.lang }
          : showOrFact(r, row.date, 'date', (d) => formatDate(d, r.lang)),
    }))
  },
  prices: resolvePrices,
  processing: (r, p) => ({
    ...(p.legalLimit && { legalLimit: showOrFact(r, p.legalLimit, 'duration', (d) => formatDuration(d, r.lang)) }),
    ...(p.usual && { usual: showOrFact(r, p.usual, 'duration', (d) => formatDuration(d, r.lang)) }),
    ...sayMaybe(r, 'text', p.text),
  }),
  complaint: resolveComplaint,
  places: resolvePlaces,
  legal: (r, rows) =>
    rows.map(({ id, law, section, isLocal, name, verifiedAt }) => ({
      id,
      law,
      ...(section && { section }),
      name: saidIn(name, r.order),
      url: lovdataUrl(law, section, isLocal),
      ...(verifiedAt && { verifiedAt }),
    })),
  info: (r, rows) =>
    rows.map(({ id, label, url, type, language }) => ({
      id,
      label: saidIn(label, r.order),
      ...address(r, url),
      type,
      ...(language && { language }),
    })),
  contacts: (r, rows) =>
    rows.map((row) => {
      const { roleLabel, contact } = contactFor(r, row.role)
      return {
        id: row.id,
        role: row.role,
        roleLabel,
        ...sayMaybe(r, 'about', row.about),
        ...(contact && { contact: resolveContact(r, contact) }),
      }
    }),
  related: (r, rows) =>
    rows.flatMap((row) => {
      const service = r.reader.serviceName(row.service)
      if (!service) {
        note(r, 'unknown-related', { key: row.service }, row.service)
        return []
      }
      return [{ id: row.id, service: service.key, slug: service.slug, title: saidIn(service.title, r.order) }]
    }),
}

function sayMaybe<K extends string>(r: Resolution, name: K, words: Words | undefined): { [P in K]?: Said } {
  return (words ? { [name]: saidIn(words, r.order) } : {}) as { [P in K]?: Said }
}

/** An address, or the words that stand in for it when the fact behind it is missing here. */
function address(r: Resolution, url: string | { fact: string }): { url?: string; fallback?: Said } {
  if (!isPointer(url)) return { url }
  const shown = showOrFact<string>(r, url, 'url', (u) => u)
  return shown.value === undefined ? { fallback: { text: shown.text, lang: shown.lang } } : { url: shown.value }
}
