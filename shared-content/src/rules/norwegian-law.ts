import { WCAG_CRITERIA } from './wcag-criteria.ts'

/** Whether a criterion binds Norwegian public bodies on the web, and where that is read. */
export interface Duty {
  isRequired: boolean
  source: string
}

const REGULATION = 'forskrift om universell utforming av ikt-løysingar (FOR-2013-06-21-732) § 4: WCAG 2.1 A og AA'

/**
 * The exceptions. The authority's own pages count 47 and 49 criteria and lists for the public sector count 48; we take
 * the widest reading and test all fifty whatever the law asks.
 */
const EXCEPTIONS: Readonly<Record<string, Duty>> = {
  '1.2.3': { isRequired: false, source: `${REGULATION}, med unntak for 1.2.3` },
  '1.2.4': { isRequired: false, source: `${REGULATION}, med unntak for 1.2.4` },
  '1.2.5': {
    isRequired: true,
    source:
      'krav for offentlege etter endringa som gjorde EUs webdirektiv (2016/2102) til norsk lov; eldre lister har det som unntak',
  },
}

/** What the law asks of a criterion, by its number. A number that is none of A or AA binds nobody. */
export function dutyOf(number: string): Duty {
  const known = EXCEPTIONS[number]
  if (known) return known
  return WCAG_CRITERIA.some((c) => c.number === number)
    ? { isRequired: true, source: REGULATION }
    : { isRequired: false, source: 'ikkje eit krav på nivå A eller AA' }
}
