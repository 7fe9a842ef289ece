import { expect, it } from 'vitest'
import { mayDo, reach } from './reach.ts'
import { isRegionRole, KOMMUNE_ROLES, REGION_ROLES, ROLES, type Held, type Role } from './roles.ts'
import { RIGHTS, RIGHTS_KINDS, VERBS, type RightsKind, type RightsVerb } from './table.ts'

const as = (role: Role, kommune = 'a'): Held[] => [isRegionRole(role) ? { role } : { role, kommune }]
const cells = RIGHTS_KINDS.flatMap((kind) => VERBS.map((verb) => [verb, kind] as const))
const rolesThat = (verb: RightsVerb, kind: RightsKind, kommune: string | undefined) =>
  ROLES.filter((role) => mayDo(as(role), verb, kind, kommune))

it('a role in a kommune reaches no other, whatever is opened there', () => {
  for (const role of KOMMUNE_ROLES)
    for (const [verb, kind] of cells) {
      const { isEverywhere, kommuner } = reach(as(role), verb, kind, () => ['contacts', 'hours', 'facts', 'prices'])
      expect([isEverywhere, kommuner.filter((k) => k !== 'a')], `${role} ${verb} ${kind}`).toEqual([false, []])
    }
})

it('nobody but the region changes what is shared', () => {
  for (const role of KOMMUNE_ROLES)
    for (const [verb, kind] of cells)
      if (verb !== 'read') expect(reach(as(role), verb, kind).isShared, `${role} ${verb} ${kind}`).toBe(false)
})

it('the region’s editors and publishers change nothing of a kommune', () => {
  for (const role of REGION_ROLES)
    for (const [verb, kind] of cells)
      if (verb !== 'read' && role !== 'regionAdministrator')
        expect(mayDo(as(role), verb, kind, 'a'), `${role} ${verb} ${kind}`).toBe(false)
})

it('a reader writes nothing, and reads in her own kommune what all there read', () => {
  for (const [verb, kind] of cells) {
    if (verb !== 'read') expect(reach(as('reader'), verb, kind)).toMatchObject({ isShared: false, kommuner: [] })
    else if (kind !== 'accounts')
      expect(mayDo(as('reader'), 'read', kind, 'a')).toBe(mayDo(as('kommunePublisher'), 'read', kind, 'a'))
  }
})

it('who may write may read', () => {
  for (const role of ROLES)
    for (const [verb, kind] of cells)
      for (const kommune of ['a', undefined])
        // Of all the settings, those of a kommune stand on the kommune, which everybody reads.
        if (mayDo(as(role), verb, kind, kommune) && kind !== 'settings')
          expect(mayDo(as(role), 'read', kind, kommune), `${role} ${verb} ${kind} ${kommune}`).toBe(true)
})

it('who publishes a text may draft it, and who approves it may publish it', () => {
  for (const role of ROLES)
    for (const kommune of ['a', undefined]) {
      if (mayDo(as(role), 'publish', 'text', kommune)) expect(mayDo(as(role), 'draft', 'text', kommune)).toBe(true)
      if (mayDo(as(role), 'approve', 'text', kommune)) expect(mayDo(as(role), 'publish', 'text', kommune)).toBe(true)
    }
})

it('in a crisis: the duty officer phones and hours, the crisis lead texts too and the portal back', () => {
  const writes = (role: Role) =>
    cells.filter(([verb, kind]) => verb !== 'read' && mayDo(as(role), verb, kind, 'a')).map((cell) => cell.join(' '))
  const urgent = ['phones', 'hours'].flatMap((kind) => [`draft ${kind}`, `publish ${kind}`, `atOnce ${kind}`])
  expect(writes('dutyOfficer').sort()).toEqual(urgent.sort())
  expect(writes('crisisLead').sort()).toEqual(
    [...urgent, 'create text', 'draft text', 'publish text', 'atOnce text', 'rollBack portal'].sort(),
  )
})

it('the administrator of a kommune may all that its editors and publishers may', () => {
  for (const role of ['kommuneEditor', 'kommunePublisher'] as const)
    for (const [verb, kind] of cells)
      if (mayDo(as(role), verb, kind, 'a', () => ['contacts', 'hours', 'facts', 'prices']))
        expect(mayDo(as('kommuneAdministrator'), verb, kind, 'a'), `${verb} ${kind}`).toBe(true)
})

it('the bin is emptied by the region’s administrators alone', () => {
  for (const kind of RIGHTS_KINDS)
    for (const kommune of ['a', undefined])
      expect(rolesThat('purge', kind, kommune).filter((role) => role !== 'regionAdministrator')).toEqual([])
  expect(rolesThat('purge', 'text', 'a')).toEqual(['regionAdministrator'])
})

it('what is opened for editors is opened for them alone, and there alone', () => {
  const opened = (kommune: string) => (kommune === 'a' ? (['prices', 'contacts'] as const) : [])
  const may = (role: Role, kind: RightsKind, kommune: string) =>
    mayDo(as(role, kommune), 'publish', kind, kommune, opened)
  expect([may('kommuneEditor', 'prices', 'a'), may('kommuneEditor', 'prices', 'b')]).toEqual([true, false])
  expect([may('kommuneEditor', 'phones', 'a'), may('kommuneEditor', 'hours', 'a')]).toEqual([true, false])
  expect([may('reader', 'prices', 'a'), may('dutyOfficer', 'prices', 'a')]).toEqual([false, false])
})

it('several roles add up, each where it applies', () => {
  const both: Held[] = [...as('kommuneEditor', 'a'), ...as('kommunePublisher', 'b')]
  expect(['a', 'b', 'c', undefined].map((kommune) => mayDo(both, 'publish', 'text', kommune))).toEqual([
    false,
    true,
    false,
    false,
  ])
})

it('has no row that gives nothing, and no verb or kind that nobody has', () => {
  expect(RIGHTS.filter((r) => r.roles.length * r.kinds.length * r.verbs.length === 0)).toEqual([])
  expect(RIGHTS_KINDS.filter((kind) => !RIGHTS.some((r) => r.kinds.includes(kind)))).toEqual([])
  expect(VERBS.filter((verb) => !RIGHTS.some((r) => r.verbs.includes(verb)))).toEqual([])
})
