import {
  slotDef,
  type LocalizedText,
  type OverrideSlot,
  type SlotContentOf,
  type SlotKind,
  type SlotName,
} from '../contract/index.ts'
import { applySlot, type SlotOwner, type SlotSource } from './apply-slot.ts'
import { complaintQuestion } from './complaint-questions.ts'
import { noteContradictions } from './note-contradictions.ts'
import { inLanguage, note, type Resolution } from './resolution.ts'
import { resolveContent } from './resolve-content.ts'
import { chooseText, resolveText } from './resolve-text.ts'
import type { ResolvedPart, ResolvedSlot, Said } from './resolved.ts'

/**
 * One slot as it reads here, or null when nothing is left to show. Where nobody offers the service here (`isOffered`
 * false), the kommune has nothing of its own to fill in.
 */
export function resolveSlot(
  r: Resolution,
  service: SlotOwner,
  name: SlotName,
  override: OverrideSlot | undefined,
  isOffered: boolean,
): ResolvedSlot | null {
  const def = slotDef(name)
  const applied = applySlot(service, name, override, r.reader.kommune.key)
  if (applied.isRefused) {
    note(r, 'override-refused')
  }
  const parts = applied.sources.map((s) => resolvePart(r, def.kind, s)).filter((p) => p !== null)
  const isSharedAlone =
    applied.mode === 'inherit' || (applied.mode === 'addAfter' && parts.every((p) => p.origin.from === 'shared'))
  if (applied.requiresLocal && isSharedAlone && isOffered) {
    note(r, 'missing-local')
  }
  if (applied.mode === 'replace' && parts.every((p) => p.origin.from === 'shared')) note(r, 'empty-replace')
  if (parts.length === 0) return null
  noteContradictions(r, def.kind, parts)
  if (def.kind === 'complaint' && hasNoComplaint(parts as ResolvedPart<'complaint'>[])) return null
  return { slot: name, kind: def.kind, heading: headingOf(r, def, parts), parts } as ResolvedSlot
}

/** Whether nobody has a right to complain here, and nobody says more of it: then there is nothing to tell. */
const hasNoComplaint = (parts: ResolvedPart<'complaint'>[]): boolean =>
  !parts[0]!.content.hasRight && parts.every((p) => p.content.text === undefined)

/** The citizen's question. Of a right to complain it is another where there is no decision to disagree with. */
function headingOf(
  r: Resolution,
  { kind, question }: ReturnType<typeof slotDef>,
  parts: ResolvedPart[],
): string | null {
  if (kind === 'complaint') return complaintQuestion((parts as ResolvedPart<'complaint'>[])[0]!.content, r.lang)
  return question?.[r.lang] ?? null
}

function resolvePart(r: Resolution, kind: SlotKind, { content, origin }: SlotSource): ResolvedPart | null {
  if (content === undefined) return null
  const part =
    kind === 'text' ? resolveTextPart(r, content as LocalizedText, origin) : resolveRowsPart(r, kind, content, origin)
  if (part) noteOtherLanguage(r, part)
  return part
}

function resolveTextPart(
  r: Resolution,
  text: LocalizedText,
  origin: SlotSource['origin'],
): ResolvedPart<'text'> | null {
  const chosen = chooseText(r, text)
  return chosen && { content: resolveText(inLanguage(r, chosen.lang), chosen.value), lang: chosen.lang, origin }
}

function resolveRowsPart(
  r: Resolution,
  kind: Exclude<SlotKind, 'text'>,
  content: unknown,
  origin: SlotSource['origin'],
): ResolvedPart | null {
  const resolve = resolveContent[kind] as (r: Resolution, content: unknown) => ResolvedPart['content']
  const resolved = resolve(r, content as SlotContentOf<typeof kind>)
  return isNothing(kind, resolved) ? null : { content: resolved, lang: r.lang, origin }
}

function isNothing(kind: SlotKind, content: ResolvedPart['content']): boolean {
  if (Array.isArray(content)) return content.length === 0
  return Object.keys(content).length === 0
}

function noteOtherLanguage(r: Resolution, part: ResolvedPart): void {
  const langs = new Set([part.lang])
  addLangs(part.content, langs)
  langs.delete(r.lang)
  if (langs.size > 0) {
    note(r, 'other-language', { langs: [...langs].sort().join(', ') }, r.lang)
  }
}

/** Adds the languages of all words inside resolved content that carry one of their own, but for those an author marked on purpose. */
function addLangs(content: unknown, langs: Set<Said['lang']>): void {
  if (typeof content !== 'object' || content === null || ('type' in content && content.type === 'span')) return
  if ('text' in content && 'lang' in content && typeof content.text === 'string') langs.add((content as Said).lang)
  else if (Array.isArray(content)) for (const inner of content) addLangs(inner, langs)
  else for (const key in content) addLangs((content as Record<string, unknown>)[key], langs)
}
