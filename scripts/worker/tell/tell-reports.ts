import type { Door } from '@innbyggarportal/cms/door'
import { reportAccessibility, type HowChecked } from '@innbyggarportal/shared-content/rules'
import { isTemplateJudged, type Manifest, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import { messageOf } from '../../command/message-of.ts'

/** What every page of a release was judged by: html-validate and our own rules on the page, and Alfa on its template in the portal's theme and language when the templates were judged. */
const enginesOf = (release: Pick<Manifest, 'code'>): readonly HowChecked[] =>
  isTemplateJudged(release) ? ['html', 'alfa', 'own'] : ['html', 'own']
/** Of a long row of releases, only so many of each portal are reported on: the CMS keeps no more. */
const MAX_WAITING = 20

/** A release a portal serves. `isNew` when it was published just now: nobody can have its report. */
interface Served {
  kommune: string
  release: string
  isNew: boolean
}

interface Hooks {
  say: (line: string) => void
  /** Resolves when no portal is being published. */
  untilQuiet: () => Promise<void>
}

/**
 * Makes the accessibility report of each release that lacks one, one after another and while nothing is published, which
 * it would take the cores from. One that cannot be made is said, once until it has passed; the next word of the portal
 * tries again.
 */
export function openReports(
  door: Pick<Door, 'hasReport' | 'saveReport'>,
  store: Pick<ReleaseStore, 'readManifest'>,
  { say, untilQuiet }: Hooks,
) {
  const waiting: Served[] = []
  /** Of each portal, the release whose report is kept or on its way: the CMS is not asked of it again. */
  const seen = new Map<string, string>()
  const inTrouble = new Set<string>()
  let working: Promise<void> = Promise.resolve()
  let isWorking = false
  const ending = Promise.withResolvers<void>()

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await Promise.race([untilQuiet(), ending.promise])
      await reportOn(waiting.shift()!)
    }
    isWorking = false
  }

  async function reportOn({ kommune, release, isNew }: Served): Promise<void> {
    try {
      if (isNew || !(await door.hasReport(kommune, release))) await report(kommune, release)
      inTrouble.delete(kommune)
    } catch (error) {
      if (seen.get(kommune) === release) seen.delete(kommune)
      if (!inTrouble.has(kommune))
        say(`the report of ${release} of ${kommune} was not made, and is tried again: ${messageOf(error)}`)
      inTrouble.add(kommune)
    }
  }

  async function report(kommune: string, release: string): Promise<void> {
    const manifest = await store.readManifest(kommune, release)
    if (manifest) await door.saveReport(kommune, release, reportOf(manifest, release), manifest.asOf)
  }

  return {
    add({ kommune, release, isNew }: Served) {
      if (!isNew && seen.get(kommune) === release) return
      seen.set(kommune, release)
      waiting.push({ kommune, release, isNew })
      const own = waiting.filter((w) => w.kommune === kommune)
      if (own.length > MAX_WAITING) waiting.splice(waiting.indexOf(own[0]!), 1)
      if (isWorking) return
      isWorking = true
      working = work()
    },
    /** Ends the waiting for quiet, for who stops waits for nobody's publishing. Resolves when all that was to be reported on is. */
    settle: () => {
      ending.resolve()
      return working
    },
  }
}

/** The report of one release. */
export function reportOf({ pages, leftOut, code, portal: { kommune } }: Manifest, release: string) {
  const engines = enginesOf({ code })
  const judged = Object.entries(pages).map(([path, { findings, gate, kind, key }]) => ({
    path,
    ...(kind === 'service' && key && { service: key }),
    findings: [...findings, ...gate],
    engines,
  }))
  const notServed = leftOut.map(({ path, service, findings }) => ({ path, ...(service && { service }), findings }))
  return reportAccessibility({ kommune, release, pages: judged, leftOut: notServed })
}
