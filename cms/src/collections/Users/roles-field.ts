import { isRegionRole, mayGive, reach, ROLES, type Role } from '@innbyggarportal/shared-content/rights'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { ArrayField, PayloadRequest } from 'payload'
import { relationship } from 'payload/shared'
import { sessionOf } from '../../access/index.ts'
import { idOf } from '../../document/id-of.ts'
import { shownBy } from '../../fields/shown-by.ts'
import { label } from '../../messages/label.ts'
import { managersField } from './access.ts'

const ROLE: Record<Role, Says> = {
  regionAdministrator: label('Administrator i regionen', 'Administrator i regionen', 'Administrator of the region'),
  regionEditor: label('Redaktør i regionen', 'Redaktør i regionen', 'Editor in the region'),
  regionPublisher: label('Publiserer i regionen', 'Publiserer i regionen', 'Publisher in the region'),
  kommuneAdministrator: label('Administrator i kommunen', 'Administrator i kommunen', 'Administrator of the kommune'),
  kommuneEditor: label('Redaktør i kommunen', 'Redaktør i kommunen', 'Editor in the kommune'),
  kommunePublisher: label('Publiserer i kommunen', 'Publiserer i kommunen', 'Publisher in the kommune'),
  dutyOfficer: label('Driftsvakt', 'Driftsvakt', 'Duty officer'),
  crisisLead: label('Kriseleiing', 'Kriseledelse', 'Crisis lead'),
  reader: label('Lesar', 'Leser', 'Reader'),
}

const managed = (req: PayloadRequest) => reach(sessionOf(req)?.held ?? [], 'manage', 'accounts')

/** What somebody may do, and where. Whoever manages accounts is offered the roles she may give; `guard-accounts.ts` holds her to them. */
export const rolesField: ArrayField = {
  name: 'roles',
  type: 'array',
  label: label('Roller', 'Roller', 'Roles'),
  labels: { singular: label('Rolle', 'Rolle', 'Role'), plural: label('Roller', 'Roller', 'Roles') },
  access: { create: managersField, update: managersField },
  admin: {
    description: label(
      'Ein redaktør skriv utkast; ein som publiserer, gjer dei synlege. Administratoren gjer begge delar, og styrer brukarar og innstillingar. Driftsvakta endrar telefonar og opningstider. Kriseleiinga publiserer òg tekstar med ein gong, og kan ta portalen tilbake. Ein lesar ser alt og endrar ingenting.',
      'En redaktør skriver utkast; en som publiserer, gjør dem synlige. Administratoren gjør begge deler, og styrer brukere og innstillinger. Driftsvakten endrer telefoner og åpningstider. Kriseledelsen publiserer også tekster med en gang, og kan ta portalen tilbake. En leser ser alt og endrer ingenting.',
      'An editor writes drafts; a publisher makes them visible. An administrator does both, and manages users and settings. A duty officer changes phones and opening hours. A crisis lead also publishes texts at once, and can take the portal back. A reader sees everything and changes nothing.',
    ),
  },
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      options: ROLES.map((value) => ({ value, label: ROLE[value] })),
      // One that stands there already is let be, also where she could not give it.
      filterOptions: ({ options, req, siblingData }) => {
        const session = sessionOf(req)
        const able = managed(req)
        const places = able.isEverywhere ? ['any'] : able.kommuner
        return options.filter((option) => {
          const role = (typeof option === 'string' ? option : option.value) as Role
          return (
            session === null ||
            siblingData?.['role'] === role ||
            (isRegionRole(role)
              ? able.isShared
              : places.some((kommune) => mayGive(session.held, { role, kommune }, { isHerself: false })))
          )
        })
      },
      label: label('Rolle', 'Rolle', 'Role'),
    },
    {
      name: 'kommune',
      type: 'relationship',
      relationTo: 'kommuner',
      maxDepth: 0,
      filterOptions: ({ req, siblingData }) => {
        const able = managed(req)
        if (sessionOf(req) === null || able.isEverywhere) return true
        const own = idOf((siblingData as { kommune?: unknown } | undefined)?.kommune)
        return { id: { in: [...able.kommuner, ...(own ? [own] : [])] } }
      },
      // Payload would ask the database for the rows all at once, which MongoDB cannot begin a transaction with.
      validate: (value: unknown, options: object) =>
        relationship(value as string, { ...options, filterOptions: undefined } as never),
      label: label('Kommune', 'Kommune', 'Kommune'),
      admin: {
        allowCreate: false,
        condition: shownBy('kommune'),
        description: label(
          'Kommunen rolla gjeld i. Utan kommune gir rolla ingenting.',
          'Kommunen rollen gjelder i. Uten kommune gir rollen ingenting.',
          'The kommune the role applies to. Without one, the role gives nothing.',
        ),
      },
    },
  ],
}
