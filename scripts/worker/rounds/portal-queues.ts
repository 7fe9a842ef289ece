import type { IsoInstant, Snapshot } from '@innbyggarportal/shared-content/contract'
import {
  changesBetween,
  contentVersion,
  type PublishOrder,
  type PublishPool,
  type PublishResult,
} from '@innbyggarportal/sites/publisher'

/** What is to be made at the portal's next turn. */
export interface PortalTurn extends Pick<PublishOrder, 'kommune' | 'snapshot' | 'asOf' | 'onProgress'> {
  /** Look at what lies on disk too, whatever was made last: somebody else may have been there. */
  isThorough: boolean
}

interface Line {
  running?: Promise<PublishResult>
  waiting?: { turn: PortalTurn; result: PromiseWithResolvers<PublishResult> }
  /** What the portal was made from last, and what came of it. */
  made?: { snapshot: Snapshot; result: PublishResult }
}

/**
 * A line for each portal: one publish at a time, and what is asked for meanwhile joins the next. Remembers what content
 * each portal was made from, so that the publisher can be told what has changed, and need not be asked when nothing has.
 */
export function openPortalQueues(pool: PublishPool) {
  const lines = new Map<string, Line>()

  function publish(turn: PortalTurn): Promise<PublishResult> {
    const line = lines.get(turn.kommune) ?? {}
    lines.set(turn.kommune, line)
    if (!line.running) return run(line, turn)
    const isThorough = turn.isThorough || (line.waiting?.turn.isThorough ?? false)
    line.waiting = { turn: { ...turn, isThorough }, result: line.waiting?.result ?? Promise.withResolvers() }
    return line.waiting.result.promise
  }

  function run(line: Line, turn: PortalTurn): Promise<PublishResult> {
    line.running = publishOne(line, turn).finally(() => {
      const { waiting } = line
      delete line.running
      delete line.waiting
      if (waiting) run(line, waiting.turn).then(waiting.result.resolve, waiting.result.reject)
    })
    return line.running
  }

  async function publishOne(line: Line, { isThorough, ...order }: PortalTurn): Promise<PublishResult> {
    const { made } = line
    if (made && !isThorough && isSame(made, order)) return unchanged(made.result)
    const result = await pool.publish({
      ...order,
      isChecked: made === undefined,
      ...(made && { changes: changesBetween(made.snapshot, order.snapshot, order.kommune) }),
    })
    if (result.state === 'published' || result.state === 'unchanged') line.made = { snapshot: order.snapshot, result }
    return result
  }

  return {
    publish,
    /** The portal was changed by somebody else: what is remembered of it says nothing any more. */
    forget: (kommune: string) => {
      delete lines.get(kommune)?.made
    },
    forgetAll: () => {
      for (const line of lines.values()) delete line.made
    },
    /** When time alone changes a page of a portal, at the earliest after a moment. */
    changesAt: (after: IsoInstant): IsoInstant | undefined =>
      [...lines.values()]
        .flatMap(({ made }) => made?.result.changesAt ?? [])
        .filter((at) => at > after)
        .sort()[0],
  }
}

function isSame(
  { snapshot, result: { changesAt } }: NonNullable<Line['made']>,
  order: Pick<PortalTurn, 'snapshot' | 'kommune' | 'asOf'>,
): boolean {
  const isDue = changesAt !== undefined && changesAt <= order.asOf
  return !isDue && contentVersion(snapshot, order.kommune) === contentVersion(order.snapshot, order.kommune)
}

function unchanged(last: PublishResult): PublishResult {
  const { total, keptBack } = last.pages
  return {
    ...last,
    state: 'unchanged',
    pages: { rendered: 0, unchanged: total - Math.min(keptBack, total), keptBack, removed: 0, total },
    ms: 0,
  }
}
