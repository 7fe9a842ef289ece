import type { SlotContents, UnitKind } from '@innbyggarportal/shared-content/contract'
import type { Draw } from './draw.ts'
import { localFactsOf, CONTACT_ROLES, SHARED_DEADLINE, sharedFactOf } from './facts.ts'
import { serviceKeyOf, subjectOf, type Subject } from './subject.ts'
import { longText, sentence, writeParagraph, writeSentences } from './write-text.ts'
import { PAPERS, UNITS } from './words.ts'

const PLACES: readonly UnitKind[] = ['kindergarten', 'school', 'library']
const LAWS = ['LOV-2005-06-17-64', 'LOV-2011-06-24-30', 'LOV-2008-06-27-71', 'LOV-1967-02-10', 'FOR-2005-12-16-1477']

/** Everything the shared text of a service says, slot by slot. `services` is how many there are to point to. */
export function slotContentsOf(draw: Draw, subject: Subject, services: number): SlotContents {
  const { about } = subject
  const local = localFactsOf(subject.index)
  const hasForm = local !== null || draw.has(0.6)
  return {
    summary: writeParagraph(draw, about, 2),
    ...(hasForm && {
      selfService: [
        {
          id: 'skjema',
          label: subject.title,
          url: local ? { fact: local.form } : 'https://skjema.demo.example/felles',
          login: 'high',
          level: 3,
          minutes: draw.whole(5, 30),
        },
      ],
      otherWays: writeParagraph(draw, about, 2),
    }),
    whoCanGet: longText(draw, about, draw.whole(2, 4), sharedFactOf(subject.index)),
    whatYouGet: longText(draw, about, draw.whole(10, 15)),
    howToApply: rows(draw.whole(3, 6), () => ({ text: sentence(draw, about) })),
    ...(draw.has(0.6) && {
      documents: rows(draw.whole(2, 4), (i) => ({
        what: PAPERS[(subject.index + i) % PAPERS.length]!,
        ...(draw.has(0.4) && { when: sentence(draw, about) }),
      })),
    }),
    ...(draw.has(0.4) && {
      deadlines: [
        {
          id: 'frist',
          what: about,
          date: { month: draw.whole(1, 12), day: draw.whole(1, 28) },
          note: sentence(draw, about),
        },
      ],
    }),
    ...((local !== null || draw.has(0.4)) && {
      price: [
        {
          id: 'pris',
          what: subject.title,
          amount: local ? { fact: local.price } : { ore: draw.whole(1, 60) * 100_00 },
          unit: draw.pick(UNITS),
          condition: sentence(draw, about),
        },
        { id: 'gratis', what: { nn: 'Born under seks år', nb: 'Barn under seks år' }, amount: 'free' },
      ],
    }),
    processingTime: { usual: { amount: draw.whole(2, 8), unit: 'weeks' }, text: writeSentences(draw, about, 3) },
    ...(draw.has(0.4) && { changes: longText(draw, about, 2) }),
    ...(draw.has(0.7) && {
      complaint: {
        hasRight: true,
        period: { fact: SHARED_DEADLINE },
        sendTo: { nn: 'kontoret som gjorde vedtaket', nb: 'kontoret som fattet vedtaket' },
        text: writeSentences(draw, about, 2),
      },
    }),
    ...(draw.has(0.05) && { places: [{ id: 'stader', unitKind: draw.pick(PLACES) }] }),
    legalBasis: rows(draw.whole(1, 3), (i) => ({
      law: LAWS[(subject.index + i) % LAWS.length]!,
      section: `§ ${draw.whole(1, 40)}`,
      name: { nn: `Lov om ${about.nn}`, nb: `Lov om ${about.nb}` },
    })),
    ...(draw.has(0.5) && {
      moreInfo: [
        {
          id: 'meir',
          label: { nn: `Rettleiing om ${about.nn}`, nb: `Veiledning om ${about.nb}` },
          url: 'https://rettleiing.demo.example/',
          type: 'guide',
        },
      ],
    }),
    contact: [
      { id: 'kontor', role: CONTACT_ROLES[subject.index % CONTACT_ROLES.length]!.key, about: sentence(draw, about) },
      { id: 'service', role: CONTACT_ROLES[0]!.key },
    ],
    related: rows(3, (i) => ({ service: serviceKeyOf(subjectOf((subject.index + 1 + i * 7) % services)) })).filter(
      (r) => r.service !== serviceKeyOf(subject),
    ),
  }
}

/** Rows with ids of their own. */
function rows<R extends object>(count: number, of: (index: number) => R): (R & { id: string })[] {
  return Array.from({ length: count }, (_, i) => ({ id: `r${i + 1}`, ...of(i) }))
}
