import { z } from 'zod'
import { Trouble } from '../command/trouble.ts'
import { reachable } from '../start/portal-host.ts'
import type { ScriptsEnv } from '../env.ts'

const login = z.object({ token: z.string() })
const found = z.object({ docs: z.array(z.object({ id: z.union([z.string(), z.number()]), slug: z.string() }).loose()).length(1) })

/** A service as REST gives it, in one language. */
export type RestService = z.infer<typeof found>['docs'][number]

/** An editor who works over REST, as the admin does. */
export interface RestEditor {
  readService(key: string, locale: string): Promise<RestService>
  /** Writes fields of a service in one language and publishes it. */
  publishService(id: string | number, locale: string, fields: Record<string, unknown>): Promise<void>
}

/** Logs in. Every method throws a {@link Trouble} with what the CMS answered when it refuses. */
export async function logIn(env: ScriptsEnv, email: string, password: string): Promise<RestEditor> {
  const api = `http://${reachable(env.host)}:${env.cmsPort}/api`
  const call = async (method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<unknown> => {
    const res = await fetch(`${api}${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) })
    if (!res.ok) throw new Trouble(`The CMS answered ${res.status} to ${method} ${path}: ${(await res.text()).slice(0, 500)}`)
    return await res.json()
  }
  const { token } = login.parse(await call('POST', '/users/login', {}, { email, password }))
  const authorized = { authorization: `JWT ${token}` }
  return {
    async readService(key, locale) {
      return found.parse(await call('GET', `/services?where[key][equals]=${key}&locale=${locale}&depth=0`, authorized)).docs[0]!
    },
    async publishService(id, locale, fields) {
      await call('PATCH', `/services/${id}?locale=${locale}&depth=0`, authorized, { ...fields, _status: 'published' })
    },
  }
}
