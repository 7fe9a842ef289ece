import { z } from 'zod'

/** What a kommune, and the region, says of each by itself how many must see a change: contacts and hours, facts and prices, texts. */
export const REVIEW_KINDS = ['contacts', 'facts', 'texts'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** How many eyes must have seen a change before it is published: one person's, or two persons'. */
export const EYES = ['two', 'four'] as const
export const eyes = z.enum(EYES)
export type Eyes = z.infer<typeof eyes>

/** How many must see each kind; one that is left out is as usual. */
export const reviewSetting = z.strictObject({ contacts: eyes, facts: eyes, texts: eyes }).partial()
export type ReviewSetting = z.infer<typeof reviewSetting>

/** What holds until somebody says otherwise. */
export const USUAL_EYES: Readonly<Record<ReviewKind, Eyes>> = { contacts: 'two', facts: 'four', texts: 'four' }
