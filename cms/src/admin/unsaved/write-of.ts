/** A request of the admin that changes something. */
export interface Write {
  method: string
  /** Without what stands behind a question mark. */
  path: string
}

/** What everybody does who is not signed in, or is about to be. */
const OWN_DOOR = /\/(?:login|forgot-password|reset-password|first-register|unlock|verify\/[^/]+)$/
/** What the admin writes by itself, beside the person's work. */
const BESIDE = /^\/payload-preferences\b/

/** What a request would change, or undefined when it changes nothing the person has written. */
export function writeOf(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  { api, origin }: { api: string; origin: string },
): Write | undefined {
  const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return undefined
  // Payload sends reads with long questions this way.
  const asked = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
  if (asked.get('X-Payload-HTTP-Method-Override')?.toUpperCase() === 'GET') return undefined
  const url = new URL(input instanceof Request ? input.url : input, origin)
  if (url.origin !== origin || !url.pathname.startsWith(`${api}/`)) return undefined
  const within = url.pathname.slice(api.length)
  return OWN_DOOR.test(within) || BESIDE.test(within) ? undefined : { method, path: url.pathname }
}
