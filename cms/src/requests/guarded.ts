import { getPayload, type SanitizedConfig } from 'payload'
import { withAnotherTry } from '../database/another-try.ts'
import { guardRequest } from './guard-request.ts'
import { oneAtATime, writtenDocument } from './one-at-a-time.ts'
import { refusal } from './refusal.ts'

interface Door {
  config: SanitizedConfig | Promise<SanitizedConfig>
  /** The Payload that answers, when it is not the only one of the process. */
  key?: string
}

/** Payload's answer at an address nothing stands at. A document that is not there is told with `errors`, and well. */
const isUnknownRoute = async (answered: Response) =>
  answered.headers.get('content-type')?.includes('json') === true &&
  (await answered.clone().text()).startsWith('{"message":"Route not found')

/** Of all doors together: changing and deleting have one each. */
const inTurn = oneAtATime()

/** Puts the door in front of what answers REST. What goes wrong behind it is told in a sentence, and never how. */
export function guarded<Rest extends unknown[]>(
  { config, key }: Door,
  answer: (request: Request, ...rest: Rest) => Promise<Response>,
) {
  const payloadOf = () => getPayload({ config, ...(key !== undefined && { key }) })
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    const { routes, collections } = await config
    const segmentsOf = (path: string) => path.slice(routes.api.length + 1).split('/')
    const ofPath = (path: string) => collections.find((c) => c.slug === segmentsOf(path)[0])
    const guardedRequest = await guardRequest(request, {
      takesFiles: (path) => Boolean(ofPath(path)?.upload),
      // Payload looks names up on a plain object, and without a verification of addresses its endpoint only breaks.
      // The same goes for versions of what has none.
      isServed: (path) =>
        !((segmentsOf(path)[0] ?? '') in {}) &&
        !(segmentsOf(path)[1] === 'verify' && !ofPath(path)?.auth.verify) &&
        !(segmentsOf(path)[1] === 'versions' && ofPath(path) !== undefined && !ofPath(path)?.versions),
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
      const segments = segmentsOf(new URL(guardedRequest.url).pathname)
      const document = writtenDocument(guardedRequest.method, segments)
      const of = ofPath(new URL(guardedRequest.url).pathname)
      const once = (sent: Request) => answer(sent, ...rest)
      // Signing in is counted, and a file would be kept twice.
      const isOnce = guardedRequest.method === 'GET' || of?.auth || of?.upload
      const answered = await inTurn(document, () =>
        isOnce ? once(guardedRequest) : withAnotherTry(guardedRequest, once),
      )
      // A collection without endpoints is «not implemented», and a file that is gone a fault, to Payload.
      // An address it does not know it answers in English.
      const isAbsent =
        answered.status === 501 ||
        (answered.status === 404 && (await isUnknownRoute(answered))) ||
        (answered.status === 500 && segments[1] === 'file')
      return isAbsent ? refusal(request.headers, 404, 'nothingHere') : answered
    } catch (error) {
      ;(await payloadOf()).logger.error({ err: error, msg: 'A request could not be answered.' })
      return refusal(request.headers, 500, 'fault')
    }
  }
}
