import { describe, expect, it } from 'vitest'
import { BASE_PAGE, DEFECTS, plant } from './index.ts'

describe('the planted pages', () => {
  it('are at least sixty, each with its own name', () => {
    expect(new Set(DEFECTS.map((d) => d.name)).size).toBe(DEFECTS.length)
    expect(DEFECTS.length).toBeGreaterThanOrEqual(60)
  })

  it.each(DEFECTS.map((d) => [d.name, d] as const))(
    'change only what they say of the base page: %s',
    (_name, defect) => {
      for (const [from] of defect.changes) expect(BASE_PAGE.split(from)).toHaveLength(2)
      expect(plant(defect)).not.toBe(BASE_PAGE)
      expect(defect.criteria.every((c) => /^[1-4]\.\d\.\d{1,2}$/.test(c))).toBe(true)
    },
  )
})
