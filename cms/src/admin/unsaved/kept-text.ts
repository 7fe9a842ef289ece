import { z } from 'zod'

/** Text kept in the browser because it is not saved, one field at a time. */
export const keptText = z.object({
  /** When it was written (ms since 1970). */
  at: z.number(),
  /** What she wrote, by field. */
  values: z.record(z.string(), z.unknown()),
  /** What stood there when she began, as {@link canonical} writes it. */
  base: z.record(z.string(), z.string()),
})
export type KeptText = z.infer<typeof keptText>

/** Whose text of which document. */
export interface TextPlace {
  personId: string
  collection: string
  id: string | undefined
  lang: string
}

/** Enough for the longest service; a browser holds some five millions in all. */
const MOST_CHARACTERS = 400_000
const MOST_RECORDS = 20
export const LONGEST_MS = 7 * 24 * 3_600_000
const PREFIX = 'ip-unsaved/'

const keyOf = ({ personId, collection, id, lang }: TextPlace, part: 'now' | 'offered') =>
  `${PREFIX}${personId}/${collection}/${id ?? 'new'}/${lang}/${part}`

/** Keeps it; nothing when there is nothing to keep. A browser that is full or refuses keeps nothing, and says nothing: it is the second net. */
export function keepText(
  storage: Storage,
  place: TextPlace,
  text: KeptText | undefined,
  part: 'now' | 'offered' = 'now',
): void {
  const key = keyOf(place, part)
  const json = text && Object.keys(text.values).length > 0 ? JSON.stringify(text) : undefined
  try {
    if (json === undefined || json.length > MOST_CHARACTERS) storage.removeItem(key)
    else {
      makeRoom(storage, key)
      storage.setItem(key, json)
    }
  } catch {
    /* as told above */
  }
}

/** What was kept and is not too old. What was being written when the page went away is from now on what is offered, with what was offered before. */
export function takeKept(storage: Storage, place: TextPlace, now: number): KeptText | undefined {
  const [written, offered] = [read(storage, keyOf(place, 'now')), read(storage, keyOf(place, 'offered'))]
  const all = written
    ? { at: written.at, values: { ...offered?.values, ...written.values }, base: { ...offered?.base, ...written.base } }
    : offered
  const kept = all && now - all.at < LONGEST_MS ? all : undefined
  keepText(storage, place, undefined)
  keepText(storage, place, kept, 'offered')
  return kept
}

export const forgetOffered = (storage: Storage, place: TextPlace): void =>
  keepText(storage, place, undefined, 'offered')

/** She has signed out: none of her text stays behind in this browser. */
export function forgetAll(storage: Storage, personId: string): void {
  for (const key of keys(storage)) if (key.startsWith(`${PREFIX}${personId}/`)) storage.removeItem(key)
}

function read(storage: Storage, key: string): KeptText | undefined {
  try {
    return keptText.parse(JSON.parse(storage.getItem(key) ?? ''))
  } catch {
    return undefined
  }
}

/** The oldest go first. */
function makeRoom(storage: Storage, key: string): void {
  const others = keys(storage)
    .filter((k) => k.startsWith(PREFIX) && k !== key)
    .map((k) => ({ k, at: read(storage, k)?.at ?? 0 }))
    .toSorted((a, b) => b.at - a.at)
  for (const { k } of others.slice(MOST_RECORDS - 1)) storage.removeItem(k)
}

const keys = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter((k) => k !== null)
