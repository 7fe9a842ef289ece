import { z } from 'zod'
import { reviewSetting } from './review-setting.ts'

/** What the region is called, and what it says of its shared content, as a file of content has it. */
export const regionSettings = z.strictObject({
  name: z.string().trim().normalize('NFC').min(1).max(60),
  review: reviewSetting.optional(),
})
export type RegionSettings = z.infer<typeof regionSettings>
