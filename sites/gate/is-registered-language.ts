import { createRequire } from 'node:module'
import type { Language } from '@siteimprove/alfa-iana'

const load = createRequire(import.meta.url)
let registry: { Language: typeof Language } | undefined

/**
 * Whether a language is in IANA's registry, as Kven (`fkv`) and the smaller Sámi languages are. The registry takes half a
 * second to load, so it is loaded when a page has a language that Unicode has no name for, and not before.
 */
export function isRegisteredLanguage(primary: string): boolean {
  registry ??= load('@siteimprove/alfa-iana') as { Language: typeof Language }
  return registry.Language.parse(primary).isOk()
}
