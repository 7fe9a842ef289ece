/** Each thing with the first one of the same name before it. */
export function pairs<T>(things: readonly T[], nameOf: (thing: T) => string): [T, T][] {
  const first = new Map<string, T>()
  return things.flatMap((thing): [T, T][] => {
    const name = nameOf(thing)
    const before = first.get(name)
    if (before === undefined) first.set(name, thing)
    return before === undefined ? [] : [[before, thing]]
  })
}
