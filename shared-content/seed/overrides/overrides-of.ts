import { override, type Override } from '../../src/contract/index.ts'

/** A writer of one kommune's overrides, each parsed by the contract at once. `base` is left to whoever stores them. */
export function overridesOf(kommune: string) {
  return (service: string, slots: Override['slots'], responsible?: Override['responsible']): Override =>
    override.parse({ kind: 'override', kommune, service, slots, responsible })
}
