import { fromMillis } from '@innbyggarportal/shared-content/contract'
import type { Payload, PayloadRequest, ServerProps, TypedUser } from 'payload'
import { readPublishingNow } from '../../publishing/read-publishing-now.ts'
import { PlannedList } from '../planned/PlannedList.tsx'
import { readPlanned } from '../planned/read-planned.ts'
import { LivePublishing } from '../publishing/LivePublishing.tsx'
import { langOr, sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { dashboardWords } from '../translations/dashboard-words.ts'
import './dashboard.css'
import { Portals } from './Portals.tsx'
import { Problems } from './Problems.tsx'
import { readPortals } from './read-portals.ts'
import { readProblems } from './read-problems.ts'
import { readWaiting } from './read-waiting.ts'
import { Waiting } from './Waiting.tsx'

/** The first screen: what waits for the reader, and how the portals stand. */
export default async function Dashboard({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const lang = langOr(i18n.language)
  const say = (says: Says) => sayIn(says, lang)
  const now = fromMillis(Date.now())
  const read = await Promise.all([
    readPublishingNow(payload, user),
    readPortals(payload, user, { lang, now }),
    readWaiting(payload, user, lang),
    readProblems(payload, user, lang),
    mayFill(payload, user),
    readPlanned(payload, user, lang),
  ]).catch((error: unknown) => {
    payload.logger.error({ err: error }, 'The dashboard could not be read')
    return null
  })
  if (read === null)
    return (
      <p className="ip-dash-error" role="alert">
        {say(dashboardWords.notRead)}
      </p>
    )
  const [publishing, { portals, others, ways }, waiting, problems, canFill, planned] = read
  const admin = payload.config.routes.admin
  return (
    <main className="ip-dash">
      <h1 className="ip-hidden">{say(dashboardWords.overview)}</h1>
      <LivePublishing initial={publishing}>
        <Problems problems={problems} lang={lang} />
        <Waiting {...waiting} canFill={canFill} portals={portals} lang={lang} admin={admin} />
        <PlannedList planned={planned} lang={lang} admin={admin} />
        <Portals portals={portals} others={others} ways={ways} now={now} lang={lang} admin={admin} />
      </LivePublishing>
    </main>
  )
}

/** Whether there is any local fact at all a person may make, as the admin asks it before it shows a button. */
async function mayFill(payload: Payload, user: TypedUser): Promise<boolean> {
  const { config } = payload.collections['local-facts']
  return (await config.access.create({ req: { payload, user } as PayloadRequest, collectionConfig: config })) !== false
}
