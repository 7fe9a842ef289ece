import { idOf } from '../../document/id-of.ts'
import { listOf, present } from '../../document/present.ts'
import { readDay, writeDay } from '../../document/read-day.ts'
import { label } from '../../messages/label.ts'
import { readWords } from '../../rich-text/read-text.ts'
import { readSlots } from '../../slots/read-slots.ts'
import { STRUCTURED_SLOTS, TEXT_SLOTS, textIn } from '../../slots/write-slots.ts'
import type { Kind } from './kind.ts'
import { withWords } from './written.ts'

export const serviceKind: Kind<'service'> = {
  kind: 'service',
  name: label('Teneste', 'Tjeneste', 'Service'),
  collection: 'services',
  hasDrafts: true,
  references: { kommune: 'kommune' },
  read: (doc, { keyOf, problems }) => {
    const kommune = idOf(doc['kommune'])
    return {
      kind: 'service',
      key: doc['key'],
      slug: doc['slug'],
      ...(kommune === undefined ? {} : { kommune: keyOf(kommune) ?? kommune }),
      title: readWords(doc['title']),
      losWords: listOf(doc['losWords']),
      themes: listOf(doc['themes']),
      lifeEvents: listOf(doc['lifeEvents']),
      audience: present(doc['audience']) ?? ['citizen'],
      owner: present(doc['owner']),
      reviewedAt: readDay(doc['reviewedAt']),
      reviewBy: readDay(doc['reviewBy']),
      searchWords: listOf(doc['searchWords']),
      serviceKind: present(doc['serviceKind']),
      isStatutory: doc['isStatutory'] === true,
      result: readWords(doc['result']),
      responsible: present(doc['responsible']) ?? { who: 'kommune' },
      slotRules: present(doc['slotRules']) ?? {},
      slots: readSlots(doc, problems),
    }
  },
  write: ({ kind: _kind, kommune, title, result, slots, owner, reviewedAt, reviewBy, ...rest }, docOf) =>
    withWords(
      {
        ...rest,
        owner,
        kommune: kommune && docOf('kommune', kommune),
        reviewedAt: writeDay(reviewedAt),
        reviewBy: writeDay(reviewBy),
        ...Object.fromEntries(STRUCTURED_SLOTS.map((slot) => [slot, slots[slot]])),
      },
      (lang) => ({
        title: title?.[lang] ?? null,
        result: result?.[lang] ?? null,
        ...Object.fromEntries(TEXT_SLOTS.map((slot) => [slot, textIn(slots[slot], lang)])),
      }),
    ),
}
