import { z } from 'zod'

/** What can go wrong while portals are published and held back. What each says is in `words/trouble-words.ts`. */
export const TROUBLE_CODES = [
  // What hinders whoever publishes, and what becomes of it.
  'busy',
  'diskFull',
  'forbidden',
  'damaged',
  'aboutFile',
  'notBuilt',
  'threadStopped',
  'stoodStill',
  'unknown',
  'publishedAfter',
  'publishStopped',
  'orderFailed',
  'tryAfter',
  'tryAgain',
  // What a portal cannot do.
  'kommuneUnknown',
  'frontPageStopped',
  'noRelease',
  'onlyRelease',
  'noOlderRelease',
  'releaseUnknown',
  'notHeld',
  // Who holds a portal back.
  'heldBy',
  'somebody',
  'pinDamaged',
] as const
export type TroubleCode = (typeof TROUBLE_CODES)[number]

/** Something that went wrong, as what it is and not as a sentence: whoever meets a person says it in her language. */
export interface Trouble {
  code: TroubleCode
  /** What fills the places of the sentence. Trouble inside trouble is said in the language around it. */
  params: Readonly<Record<string, string | number | Trouble>>
}

export const trouble: z.ZodType<Trouble> = z.strictObject({
  code: z.enum(TROUBLE_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.lazy(() => trouble)])),
})

/** Trouble by its name. */
export const troubleOf = (code: TroubleCode, params: Trouble['params'] = {}): Trouble => ({ code, params })

/** What is told of trouble, the first thing first; or words: a person's own, or the sentence of a version that stored sentences. */
export const told = z.union([z.string(), trouble, z.array(trouble)])
export type Told = z.infer<typeof told>
