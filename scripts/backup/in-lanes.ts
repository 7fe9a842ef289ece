/** Does some work for every item as it comes, so many at a time. Rejects with the first trouble, when what is under way is over. */
export async function inLanes<T>(
  items: AsyncIterable<T>,
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const going = new Set<Promise<void>>()
  let trouble: { error: unknown } | undefined
  for await (const item of items) {
    const task: Promise<void> = work(item)
      .catch((error: unknown) => {
        trouble ??= { error }
      })
      .finally(() => going.delete(task))
    going.add(task)
    if (going.size >= lanes) await Promise.race(going)
    if (trouble) break
  }
  await Promise.all(going)
  if (trouble) throw trouble.error
}
