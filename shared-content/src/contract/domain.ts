import { z } from 'zod'

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/
const MORE_THAN_A_NAME = /[/:?#@\s]/

/**
 * A domain as names are compared and as certificates have them: small letters, æøå written as `xn--…`, no dot at the
 * end. Undefined when it is no name with a dot in it.
 */
export function normalDomain(written: string): string | undefined {
  const name = written.trim().replace(/\.$/, '').toLowerCase()
  if (HOST.test(name)) return name
  if (MORE_THAN_A_NAME.test(name)) return undefined
  const host = URL.parse(`http://${name}`)?.hostname ?? ''
  return HOST.test(host) ? host : undefined
}

/** Two names of one place: `www.` before it leads to the same people. */
export const isSameDomain = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (domain: string) => domain.replace(/^www\./, '')

/** The kommune's own domain. Capitals and æøå are taken, and kept as {@link normalDomain} has them. */
export const domain = z.string().transform((written, context) => {
  const name = normalDomain(written)
  if (name !== undefined) return name
  context.addIssue(MORE_THAN_A_NAME.test(written.trim())
    ? 'Skriv berre namnet, som osteroy.no: utan https://, port og skråstrek.'
    : 'Domenet må vere eit namn med punktum i, som osteroy.no.')
  return z.NEVER
})
