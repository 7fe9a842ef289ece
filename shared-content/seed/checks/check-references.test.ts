import { describe, expect, it } from 'vitest'
import { seedRecords } from '../index.ts'
import { checkReferences } from './check-references.ts'
import { bareService, newlyFound, plant, plantMore } from './plant.ts'

describe('checkReferences', () => {
  it.each([
    ['a fact in a text', bareService('prove', 'Det kostar {finst-ikkje}.'), 'factDefinition «finst-ikkje»'],
    ['a service in a link', bareService('prove', 'Sjå [den andre](service:finst-ikkje).'), 'service «finst-ikkje»'],
    [
      'a role',
      { ...bareService('prove', 'Ring.'), slots: { contact: [{ id: 'a', role: 'finst-ikkje' }] } },
      'contactRole «finst-ikkje»',
    ],
    ['a kommune', { ...bareService('prove', 'Hei.'), kommune: 'finst-ikkje' }, 'kommune «finst-ikkje»'],
  ])('names %s that is not there', (_what, service, reference) => {
    expect(newlyFound(checkReferences, plantMore(service))).toEqual([
      `service/prove refers to ${reference}, which is not there`,
    ])
  })

  it('names a kind of unit that no kommune has', () => {
    const isKindergarten = (r: (typeof seedRecords)[number]) => r.kind === 'contact' && r.unitKind === 'kindergarten'
    expect(
      newlyFound(
        checkReferences,
        seedRecords.filter((r) => !isKindergarten(r)),
      ),
    ).toContain('service/barnehageplass refers to unitKind «kindergarten», which is not there')
  })

  it('names a pinned task that is gone', () => {
    expect(
      newlyFound(
        checkReferences,
        plant(
          'kommune',
          (k) => k.key === 'vaksdal',
          (k) => ({ ...k, topTasks: ['finst-ikkje'] }),
        ),
      ),
    ).toEqual(['kommune/vaksdal refers to service «finst-ikkje», which is not there'])
  })

  it('names a local service at the address of a shared one, but not at that of another kommune', () => {
    const local = (slug: string) => ({ ...bareService('prove', 'Hei.'), slug, kommune: 'vaksdal' })
    expect(newlyFound(checkReferences, plantMore(local('sfo')))).toEqual(['sfo and prove have the same address «sfo»'])
    expect(newlyFound(checkReferences, plantMore(local('batplass')))).toEqual([])
  })

  it('names a record that stands twice and a role that nobody fills', () => {
    expect(
      newlyFound(
        checkReferences,
        plantMore(seedRecords[0], { kind: 'contactRole', key: 'ingen', label: { nn: 'Ingen' } }),
      ),
    ).toEqual(['kommune/lindas stands twice', 'nobody fills the role «ingen»'])
  })
})
