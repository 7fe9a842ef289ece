import { openAuditor, openGate } from '@innbyggarportal/sites/gate'
import { afterAll, describe, expect, it } from 'vitest'
import { BASE_PAGE, DEFECTS, plant, type Defect } from './planted/index.ts'

const gate = openGate()
const whole = openGate({ isByParts: false })
const auditor = openAuditor()
afterAll(() => auditor.close())

const visible = DEFECTS.filter((d) => d.seenBy !== 'browser-only')
/** The criteria of what is found on a page. */
const criteria = (findings: readonly { criterion?: string }[]) => findings.flatMap((f) => f.criterion ?? [])
const hasSeen = (defect: Defect, findings: readonly { criterion?: string }[]) =>
  criteria(findings).some((c) => defect.criteria.includes(c))

/** What neither html-validate nor our own rules see: nothing here can be written in the closed text of an editor. */
const ALFA_ALONE = [
  'drawing with role img and no name',
  'unknown role',
  'unknown aria attribute',
  'role without the state it must have',
  'name that leaves out the visible words',
  'frame without title',
  'weak contrast by class',
  'weak contrast by variable',
  'weak contrast by an inherited box',
  'weak contrast in oklch',
  'weak contrast in a button',
  'link told by colour only',
  'locked to one orientation',
]

describe('a planted defect', () => {
  it('is not in the base page', async () => {
    expect([...(await gate.judge(BASE_PAGE)), ...(await auditor.audit(BASE_PAGE))]).toEqual([])
  })

  it.each(visible.map((d) => [d.name, d] as const))('is found, with its criterion: %s', async (name, defect) => {
    const isSeenCheaply = hasSeen(defect, await gate.judge(plant(defect)))
    expect(isSeenCheaply).toBe(!ALFA_ALONE.includes(name))
    if (!isSeenCheaply) expect(hasSeen(defect, await auditor.audit(plant(defect)))).toBe(true)
  })

  it.each(DEFECTS.map((d) => [d.name, d] as const))(
    'is the same in parts as in the whole: %s',
    async (_name, defect) => {
      expect(await gate.judge(plant(defect))).toEqual(await whole.judge(plant(defect)))
    },
  )

  it('is only seen in a browser where that is said', () => {
    expect(DEFECTS.filter((d) => d.seenBy === 'browser-only').map((d) => d.criteria.join())).toEqual([
      '2.5.8',
      '1.4.10',
      '2.4.7',
      '1.4.12',
      '1.4.11',
      '1.4.13',
    ])
  })
})
