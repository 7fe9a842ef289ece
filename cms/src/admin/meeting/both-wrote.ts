import { canonical, isWritten } from '../unsaved/changed-fields.ts'

type Values = Readonly<Record<string, unknown>>

/** A field somebody has written in since the document was loaded: she, others, or both. Of a group, one of its fields. */
export interface MetField {
  /** `phone`, `address.city`. */
  path: string
  by: 'her' | 'others' | 'both'
  mine: unknown
  theirs: unknown
}

export interface Meeting {
  /** The document as she loaded it. */
  loaded: Values
  /** The fields of the form she has changed. */
  changed: Values
  /** The document as it stands. */
  theirs: Values
  /** The names of fields that hold others. */
  groups: ReadonlySet<string>
}

/** Who has written in which field. What both wrote alike is the others': it stands already. */
export function bothWrote({ loaded, changed, theirs, groups }: Meeting): MetField[] {
  const [before, now, hers] = [loaded, theirs, changed].map((values) => byPath(values, groups)) as [Paths, Paths, Paths]
  const paths = [...new Set([...before.keys(), ...now.keys(), ...hers.keys()])]
  return paths.flatMap((path): MetField[] => {
    const [mine, stands] = [hers.get(path), now.get(path)]
    // A group is among the changed whole, though she may have written in one of its fields only.
    const isHers = hers.has(path) && !isSame(mine, stands) && !(path.includes('.') && isSame(mine, before.get(path)))
    const isTheirs = !isSame(before.get(path), stands)
    if (!isHers && !isTheirs) return []
    return [{ path, by: isHers ? (isTheirs ? 'both' : 'her') : 'others', mine, theirs: stands }]
  })
}

/** What is sent to have these fields of hers stand, and nothing else of the form. */
export function onlyThese(fields: readonly MetField[]): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const { path, mine = null } of fields) {
    const [name = '', inner] = path.split('.')
    data[name] = inner === undefined ? mine : { ...(data[name] as object | undefined), [inner]: mine }
  }
  return data
}

type Paths = ReadonlyMap<string, unknown>

const byPath = (values: Values, groups: ReadonlySet<string>): Paths =>
  new Map(
    Object.entries(values)
      .filter(([name]) => isWritten(name))
      .flatMap(([name, value]): [string, unknown][] =>
        groups.has(name) && isGroup(value)
          ? Object.entries(value).map(([inner, of]) => [`${name}.${inner}`, of])
          : [[name, value]],
      ),
  )

/** Forms and answers write «nothing» in ways of their own. */
const isSame = (a: unknown, b: unknown): boolean => canonical(withoutNothing(a)) === canonical(withoutNothing(b))

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (!isGroup(value)) return value
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, withoutNothing(inner)] as const)
    .filter(([, inner]) => canonical(inner) !== '')
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
