import { fromMillis } from '@innbyggarportal/shared-content/contract'
import type { ServerProps } from 'payload'
import { adminLang, saying, type Says } from '../translations/says.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import './dashboard.css'
import { KeepFresh } from './KeepFresh.tsx'
import { Portals } from './Portals.tsx'
import { publishState } from './publish-state.ts'
import { readPortals } from './read-portals.ts'
import { readWaiting } from './read-waiting.ts'
import { Waiting } from './Waiting.tsx'

/** The first screen: what waits for the reader, and how the portals stand. */
export default async function Dashboard({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const lang = adminLang(i18n.language)
  const say = (says: Says) => saying(says, lang)
  const now = fromMillis(Date.now())
  const read = await Promise.all([readPortals(payload, user), readWaiting(payload, user, lang)]).catch((error: unknown) => {
    payload.logger.error({ err: error }, 'The dashboard could not be read')
    return null
  })
  if (read === null) return <p className="ip-dash-error" role="alert">{say(dashboardWords.notRead)}</p>
  const [{ portals, newestRequest }, waiting] = read
  const publishing = publishState(newestRequest, portals.map((p) => p.status), now)
  const admin = payload.config.routes.admin
  return (
    <div className="ip-dash">
      <KeepFresh isRunning={publishing.state === 'running'} />
      <Waiting {...waiting} portals={portals} lang={lang} admin={admin} />
      <Portals portals={portals} publishing={publishing} now={now} lang={lang} />
    </div>
  )
}
