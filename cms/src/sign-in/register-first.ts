import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import type { Desk } from './desk.ts'
import { hasAdministrator, isOffered, withdrawOffer } from './first-administrator.ts'
import { accountOf } from './known-device.ts'
import { refuseWhole } from '../messages/refuse.ts'

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Makes the first administrator for whoever has the link from the terminal, and signs her in. Refused for everybody else. */
export async function registerFirst(
  { dataDir, isDemo, devices }: Pick<Desk, 'dataDir' | 'isDemo' | 'devices'>,
  req: PayloadRequest,
): Promise<Response> {
  await addDataAndFileToRequest(req)
  const { token, name, email, password } = req.data ?? {}
  if (!isOffered(dataDir, text(token)) || (await hasAdministrator(req.payload, isDemo))) {
    throw refuseWhole(req, 403, 'firstLink')
  }
  const who = { email: text(email), password: text(password) }
  await req.payload.create({
    collection: 'users',
    data: { ...who, name: text(name), roles: [{ role: 'regionAdministrator' }] },
    req,
  })
  withdrawOffer(dataDir)
  const session = await req.payload.login({ collection: 'users', data: who, req })
  const { auth } = req.payload.collections.users.config
  const headers = new Headers({
    'Set-Cookie': generatePayloadCookie({
      collectionAuthConfig: auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: session.token ?? '',
    }) as string,
  })
  headers.append('Set-Cookie', devices.write(accountOf(who.email)))
  return Response.json(
    {
      message: req.t('authentication:successfullyRegisteredFirstUser'),
      user: session.user,
      token: session.token,
      exp: session.exp,
    },
    { headers },
  )
}
