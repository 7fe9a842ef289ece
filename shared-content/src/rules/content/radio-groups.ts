import { closest, isPart, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const isGroup = (e: TreeElement) => e.tag === 'fieldset' || ['radiogroup', 'group'].includes(e.attributes['role'] ?? '')

/** Radio buttons that belong together with nothing that says so (WCAG 1.3.1): the first of each name is named. */
export const radioGroups: TreeRule = ({ elements }) => {
  const groups = new Map<TreeElement | null, Map<string, TreeElement[]>>()
  for (const e of elements) {
    const name = e.tag === 'input' && e.attributes['type'] === 'radio' ? e.attributes['name'] : undefined
    if (!name) continue
    const within = closest(e, (p) => p.tag === 'form' || isPart(p))
    const byName = groups.get(within) ?? new Map<string, TreeElement[]>()
    groups.set(within, byName.set(name, [...(byName.get(name) ?? []), e]))
  }
  return [...groups.values()]
    .flatMap((byName) => [...byName])
    .flatMap(([name, radios]): Hit[] =>
      radios.length > 1 && !closest(radios[0]!, isGroup)
        ? [{ rule: 'content/radio-without-group', element: radios[0]!, values: { name } }]
        : [],
    )
}
