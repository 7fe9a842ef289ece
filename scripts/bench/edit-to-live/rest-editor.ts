import { z } from 'zod'
import { Trouble } from '../../command/trouble.ts'
import type { ScriptsEnv } from '../../env.ts'
import { reachable } from '../../start/settings/portal-host.ts'

const login = z.object({ token: z.string() })
const document = z.object({ id: z.union([z.string(), z.number()]) }).loose()
const found = z.object({ docs: z.array(document).length(1) })

/** A document as REST gives it, in one language. */
export type RestDocument = z.infer<typeof document>

/** An editor who works over REST, as the admin does. */
export interface RestEditor {
  readService(key: string, locale: string): Promise<RestDocument>
  /** Writes fields of a service in one language and publishes it. */
  publishService(id: RestDocument['id'], locale: string, fields: Record<string, unknown>): Promise<void>
  /** The value of a fact in the region, or in one kommune by its key. */
  readFact(fact: string, kommune?: string): Promise<RestDocument>
  writeFact(id: RestDocument['id'], value: unknown): Promise<void>
}

/** Logs in. Every method throws a {@link Trouble} with what the CMS answered when it refuses. */
export async function logIn(env: ScriptsEnv, email: string, password: string): Promise<RestEditor> {
  const api = `http://${reachable(env.host)}:${env.cmsPort}/api`
  const call = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<unknown> => {
    const res = await fetch(`${api}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!res.ok)
      throw new Trouble(`The CMS answered ${res.status} to ${method} ${path}: ${(await res.text()).slice(0, 500)}`)
    return await res.json()
  }
  const { token } = login.parse(await call('POST', '/users/login', {}, { email, password }))
  const authorized = { authorization: `JWT ${token}` }
  const findOne = async (path: string) => found.parse(await call('GET', path, authorized)).docs[0]!
  return {
    readService: (key, locale) => findOne(`/services?where[key][equals]=${key}&locale=${locale}&depth=0`),
    async publishService(id, locale, fields) {
      await call('PATCH', `/services/${id}?locale=${locale}&depth=0`, authorized, { ...fields, _status: 'published' })
    },
    readFact: (fact, kommune) =>
      findOne(
        `/local-facts?where[fact.key][equals]=${fact}&${kommune === undefined ? 'where[scope][equals]=region' : `where[kommune.key][equals]=${kommune}`}&depth=0`,
      ),
    async writeFact(id, value) {
      await call('PATCH', `/local-facts/${id}?depth=0`, authorized, { value })
    },
  }
}
