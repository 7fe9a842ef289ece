import { bodyReader } from './read-body.ts'
import { isTooDeep } from './is-too-deep.ts'
import { MAX_ANONYMOUS_BODY, MAX_BODY, MAX_FILE_BODY, MAX_JSON_DEPTH } from './limits.ts'
import { refusal } from './refusal.ts'

/** Asks whether whoever sent a request is signed in; only asked when it matters. */
export type IsSignedIn = (headers: Headers) => Promise<boolean>

interface Rules {
  isSignedIn: IsSignedIn
  /** Whether there is anything to ask for at a path. */
  isServed: (path: string) => boolean
  /** Whether a body to an address may bring a file, given the path below `/api`. */
  takesFiles: (path: string) => boolean
}

const SAYS_GET = ['x-payload-http-method-override', 'x-http-method-override']
const WRITES = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])

/**
 * The door in front of REST: gives the request on, its body read and counted, or the answer that refuses it. Nothing is
 * parsed that is larger than whoever sent it may send. A search that is sent as a POST goes on as the GET it stands for.
 */
export async function guardRequest(
  request: Request,
  { isSignedIn, isServed, takesFiles }: Rules,
): Promise<Request | Response> {
  const { headers } = request
  const url = new URL(request.url)
  if (!isWellWritten(url)) return refusal(headers, 400, 'badAddress')
  if (!isServed(url.pathname)) return refusal(headers, 404, 'nothingHere')
  if (!WRITES.has(request.method)) return request

  const type = (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase()
  const isFile = type === 'multipart/form-data' && takesFiles(url.pathname)
  const max = isFile ? MAX_FILE_BODY : MAX_BODY
  const told = Number(headers.get('content-length') ?? 0)
  const tooLarge = (most: number) =>
    refusal(headers, 413, most === MAX_ANONYMOUS_BODY ? 'tooLargeAnonymous' : 'tooLarge', { size: sizeInWords(most) })
  if (told > max) return tooLarge(max)
  const body = bodyReader(request.body)
  if (told > MAX_ANONYMOUS_BODY || !(await body.readTo(MAX_ANONYMOUS_BODY))) {
    const most = (await isSignedIn(headers)) ? max : MAX_ANONYMOUS_BODY
    if (most === MAX_ANONYMOUS_BODY || !(await body.readTo(most))) {
      body.drop()
      return tooLarge(most)
    }
  }
  const bytes = body.bytes()

  if (SAYS_GET.some((name) => headers.get(name)?.trim().toUpperCase() === 'GET'))
    return request.method === 'POST' ? asGet(request, url, type, bytes) : refusal(headers, 400, 'badAddress')
  if (bytes.byteLength > 0 && type !== 'application/json' && type !== 'multipart/form-data')
    return refusal(headers, 415, 'badContentType')
  if (type === 'multipart/form-data' && !/;\s*boundary=/i.test(headers.get('content-type') ?? ''))
    return refusal(headers, 400, 'badForm')
  if (type === 'application/json' && bytes.byteLength > 0) {
    const parsed = parseJson(bytes)
    if (parsed === undefined) return refusal(headers, 400, 'badJson')
    if (!isFields(parsed)) return refusal(headers, 400, 'badBody')
  }
  return new Request(request.url, {
    method: request.method,
    headers,
    signal: request.signal,
    ...(bytes.byteLength > 0 && { body: bytes }),
  })
}

/** A search too long for an address: its form is the address. */
function asGet({ headers: sent, signal }: Request, url: URL, type: string, bytes: Uint8Array): Request | Response {
  if (bytes.byteLength > 0 && type !== 'application/x-www-form-urlencoded') return refusal(sent, 415, 'badContentType')
  const headers = new Headers(sent)
  for (const name of [...SAYS_GET, 'content-type', 'content-length']) headers.delete(name)
  const asked = new URL(url)
  asked.search = [url.search.slice(1), new TextDecoder().decode(bytes)].filter(Boolean).join('&')
  return isWellWritten(asked)
    ? new Request(asked, { method: 'GET', headers, signal })
    : refusal(sent, 400, 'badAddress')
}

/** An address every decoder reads in the same way: no broken escapes, no letter that ends a text in a database or a file system, and json where Payload takes json. */
function isWellWritten({ pathname, search, searchParams }: URL): boolean {
  if (/%00/.test(pathname) || /%00/.test(search)) return false
  if (
    ['where', 'data'].some((name) =>
      searchParams.getAll(name).some((json) => json !== '' && !isFields(parseJson(new TextEncoder().encode(json)))),
    )
  )
    return false
  try {
    decodeURIComponent(pathname)
    decodeURIComponent(search.replaceAll('+', ' '))
    return true
  } catch {
    return false
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const isFields = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isTooDeep(value, MAX_JSON_DEPTH)
const sizeInWords = (bytes: number) => (bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes / 1000} kB`)
