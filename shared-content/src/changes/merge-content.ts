import { diff3Merge } from 'node-diff3'
import { canonicalJson } from '../contract/index.ts'

/**
 * What a field is to hold when two people have changed it, each from what `was` there: the changes of both. Lists (the
 * paragraphs of a text, rows) are laid over each other item by item, fields one by one. Undefined when both changed the
 * same part otherwise: then somebody must write it.
 */
export function mergeContent(was: unknown, one: unknown, other: unknown): { content: unknown } | undefined {
  if (isSame(one, other) || isSame(was, other)) return { content: one }
  if (isSame(was, one)) return { content: other }
  if (Array.isArray(was) && Array.isArray(one) && Array.isArray(other)) return mergeLists(was, one, other)
  if (isFields(was) && isFields(one) && isFields(other)) return mergeFields(was, one, other)
  return undefined
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function mergeLists(was: unknown[], one: unknown[], other: unknown[]): { content: unknown } | undefined {
  const [o, a, b] = [was, one, other].map((list) => list.map((item) => canonicalJson(item ?? null)))
  const content: unknown[] = []
  for (const { ok, conflict } of diff3Merge(a!, o!, b!, { excludeFalseConflicts: true })) {
    if (ok) content.push(...ok.map((item) => JSON.parse(item) as unknown))
    if (!conflict) continue
    // Items that have come or gone on both sides cannot be told apart; those that stand in place can be merged themselves.
    const many = conflict.o.length
    if (conflict.a.length !== many || conflict.b.length !== many) return undefined
    for (let i = 0; i < many; i += 1) {
      const [was1, one1, other1] = [conflict.o[i]!, conflict.a[i]!, conflict.b[i]!].map(
        (item) => JSON.parse(item) as unknown,
      )
      const merged = mergeContent(was1, one1, other1)
      if (merged === undefined) return undefined
      content.push(merged.content)
    }
  }
  return { content }
}

function mergeFields(
  was: Record<string, unknown>,
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): { content: unknown } | undefined {
  const content: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const merged = mergeContent(was[name], one[name], other[name])
    if (merged === undefined) return undefined
    if (merged.content !== undefined) content[name] = merged.content
  }
  return { content }
}
