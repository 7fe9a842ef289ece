import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { cmsConfig, guarded, readEnv } from '@innbyggarportal/cms/testing'
import type { TestDatabase } from './databases.ts'

/** What a request over REST got. */
export interface Answer {
  status: number
  body: Record<string, unknown>
  /** Every sentence the answer has for a person. */
  sentences: string
}

/** The CMS as a browser or a script meets it, without a web server between. */
export interface TestCms {
  payload: Payload
  config: SanitizedConfig
  /** What this instance is kept under. */
  key: string
  /** Sends any request at all, as it is. */
  send: (request: Request) => Promise<Response>
  /** Sends a request to `/api/PATH` as a signed-in person (a token), or as nobody. */
  request: (
    method: string,
    path: string,
    options?: { as?: string | undefined; body?: unknown; lang?: string },
  ) => Promise<Answer>
  /** Signs in and gives the token. */
  signIn: (email: string, password: string) => Promise<string>
  close: () => Promise<void>
}

const withErrors = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({ errors: z.array(z.object({ message: z.string(), path: z.string() })) })
          .nullish()
          .catch(null),
      }),
    )
    .default([]),
})

/** `variables` stand in for the environment. */
export async function openCms(
  { url, dataDir }: Pick<TestDatabase, 'url' | 'dataDir'>,
  variables?: Record<string, string>,
): Promise<TestCms> {
  const env = readEnv({ databaseUrl: url, dataDir }, variables)
  const config = await cmsConfig(env)
  const payload = await getPayload({ config, key: url })
  const send = guarded({ config, key: url }, (sent) =>
    handleEndpoints({ config, payloadInstanceCacheKey: url, request: sent }),
  )
  const request: TestCms['request'] = async (method, path, { as, body, lang = 'nn' } = {}) => {
    const response = await send(
      new Request(`${env.cmsUrl}/api/${path}`, {
        method,
        headers: {
          cookie: `payload-lng=${lang}`,
          ...(as ? { authorization: `JWT ${as}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    const parsed = z.record(z.string(), z.unknown()).parse(await response.json())
    const { errors } = withErrors.catch({ errors: [] }).parse(parsed)
    return {
      status: response.status,
      body: parsed,
      sentences: errors
        .flatMap((e) => [e.message, ...(e.data?.errors ?? []).map((inner) => `${inner.path}: ${inner.message}`)])
        .join('\n'),
    }
  }
  return {
    payload,
    config,
    key: url,
    send,
    request,
    signIn: async (email, password) =>
      z.object({ token: z.string() }).parse((await request('POST', 'users/login', { body: { email, password } })).body)
        .token,
    close: () => payload.destroy(),
  }
}
