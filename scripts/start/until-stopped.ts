/** A wish to stop: Ctrl-C, SIGTERM, a closed terminal, or the death of the process that launched us. */
export interface Stopped { promise: Promise<void>; isStopped: () => boolean }

/** Listens for the wish to stop from now on. */
export function untilStopped(): Stopped {
  let isStopped = false
  const parent = process.ppid
  const promise = new Promise<void>((resolve) => {
    const stop = () => { isStopped = true; resolve() }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    setInterval(() => { if (process.ppid !== parent) stop() }, 1000).unref()
  })
  return { promise, isStopped: () => isStopped }
}
