import { createHash } from 'node:crypto'
import { canonicalJson } from '@innbyggarportal/shared-content/contract'

/** SHA-256 of the canonical JSON of a value, in lower-case hex. What is absent has the digest of null. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(value ?? null))
    .digest('hex')
}
