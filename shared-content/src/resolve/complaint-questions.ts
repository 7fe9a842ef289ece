import type { ComplaintKind, Lang } from '../contract/index.ts'
import type { ResolvedContents } from './resolved.ts'

/** What the citizen asks where one can object to something, by what it is; `none` where there is no right. */
const COMPLAINT_QUESTIONS: Record<ComplaintKind | 'none', Record<Lang, string>> = {
  decision: { nn: 'Er du usamd i vedtaket?', nb: 'Er du uenig i vedtaket?', en: 'Do you disagree with the decision?' },
  care: { nn: 'Vil du klage?', nb: 'Vil du klage?', en: 'Do you want to complain?' },
  remark: { nn: 'Har du merknader?', nb: 'Har du merknader?', en: 'Do you have any comments?' },
  none: { nn: 'Kan du klage?', nb: 'Kan du klage?', en: 'Can you appeal?' },
}

/** What a right to complain is about. */
export const complaintKind = ({ hasRight, kind }: ResolvedContents['complaint']): ComplaintKind | 'none' =>
  hasRight ? (kind ?? 'decision') : 'none'

/** The question a right to complain answers, which is the heading of its section. */
export const complaintQuestion = (complaint: ResolvedContents['complaint'], lang: Lang): string =>
  COMPLAINT_QUESTIONS[complaintKind(complaint)][lang]
