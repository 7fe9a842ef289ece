import { z } from 'zod'

const person = z.looseObject({ roles: z.array(z.looseObject({ role: z.string() })).nullish() })

/** Whether somebody publishes anywhere: in the region or in a kommune. Asked only of what is shown; the CMS decides for itself. */
export function mayPublish(user: unknown): boolean {
  const { roles } = person.catch({ roles: [] }).parse(user)
  return (roles ?? []).some(({ role }) => role !== 'kommuneEditor')
}
