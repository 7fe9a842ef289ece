import type { Door } from '@innbyggarportal/cms/door'
import {
  canonicalJson,
  fromMillis,
  type IsoInstant,
  type PortalStatus,
  type PublishingProblem,
} from '@innbyggarportal/shared-content/contract'
import { sayTold } from '@innbyggarportal/shared-content/words'
import type { PublishResult, ReleaseStore } from '@innbyggarportal/sites/publisher'
import { portalStatusOf } from './portal-status-of.ts'
import { openReports } from './tell-reports.ts'

interface Hooks {
  say: (line: string) => void
  now: () => number
  untilQuiet: () => Promise<void>
}
type Waivers = Awaited<ReturnType<Door['readWaivers']>>

/** Tells the CMS, and the log, how it went: portal by portal as each is done, and no more often than it has changed. */
export function openTeller(door: Door, store: ReleaseStore, { say, now, untilQuiet }: Hooks) {
  const statuses = new Map<string, PortalStatus>()
  /** What the CMS shows. What it could not be told, while its database was busy or away, is told with the next result. */
  const shown = new Map<string, string>()
  const turns = new Map<string, Promise<void>>()
  const reports = openReports(door, store, { say, untilQuiet })
  let waivers: Waivers = []
  let problemsTold = ''

  /** What cannot be read stands on no portal, so somebody must hear of it: once, and again when it changes. */
  async function tellProblems(problems: readonly PublishingProblem[]): Promise<void> {
    const text = canonicalJson(problems)
    if (text === problemsTold) return
    for (const problem of problems)
      if (!problemsTold.includes(canonicalJson(problem)))
        say(`${problem.id} ${howItIs(problem)}: ${problem.message.nn}`)
    await door.saveProblems(problems)
    problemsTold = text
  }

  /** What is told of a portal builds on what was told before, so its results take turns. */
  function tellResult(result: PublishResult, asOf: IsoInstant, isAsked: boolean): Promise<void> {
    const told = (turns.get(result.kommune) ?? Promise.resolve()).then(() => tellOne(result, asOf, isAsked))
    turns.set(
      result.kommune,
      told.catch(() => undefined),
    )
    return told
  }

  /** The CMS says «publiserer no» until every portal was looked at after the request, so who asked is told even when nothing changed. */
  async function tellOne(result: PublishResult, asOf: IsoInstant, isAsked: boolean): Promise<void> {
    const before = statuses.get(result.kommune)
    const status = await portalStatusOf(result, before, store, { checkedAt: asOf, now: fromMillis(now()), waivers })
    statuses.set(result.kommune, status)
    if (result.state !== 'failed' && result.release)
      reports.add({ kommune: result.kommune, release: result.release, isNew: result.state === 'published' })
    if (isAsked || result.state === 'published' || shownOf(status) !== shown.get(result.kommune)) {
      shown.delete(result.kommune)
      await door.saveStatus(result.kommune, status)
      shown.set(result.kommune, shownOf(status))
      if (result.state !== 'unchanged') say(lineOf(result))
    }
  }

  return {
    tellProblems,
    tellResult,
    useWaivers: async (asOf: IsoInstant) => {
      waivers = await door.readWaivers(asOf)
    },
    /** To be called at the end. Resolves when everything that was to be told has been. */
    settle: reports.settle,
  }
}

function howItIs({ isClash, isPlan, isLoss }: PublishingProblem): string {
  if (isLoss) return 'is published, but not all of it is shown:'
  if (isPlan) return 'has a plan that cannot be published'
  return isClash ? 'is published, but' : 'cannot be published'
}

function shownOf(status: PortalStatus): string {
  return canonicalJson({ ...status, checkedAt: '' })
}

function lineOf({ kommune, state, pages, ms, message }: PublishResult): string {
  return `${kommune}: ${state}, ${pages.rendered} pages rendered, ${pages.keptBack} kept back, ${ms} ms${message ? ` (${sayTold(message, 'nn')})` : ''}`
}
