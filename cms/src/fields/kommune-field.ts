import { type Says } from '@innbyggarportal/shared-content/words'
import { isRegionRole } from '@innbyggarportal/shared-content/rights'
import type { PayloadRequest, RelationshipField } from 'payload'
import { sessionOf } from '../access/index.ts'
import { label } from '../messages/label.ts'
import { fixedOnceMade } from '../hooks/keep-fixed.ts'
import { prefilled } from './prefilled.ts'

/** The kommune a document belongs to. Filled in by itself for those who work in one kommune only. */
export const kommuneField = ({
  isRequired,
  description,
}: {
  isRequired: boolean
  description: Says
}): RelationshipField => ({
  name: 'kommune',
  type: 'relationship',
  relationTo: 'kommuner',
  required: isRequired,
  index: true,
  maxDepth: 1,
  label: label('Kommune', 'Kommune', 'Kommune'),
  admin: { description, allowCreate: false, components: { Cell: '/src/admin/fields/KommuneCell' } },
  defaultValue: ({ req, user }: { req?: PayloadRequest; user?: unknown }) => {
    const session = sessionOf({ user })
    const asked = prefilled(req, 'kommune')
    if (asked !== undefined && (session?.isRegion || session?.kommuner.includes(asked))) return asked
    const isOfRegion = session?.held.some(({ role }) => isRegionRole(role))
    return !isOfRegion && session?.kommuner.length === 1 ? session.kommuner[0] : undefined
  },
  ...fixedOnceMade,
})
