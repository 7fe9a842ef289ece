import { handleEndpoints } from 'payload'
import { addressHeader } from '@innbyggarportal/cms/testing'
import type { TestCms } from './open-cms.ts'

/** Somebody at a machine: where it is, what its browser has kept, and who is signed in there. */
export interface Machine {
  address?: string
  cookies?: string
  as?: string
}

/** What the desk answered, with what a browser would keep of it. */
export interface DeskAnswer {
  status: number
  text: string
  cookies: string
  token: string | undefined
  retryAfter: string | null
}

/** Sends something to the endpoints of the accounts as a browser on a machine does. */
export async function askDesk(
  { config, key }: Pick<TestCms, 'config' | 'key'>,
  method: string,
  path: string,
  body: unknown,
  { address = '203.0.113.1', cookies = '', as }: Machine = {},
): Promise<DeskAnswer> {
  const [name, value] = addressHeader(address)
  const response = await handleEndpoints({
    config,
    payloadInstanceCacheKey: key,
    request: new Request(`${config.serverURL}/api/${path}`, {
      method,
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        cookie: ['payload-lng=nn', cookies].filter(Boolean).join('; '),
        [name]: value,
        ...(as && { authorization: `JWT ${as}` }),
      },
    }),
  })
  const text = await response.text()
  return {
    status: response.status,
    text,
    token: /"token":"([^"]+)"/.exec(text)?.[1],
    retryAfter: response.headers.get('retry-after'),
    // The session's own cookie is left out: what is asked here is what the machine itself is known by.
    cookies: response.headers
      .getSetCookie()
      .filter((c) => c.startsWith('innbyggarportal-device'))
      .map((c) => c.split(';')[0])
      .join('; '),
  }
}
