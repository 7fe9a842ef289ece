import { z } from 'zod'
import { advice, finding, severity } from '../contract/finding.ts'
import { isoDate } from '../contract/iso-date.ts'
import { key } from '../contract/key.ts'
import { slotName } from '../contract/slots.ts'

/** What a person found when she tried a criterion by hand: met, failed, or nothing on the portal that it is about. */
export const handCheck = z.strictObject({
  criterion: z.string(),
  result: z.enum(['met', 'failed', 'notApplicable']),
  day: isoDate,
  by: z.string(),
  note: z.string().optional(),
})
export type HandCheck = z.infer<typeof handCheck>

/** Who looks: html-validate, Alfa, our own rules, a browser in the test-suite, a person. */
export const howChecked = z.enum(['html', 'alfa', 'own', 'browser', 'hand'])
export type HowChecked = z.infer<typeof howChecked>

/** Where a finding stands: the page, the service it shows when it shows one, and the element and the rest as in the finding. */
export const reportedPlace = z.strictObject({
  path: z.string(),
  service: key.optional(),
  node: finding.shape.node,
  where: finding.shape.where,
})
export type ReportedPlace = z.infer<typeof reportedPlace>

/** The same finding on all the pages that have it. */
export const reportedFinding = z.strictObject({
  rule: z.string(),
  severity,
  advice,
  slot: slotName.optional(),
  /** Pages that have it, and how many of them a waiver covers when it is read. */
  pages: z.number().int(),
  waived: z.number().int(),
  /** The first paths, at most five. */
  examples: z.array(z.string()),
  /** Every place it stands at, of which a page may have many. */
  places: z.array(reportedPlace).default([]),
})
export type ReportedFinding = z.infer<typeof reportedFinding>

/**
 * failed: something breaks it. toDecide: somebody must look. waived: looked at and lived with. noFault: machines found nothing.
 * met, notApplicable: a person said so. notChecked: no machine can, and nobody has looked.
 */
export const criterionState = z.enum(['failed', 'toDecide', 'waived', 'noFault', 'met', 'notApplicable', 'notChecked'])
export type CriterionState = z.infer<typeof criterionState>

/** A page that was stopped and has no good version: it is not served, nothing links to it, and what was found is no fault of the portal. */
export const leftOutPage = z.strictObject({ path: z.string(), service: key.optional(), findings: z.array(finding) })
export type LeftOutPage = z.infer<typeof leftOutPage>

export const criterionReport = z.strictObject({
  criterion: z.string(),
  state: criterionState,
  how: z.array(howChecked),
  /** Pages with a finding of it. */
  pages: z.number().int(),
  findings: z.array(reportedFinding),
  hand: handCheck.optional(),
})
export type CriterionReport = z.infer<typeof criterionReport>

/** How accessible one release of one portal is, criterion by criterion: the base of the statement at uustatus.no. */
export const accessibilityReport = z.strictObject({
  format: z.literal(1),
  kommune: key,
  release: z.string(),
  /** Version of the list of criteria. */
  criteriaVersion: z.string(),
  /** Pages that are served. */
  pages: z.number().int(),
  /** Pages each engine judged. */
  engines: z.array(z.strictObject({ how: howChecked, pages: z.number().int() })),
  /** All fifty, in the order of the standard. */
  criteria: z.array(criterionReport),
  /** What serves no criterion. */
  other: z.array(reportedFinding),
  leftOut: z.array(leftOutPage).default([]),
})
export type AccessibilityReport = z.infer<typeof accessibilityReport>
