import { z } from 'zod'
import { domain } from './domain.ts'
import { specialDay } from './hours.ts'
import { key, slug } from './key.ts'
import { kommunenummer } from './kommunenummer.ts'
import { lang, words } from './lang.ts'
import { liveKind } from './live-kind.ts'
import { reviewSetting } from './review-setting.ts'
import { webUrl } from './value.ts'
import { code } from './problem-code.ts'

/** A colour as `#rrggbb`. */
const hexColour = z.string().regex(/^#[0-9a-fA-F]{6}$/, code('colour'))

/** The look of one portal: brand colours (made safe by the theme generator), corners, heading weight, landscape line. */
export const theme = z.strictObject({
  primary: hexColour,
  accent: hexColour,
  /** Corner radius in pixels, 0–16. */
  radius: z.number().int().min(0).max(16).default(4),
  headingWeight: z.union([z.literal(500), z.literal(600), z.literal(700), z.literal(800)]).default(600),
  landscape: z.enum(['skerries', 'island', 'horizon', 'valley']).default('horizon'),
})
export type Theme = z.infer<typeof theme>

/** How many names of before are remembered; the oldest go first. */
const MAX_FORMER = 50

/** What addresses of a portal were made of before: short names, the oldest first, and languages that had no prefix. */
const formerly = z.strictObject({
  slugs: z.array(slug).max(MAX_FORMER).optional(),
  firstLanguages: z.array(lang).max(MAX_FORMER).optional(),
})
export type Formerly = z.infer<typeof formerly>

/** One partner. */
export const kommune = z.strictObject({
  kind: z.literal('kommune'),
  key,
  slug,
  /** The proper name without «kommune»: «Osterøy». */
  name: z.string().trim().normalize('NFC').min(1).max(60),
  /** Kommune numbers change in reforms, so each has its days. */
  kommunenummer,
  /** The kommune's own domain, when it has one: it wins for canonical addresses. */
  domain: domain.optional(),
  /** In order: the first has no prefix in addresses. */
  languages: z
    .array(lang)
    .min(1, code('languageMissing'))
    .refine((l) => new Set(l).size === l.length, code('languageTwice')),
  /** Absent until somebody picks colours; the portal then wears the neutral theme and says so as a finding. */
  theme: theme.optional(),
  /** Services the editors pin to the top of the home page, best first. */
  topTasks: z.array(key).default([]),
  /** A demonstration: every page says so and none is indexed. */
  isDemo: z.boolean().default(false),
  /** Welcome words under the search field, optional. */
  welcome: words.optional(),
  /** Days that differ for all offices and counters of the kommune, written once; a contact's own row of the day wins. They never close a watch. */
  specialDays: z.array(specialDay).optional(),
  /** The statement at uustatus.no. */
  accessibilityStatement: webUrl.optional(),
  /** What the editors of the kommune, who otherwise write drafts, save straight out; absent means the usual (`USUAL_LIVE_KINDS`). */
  editorsWrite: z.array(liveKind).optional(),
  /** What the addresses of its portal were made of before; they are kept by themselves, and lead on. */
  formerly: formerly.optional(),
  /** How many must see a change of the kommune's own before it is published, where that is not as usual (`USUAL_EYES`). */
  review: reviewSetting.optional(),
})
export type Kommune = z.infer<typeof kommune>
