import { told, type Told, type Trouble } from '@innbyggarportal/shared-content/contract'

/** Why an order could not be carried out, as its row keeps it: codes as json in a field of text. */
export const keepAnswer = (why: readonly Trouble[]): string => JSON.stringify(why)

/** The same as it was kept; what an earlier version kept is the sentence itself. */
export function readAnswer(kept: string): Told {
  try {
    return told.catch(kept).parse(JSON.parse(kept))
  } catch {
    return kept
  }
}
