import { toMillis, type Change } from '@innbyggarportal/shared-content/contract'
import type { SlotTexts } from '@innbyggarportal/shared-content/changes'
import type { SlotLog } from '@innbyggarportal/shared-content/override'
import { digestOf } from '../document/digest-of.ts'

type OldChange = NonNullable<SlotLog[keyof SlotLog]>[number]

/** What is to be said of the changes of one step. */
interface Told extends Pick<Change, 'kind' | 'from'> {
  ids: string[]
}

/**
 * What kind the published texts of a slot were, from its log: of the steps that led to the text a row tells of, the one
 * nearest in time that no other row has told of. A step no row tells of stays what it is.
 */
export function kindsOfSteps(published: SlotTexts['published'], log: readonly OldChange[]): Told[] {
  const untold = new Set(published)
  return log.flatMap(({ digest, kind, at, inForceFrom }): Told[] => {
    const away = ({ changes }: SlotTexts['published'][number]) => Math.abs(toMillis(changes[0]!.at) - toMillis(at))
    const [step] = [...untold]
      .filter(({ after }) => digestOf(after ?? null) === digest)
      .toSorted((a, b) => away(a) - away(b))
    if (step === undefined) return []
    untold.delete(step)
    return [{ ids: step.changes.map(({ id }) => id), kind, from: kind === 'legal' ? inForceFrom : undefined }]
  })
}
