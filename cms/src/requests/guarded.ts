import { getPayload, type SanitizedConfig } from 'payload'
import { guardRequest } from './guard-request.ts'
import { refusal } from './refusal.ts'

interface Door {
  config: SanitizedConfig | Promise<SanitizedConfig>
  /** The Payload that answers, when it is not the only one of the process. */
  key?: string
}

/** Puts the door in front of what answers REST. What goes wrong behind it is told in a sentence, and never how. */
export function guarded<Rest extends unknown[]>({ config, key }: Door, answer: (request: Request, ...rest: Rest) => Promise<Response>) {
  const payloadOf = () => getPayload({ config, ...(key !== undefined && { key }) })
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    const { routes, collections } = await config
    const uploads = new Set(collections.filter((c) => c.upload).map((c) => c.slug))
    const guardedRequest = await guardRequest(request, {
      takesFiles: (path) => uploads.has(path.slice(routes.api.length + 1).split('/', 1)[0] as never),
      isSignedIn: async (headers) => {
        try {
          return (await (await payloadOf()).auth({ headers })).user !== null
        } catch {
          return false
        }
      },
    })
    if (guardedRequest instanceof Response) return guardedRequest
    try {
      return await answer(guardedRequest, ...rest)
    } catch (error) {
      ;(await payloadOf()).logger.error({ err: error, msg: 'A request could not be answered.' })
      return refusal(request.headers, 500, 'fault')
    }
  }
}
