import { hash } from 'node:crypto'
import { canonicalJson } from '@innbyggarportal/shared-content/contract'

/** SHA-256 of bytes, lower-case hex. Objects are named by it. */
export function digestOfBytes(bytes: string | Uint8Array): string {
  return hash('sha256', bytes)
}

/** SHA-256 of the canonical JSON of a value. */
export function digestOfValue(value: unknown): string {
  return digestOfBytes(canonicalJson(value))
}
