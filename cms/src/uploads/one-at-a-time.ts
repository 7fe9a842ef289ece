/** Why somebody has to wait: the queue is full, or she has as many in it as one person may. */
export type Busy = 'full' | 'mine'
export class BusyError extends Error {
  readonly why: Busy
  constructor(why: Busy) {
    super(`the queue is ${why}`)
    this.why = why
  }
}

/** Does one thing at a time. At most `total` wait or run, and of one person at most `each`: nobody keeps the others out. Throws {@link BusyError} at once. */
export function oneAtATime({ total, each }: { total: number; each: number }) {
  const counts = new Map<string, number>()
  let last: Promise<unknown> = Promise.resolve()
  let all = 0

  return async <T>(person: string, work: () => Promise<T>): Promise<T> => {
    const own = counts.get(person) ?? 0
    if (all >= total) throw new BusyError('full')
    if (own >= each) throw new BusyError('mine')
    all += 1
    counts.set(person, own + 1)
    const run = last.then(work)
    last = run.catch(() => {})
    try {
      return await run
    } finally {
      all -= 1
      const left = (counts.get(person) ?? 1) - 1
      if (left === 0) counts.delete(person)
      else counts.set(person, left)
    }
  }
}
