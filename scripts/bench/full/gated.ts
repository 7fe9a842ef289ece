import { join } from 'node:path'
import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import { timed, type BenchContext } from '../bench.ts'
import { openRegionPublisher, sumPages } from '../publishing/publish-region.ts'
import { figureOf, type Figure } from '../report/figure.ts'

/** A full publish from nothing with the cheap gate. */
export async function gatedFigures(
  { folder, say }: BenchContext,
  snapshot: Snapshot,
  kommuner: readonly string[],
): Promise<Figure[]> {
  say('full: with the cheap gate')
  const publisher = openRegionPublisher(join(folder, 'gated'), { isJudged: true })
  const { ms, value } = await timed(() => publisher.publish(snapshot, kommuner))
  await publisher.close()
  return [
    figureOf({
      name: 'full publish, cheap gate',
      value: ms / 1000,
      unit: 's',
      target: { of: 'value', atMost: 180 },
      note: `${sumPages(value, 'total')} pages judged or known`,
    }),
  ]
}
