/** A wish to stop: Ctrl-C, SIGTERM, a closed terminal, or the death of the process that launched us. The promise says which, in words. */
export interface Stopped {
  promise: Promise<string>
  isStopped: () => boolean
}

const WHY = {
  SIGINT: 'Ctrl-C was pressed',
  SIGTERM: 'somebody asked with SIGTERM',
  SIGHUP: 'the terminal was closed',
} as const
const PARENT_GONE = 'the process that started this one is gone'

/** Listens for the wish to stop from now on. */
export function untilStopped(): Stopped {
  let isStopped = false
  const parent = process.ppid
  const promise = new Promise<string>((resolve) => {
    const stop = (why: string) => {
      isStopped = true
      resolve(why)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(WHY[signal]))
    setInterval(() => {
      if (process.ppid !== parent) stop(PARENT_GONE)
    }, 1000).unref()
  })
  return { promise, isStopped: () => isStopped }
}
