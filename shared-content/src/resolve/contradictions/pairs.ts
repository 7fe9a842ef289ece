/** Each thing with the first one before it of the same name that it is at odds with: one finding for each, however many there are. */
export function pairs<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  areAtOdds: (a: T, b: T) => boolean,
): [T, T][] {
  const before = new Map<string, T[]>()
  return things.flatMap((thing): [T, T][] => {
    const namesakes = before.get(nameOf(thing)) ?? []
    const other = namesakes.find((namesake) => areAtOdds(namesake, thing))
    before.set(nameOf(thing), [...namesakes, thing])
    return other === undefined ? [] : [[other, thing]]
  })
}
