import { slotDef, type Lang } from '@innbyggarportal/shared-content/contract'
import type { LeftOutPage } from '@innbyggarportal/shared-content/rules'
import { linkKey } from '../../publishing/link-key.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'

/** The pages that could not be shown at all, each with what stops it and where that is mended. */
export function LeftOutList({
  pages,
  links,
  lang,
}: {
  pages: readonly LeftOutPage[]
  links: Readonly<Record<string, string>>
  lang: Lang
}) {
  return (
    <ul className="ip-found">
      {pages.map(({ path, findings }) => (
        <li key={path}>
          {path}
          <ul className="ip-found">
            {findings.map((f) => {
              const slot = f.slot && slotDef(f.slot).question?.[lang]
              const href = links[linkKey(f.rule, path)]
              const said = f.advice[lang]
              return (
                <li key={JSON.stringify(f)}>
                  <strong>
                    {sayIn(dashboardWords[f.severity], lang)}
                    {slot ? `, «${slot}»` : ''}:
                  </strong>{' '}
                  {href ? <a href={href}>{said}</a> : said}{' '}
                  <span className="ip-quiet">
                    <code>{f.rule}</code>
                  </span>
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
