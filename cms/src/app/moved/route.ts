import { readEnv } from '../../env.ts'

/** Sends a browser from another name of this machine to the name the admin is made for. The proxy cannot: Next takes the two names for one and shortens the address to a path. */
export function GET(request: Request): Response {
  const to = new URL(request.url).searchParams.get('to') ?? ''
  const path = to.startsWith('/admin') ? to : '/admin'
  return new Response(null, {
    status: 307,
    headers: { location: `${readEnv().cmsUrl}${path}`, 'cache-control': 'no-store' },
  })
}
