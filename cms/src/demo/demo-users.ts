import type { Role } from '@innbyggarportal/shared-content/rights'
import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'

interface DemoUser {
  email: string
  name: string
  roles: { role: Role; kommune?: string }[]
}

/** One administrator of the region, and one editor and one publisher in each kommune, all with the same password. */
export async function ensureDemoUsers(payload: Payload, password: string): Promise<void> {
  const { docs: kommuner } = await payload.find({ collection: 'kommuner', pagination: false, depth: 0 })
  const wanted: DemoUser[] = [
    { email: 'region@demo.example', name: 'Demo: redaktør i regionen', roles: [{ role: 'regionAdministrator' }] },
    ...kommuner.flatMap(({ id, name, slug }): DemoUser[] => [
      {
        email: `redaktor@${slug}.demo.example`,
        name: `Demo: redaktør i ${name}`,
        roles: [{ role: 'kommuneEditor', kommune: id }],
      },
      {
        email: `publiserer@${slug}.demo.example`,
        name: `Demo: publiserer i ${name}`,
        roles: [{ role: 'kommunePublisher', kommune: id }],
      },
    ]),
  ]
  // Checking a password is slow on purpose; the first login answers for all, which always share one.
  const isCurrent = await canSignIn(payload, 'region@demo.example', password)
  for (const user of wanted) {
    const {
      docs: [there],
    } = await payload.find({ collection: 'users', where: { email: { equals: user.email } }, limit: 1, depth: 0 })
    if (!there)
      await withRetry(() => payload.create({ collection: 'users', data: { ...user, password, isDemo: true } }))
    else if (!isCurrent)
      await withRetry(() => payload.update({ collection: 'users', id: there.id, data: { password, isDemo: true } }))
  }
}

async function canSignIn(payload: Payload, email: string, password: string): Promise<boolean> {
  try {
    await payload.login({ collection: 'users', data: { email, password } })
    return true
  } catch {
    return false
  }
}
