import { createHash } from 'node:crypto'
import {
  AuthenticationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type ValidationError,
} from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { langOf, message, type MessageKey } from '../messages/messages.ts'
import { judgePassword, PASSWORD_MIN } from './judge-password.ts'
import { refuse, refuseWhole } from '../messages/refuse.ts'
import { isPasswordOf } from './password-hash.ts'

/** The code of a link in a mail, as it is kept: whoever reads the database cannot use it. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Keeps codes for a new password as digests, and judges the password that is chosen with one. */
export const guardResets: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data } = args as { data?: { resetPasswordToken?: unknown; token?: unknown; password?: unknown } }
  if (operation === 'update' && typeof data?.resetPasswordToken === 'string')
    data.resetPasswordToken = digestOf(data.resetPasswordToken)
  if (operation !== 'resetPassword' || data === undefined) return
  const token = digestOf(String(data.token))
  const account = await req.payload.db.findOne<{ id: string; name?: string; email?: string }>({
    collection: 'users',
    where: { resetPasswordToken: { equals: token } },
    req,
  })
  if (account) await refuseWeak(req, data.password, account)
  data.token = token
}

/** Judges a new password, whoever sets it. */
export const guardNewPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (data !== undefined && isGiven(data['password']))
    await refuseWeak(req, data['password'], { ...originalDoc, ...data })
}

async function refuseWeak(
  req: PayloadRequest,
  password: unknown,
  of: { name?: unknown; email?: unknown },
): Promise<void> {
  const why = typeof password === 'string' ? await judgePassword(password, of) : 'passwordShort'
  if (why !== undefined) throw refusal(req, 'password', why)
}

/** Lets nobody take over an account through a session that stands open: one's own password and address change only with the password in use. */
export function askForCurrentPassword(): CollectionBeforeValidateHook {
  const wrong = new RateLimiterMemory({ points: 20, duration: 15 * 60 })
  return async ({ data, operation, originalDoc, req }) => {
    const { currentPassword, ...rest } = data ?? {}
    if (operation !== 'update' || originalDoc === undefined || req.user?.id !== originalDoc.id) return rest
    const isOther =
      isGiven(rest['password']) ||
      (rest['email'] !== undefined && emailOf(rest['email']) !== emailOf(originalDoc.email))
    if (!isOther) return rest
    if (typeof currentPassword !== 'string' || currentPassword === '')
      throw refusal(req, 'currentPassword', 'currentPasswordMissing')
    const tried = await wrong.get(originalDoc.id)
    if (tried !== null && tried.consumedPoints >= wrong.points)
      throw refuseWhole(req, 429, 'tooManyTries', { minutes: Math.ceil(tried.msBeforeNext / 60_000) })
    const account = await req.payload.db.findOne<{ id: string; hash?: unknown; salt?: unknown }>({
      collection: 'users',
      where: { id: { equals: originalDoc.id } },
      req,
    })
    if (account && (await isPasswordOf(account, currentPassword))) return rest
    await wrong.penalty(originalDoc.id)
    throw refusal(req, 'currentPassword', 'currentPasswordWrong')
  }
}

/** A new password or address makes links sent before it worthless. (Payload itself ends all other sessions when a password changes.) */
export const forgetOldLinks: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  return isGiven(data['password']) || emailOf(data['email']) !== emailOf(originalDoc?.email)
    ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null }
    : data
}

/** Demo logins are for the demonstration: elsewhere they are answered as a wrong password is. */
export const demoOnlyInDemo =
  (isDemo: boolean): CollectionBeforeLoginHook =>
  ({ user, req }) => {
    if (user.isDemo === true && !isDemo) throw new AuthenticationError(req.t)
  }

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== ''
const emailOf = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value)

function refusal(req: PayloadRequest, path: 'password' | 'currentPassword', key: MessageKey): ValidationError {
  const label = message(langOf(req), path === 'password' ? 'newPasswordName' : 'currentPasswordName')
  return refuse({ req, collection: 'users', path, label }, key, { min: PASSWORD_MIN })
}
