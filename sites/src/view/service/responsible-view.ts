import type { ResolvedResponsible } from '@innbyggarportal/shared-content/resolve'
import { ui } from '../../text/ui-words.ts'
import type { ResponsibleView } from '../page-view.ts'
import type { ViewContext } from '../view-context.ts'
import { portalLink } from './portal-link.ts'

const SENTENCE = { body: 'responsibleBody', state: 'responsibleState', nobody: 'responsibleNobody' } as const

/** Who answers for a service, said when it is not simply the kommune. */
export function responsibleView(c: ViewContext, { who, body, note }: ResolvedResponsible): ResponsibleView | undefined {
  if (who === 'kommune' || body === undefined) return undefined
  const name = body.name.text
  const site = body.url && portalLink(c, body.url)
  return {
    sentence: ui(c.lang, SENTENCE[who], { kommune: c.name, body: name }),
    isNobodyHere: who === 'nobody',
    links: [
      ...(site ? [{ label: ui(c.lang, 'goTo', { body: name }), href: site }] : []),
      ...(body.phone
        ? [{ label: ui(c.lang, 'callTo', { body: name, phone: body.phone.text }), href: body.phone.href }]
        : []),
    ],
    ...(note && { note }),
  }
}
