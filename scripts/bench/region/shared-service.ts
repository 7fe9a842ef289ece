import type { Service } from '@innbyggarportal/shared-content/contract'
import { LOS_THEMES } from '@innbyggarportal/shared-content/los'
import { drawFromText } from './draw.ts'
import { slotContentsOf } from './slot-contents.ts'
import { serviceKeyOf, subjectOf } from './subject.ts'
import { sentence } from './write-text.ts'

const THEMES = LOS_THEMES.filter((t) => (t.broader ?? []).length === 0).map((t) => t.slug)
const KINDS: readonly Service['serviceKind'][] = [
  'right',
  'duty',
  'permit',
  'offer',
  'benefit',
  'feeOrTax',
  'information',
]

/** The shared service at a place. */
export function sharedService(index: number, services: number): Service {
  const subject = subjectOf(index)
  const draw = drawFromText(`service ${index}`)
  const key = serviceKeyOf(subject)
  return {
    kind: 'service',
    key,
    slug: key,
    title: subject.title,
    losWords: [],
    themes: [...new Set([THEMES[index % THEMES.length]!, draw.pick(THEMES)])],
    lifeEvents: [],
    audience: ['citizen'],
    owner: 'Regionredaksjonen',
    reviewedAt: '2026-11-10',
    reviewBy: '2027-11-10',
    searchWords: [subject.about.nb, `hjelp ${subject.about.nn}`],
    serviceKind: draw.pick(KINDS),
    isStatutory: draw.has(0.3),
    result: sentence(draw, subject.about),
    responsible: { who: 'kommune' },
    slotRules: {},
    slots: slotContentsOf(draw, subject, services),
  }
}
