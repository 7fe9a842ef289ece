import type { ComplaintStart } from '@innbyggarportal/shared-content/contract'
import type { ViewContents } from '../view/page-view.ts'
import type { UiKey } from './ui-words.ts'

type Kind = ViewContents['complaint']['kind']

/** What one has the right to, by what it is about. */
export const RIGHT: Record<Kind, UiKey> = {
  decision: 'complaintRight',
  care: 'careRight',
  remark: 'remarkRight',
  none: 'complaintNoRight',
}

/** What the time limit runs from where nothing else is said. */
export const USUAL_START: Record<Kind, ComplaintStart> = {
  decision: 'decision',
  care: 'aware',
  remark: 'notice',
  none: 'decision',
}

/** The time limit, with what it runs from. */
export const PERIOD: Record<ComplaintStart, UiKey> = {
  decision: 'complaintPeriod',
  aware: 'periodFromAware',
  notice: 'periodFromNotice',
  taxList: 'periodFromTaxList',
}

/** Where it is sent. */
export const SEND_TO: Record<Kind, UiKey> = {
  decision: 'complaintSendTo',
  care: 'careSendTo',
  remark: 'remarkSendTo',
  none: 'complaintSendTo',
}

/** Who looks at it next. Where there is no decision, nothing is said of one. */
export const APPEAL: Record<Kind, UiKey> = {
  decision: 'complaintAppeal',
  care: 'careAppeal',
  remark: 'careAppeal',
  none: 'complaintAppeal',
}
