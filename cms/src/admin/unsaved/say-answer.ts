import { unsavedWords } from '../translations/unsaved-words.ts'
import type { Says } from '@innbyggarportal/shared-content/words'

/** What Payload says of a fault it cannot explain. */
const UNEXPLAINED = 'Something went wrong.'

/** What to tell of a refusal, by its status and its own first sentence; undefined when that sentence is good enough. */
export function sayAnswer(status: number, sentence: string | undefined): Says | undefined {
  if (sentence !== undefined && sentence !== '' && sentence !== UNEXPLAINED) return undefined
  if (status === 413) return unsavedWords.tooLarge
  if (status === 502 || status === 503 || status === 504) return unsavedWords.away
  return status >= 500 ? unsavedWords.broken : unsavedWords.refused
}
