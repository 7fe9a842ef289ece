import { fromMillis, osloDate } from '@innbyggarportal/shared-content/contract'
import { mayDo } from '@innbyggarportal/shared-content/rights'
import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { sessionOf } from '../../access/index.ts'
import { readReport } from '../../publishing/read-report.ts'
import { langOr, sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { reportWords } from '../translations/report-words.ts'
import { Report } from './Report.tsx'
import './report.css'

const asked = z.object({ release: z.string().optional().catch(undefined) })

/** `/admin/tilgjenge/SLUG`: how accessible a portal is, for those who work in its kommune. Views of our own are open unless they say otherwise. */
export default async function ReportPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const lang = langOr(i18n.language)
  const say = (says: Says) => sayIn(says, lang)
  const admin = payload.config.routes.admin
  const slug = String([params?.['segments']].flat()[1] ?? '')
  const now = fromMillis(Date.now())
  const read =
    user &&
    (await readReport(payload, user, {
      slug,
      release: asked.parse(searchParams ?? {}).release,
      today: osloDate(now),
    }).catch((error: unknown) => {
      payload.logger.error({ err: error }, 'The accessibility report could not be read')
      return 'failed' as const
    }))
  const session = sessionOf(req)
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale && { locale })}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      {...(user && { user })}
      visibleEntities={visibleEntities}
    >
      <main className="ip-report">
        {!user && (
          <p>
            <a href={`${admin}/login`}>{i18n.t('authentication:login')}</a>
          </p>
        )}
        {read === 'failed' && <p role="alert">{say(reportWords.notRead)}</p>}
        {user && read === null && <p>{say(reportWords.notFound)}</p>}
        {read && read !== 'failed' && (
          <Report
            {...read}
            now={now}
            lang={lang}
            admin={admin}
            api={payload.config.routes.api}
            canRecord={mayDo(session?.held ?? [], 'create', 'answers', read.kommune.id)}
          />
        )}
      </main>
    </DefaultTemplate>
  )
}
