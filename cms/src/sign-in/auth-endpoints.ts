import { addDataAndFileToRequest, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { langOf, message, type MessageKey } from '../messages/messages.ts'
import type { Desk } from './desk.ts'
import { accountOf } from './known-device.ts'
import { pretendToCheck } from './password-hash.ts'
import { registerFirst } from './register-first.ts'
import type { Standing } from './sign-in-queue.ts'
import type { Client } from './throttle.ts'
import { toldAddress } from './told-address.ts'

type Method = 'post' | 'patch' | 'delete'

/** Endpoints that stand before Payload's own of the same path: each goes through the desk, and leaves the work to Payload's. */
export const authEndpoints = (desk: Desk): Endpoint[] => [
  { path: '/login', method: 'post', handler: signIn(desk) },
  { path: '/forgot-password', method: 'post', handler: askForMail(desk) },
  {
    path: '/first-register',
    method: 'post',
    handler: (req) => inTurn(desk, req, 'stranger', () => registerFirst(desk, req)),
  },
  {
    path: '/reset-password',
    method: 'post',
    handler: (req) => inTurn(desk, req, 'stranger', () => builtIn(req, 'post', '/reset-password')),
  },
  { path: '/unlock', method: 'post', handler: unlock(desk) },
  ...(['/logout', '/refresh-token', '/'] as const).map((path) => asWriter(desk, 'post', path)),
  ...(['patch', 'delete'] as const).flatMap((method) => ['/', '/:id'].map((path) => asWriter(desk, method, path))),
]

/** What writes to accounts takes its turn; whoever is not signed in is refused by Payload at once. */
const asWriter = (desk: Desk, method: Method, path: string): Endpoint => ({
  path,
  method,
  handler: (req) =>
    req.user === null ? builtIn(req, method, path) : inTurn(desk, req, 'signedIn', () => builtIn(req, method, path)),
})

const signIn =
  (desk: Desk): PayloadHandler =>
  async (req) => {
    const { email, password } = await credentials(req)
    if (email === undefined || password === undefined) return await builtIn(req, 'post', '/login')
    const client = clientOfRequest(desk, req, email)
    const wait = () => desk.throttle.waitForPassword(client)
    const waitMs = await wait()
    if (waitMs > 0) return tooMany(req, 'tooManyTries', waitMs)
    return await inTurn(desk, req, desk.throttle.isKnown(client) ? 'known' : 'stranger', async () => {
      const stillMs = await wait()
      if (stillMs > 0) return tooMany(req, 'tooManyTries', stillMs)
      const account = await req.payload.db.findOne<{ id: string; hash?: unknown }>({
        collection: 'users',
        where: { email: { equals: email.trim().toLowerCase() } },
      })
      if (typeof account?.hash !== 'string') await pretendToCheck(password)
      try {
        const answer = await builtIn(req, 'post', '/login')
        await desk.throttle.remember(client)
        answer.headers.append('Set-Cookie', desk.devices.write(client.account, client.device))
        return answer
      } catch (error) {
        if (isWrongPassword(error)) await desk.throttle.countWrongPassword(client)
        throw error
      }
    })
  }

/** The answer is given before anything is done, so that it is the same, and as quick, whether or not the account exists. */
const askForMail =
  (desk: Desk): PayloadHandler =>
  async (req) => {
    const { email } = await credentials(req)
    if (email === undefined) return await builtIn(req, 'post', '/forgot-password')
    const client = clientOfRequest(desk, req, email)
    const waitMs = await desk.throttle.waitForMail(client)
    if (waitMs > 0) return tooMany(req, 'tooManyMails', waitMs)
    await desk.throttle.countMail(client)
    const work = desk.queue.takeTurn(client.address, desk.throttle.isKnown(client) ? 'known' : 'stranger', () =>
      builtIn(req, 'post', '/forgot-password'),
    )
    void work.catch((error: unknown) =>
      req.payload.logger.error({ err: error, msg: 'A mail about a new password could not be sent' }),
    )
    return Response.json({ message: req.t('general:success') })
  }

/** Payload decides who may; what is opened is our count. */
const unlock =
  (desk: Desk): PayloadHandler =>
  async (req) => {
    const { email } = await credentials(req)
    const answer = await builtIn(req, 'post', '/unlock')
    if (email !== undefined) await desk.throttle.forgive(accountOf(email))
    return answer
  }

async function credentials(req: PayloadRequest): Promise<{ email?: string; password?: string }> {
  await addDataAndFileToRequest(req)
  // Read once; Payload's own endpoint finds what was read.
  Object.defineProperty(req, 'body', { value: null, configurable: true })
  const { email, password } = req.data ?? {}
  return { ...(isText(email) && { email }), ...(isText(password) && { password }) }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function clientOfRequest(desk: Desk, req: PayloadRequest, email: string): Client {
  const account = accountOf(email)
  return { address: toldAddress(req.headers), account, device: desk.devices.read(req.headers, account) }
}

async function inTurn(
  desk: Desk,
  req: PayloadRequest,
  standing: Standing,
  work: () => Promise<Response>,
): Promise<Response> {
  const client = standing === 'signedIn' ? `user ${req.user?.id}` : toldAddress(req.headers)
  const turn = await desk.queue.takeTurn(client, standing, work)
  return turn?.value ?? tooMany(req, 'busySignIn', 30_000)
}

function tooMany(req: PayloadRequest, key: MessageKey, waitMs: number): Response {
  const said = message(langOf(req), key, { minutes: Math.ceil(waitMs / 60_000) })
  return Response.json(
    { errors: [{ message: said }] },
    { status: 429, headers: { 'Retry-After': String(Math.ceil(waitMs / 1000)) } },
  )
}

const isWrongPassword = (error: unknown) => error instanceof Error && 'status' in error && error.status === 401

/** Payload's own endpoint, which comes after ours in the collection. */
async function builtIn(req: PayloadRequest, method: Method, path: string): Promise<Response> {
  const { endpoints } = req.payload.collections.users.config
  const own = endpoints === false ? undefined : endpoints.findLast((e) => e.method === method && e.path === path)
  if (own === undefined) throw new Error(`Payload has no endpoint ${method} ${path} for accounts.`)
  return await own.handler(req)
}
