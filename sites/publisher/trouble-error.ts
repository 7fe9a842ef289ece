import type { Trouble } from '@innbyggarportal/shared-content/contract'
import { sayTold } from '@innbyggarportal/shared-content/words'

/** An error that tells what it is in a code. Its message says so in the terminal. */
export class TroubleError extends Error {
  override name = 'TroubleError'
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(sayTold(trouble, 'nn'))
    this.trouble = trouble
  }
}
