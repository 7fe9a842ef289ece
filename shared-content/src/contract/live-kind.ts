import { z } from 'zod'
import type { FactType } from './value.ts'

/** Content of a kommune that has no drafts: what is saved is published. `hours` and `prices` are parts people answer for by themselves. */
export const LIVE_KINDS = ['contacts', 'hours', 'facts', 'prices'] as const
export const liveKind = z.enum(LIVE_KINDS)
export type LiveKind = z.infer<typeof liveKind>

/** What the editors of a kommune, who otherwise write drafts, save straight out when nobody has said anything else. */
export const USUAL_LIVE_KINDS: readonly LiveKind[] = ['contacts', 'hours']

/** The kind of content a value of a fact is. */
export function liveKindOf(type: FactType): LiveKind {
  if (type === 'hours') return 'hours'
  return type === 'money' ? 'prices' : 'facts'
}
