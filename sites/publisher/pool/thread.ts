import { Worker } from 'node:worker_threads'
import { troubleOf } from '@innbyggarportal/shared-content/contract'
import type { PublishResult } from '../publish/publish-result.ts'
import { TroubleError } from '../trouble-error.ts'
import type { ThreadJob, ThreadMessage, ThreadStart } from './thread-messages.ts'

/** A thread that publishes, seen from the pool. It does one job at a time. */
export interface Thread {
  /** Rejects when the publish throws, and when the thread dies or stands still. */
  publish(job: ThreadJob, onProgress?: (done: number, of: number) => void): Promise<PublishResult>
  /** False when it is dead or has grown too large: it gets no more jobs. */
  isUsable(): boolean
  close(): Promise<void>
}

/** A thread in which more than this is alive after a job makes room for a fresh one. */
const MAX_ALIVE_BYTES = 300 * 1024 * 1024
/** The most a thread may ever hold; beyond it, it dies alone (MB). Garbage is collected before, so it bounds that too. */
const HEAP_CAP_MB = 448
/** Room for what lives as long as a page: enough that it dies there, and no more (MB). */
const YOUNG_MB = 96

/** Starts a thread. One that says nothing for `patienceMs` during a job is stopped. */
export function openThread(start: ThreadStart, patienceMs: number): Thread {
  const worker = new Worker(new URL('./publish-thread.ts', import.meta.url), {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_CAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  })
  let isUsable = true
  let death: Error | undefined
  let hear: ((message: ThreadMessage) => void) | undefined
  let fail: ((error: Error) => void) | undefined

  const die = (error: Error): void => {
    isUsable = false
    death ??= error
    fail?.(death)
  }
  worker.on('message', (message: ThreadMessage) => hear?.(message))
  worker.on('error', die)
  worker.on('exit', (code) => die(new TroubleError(troubleOf('threadStopped', { exit: code }))))
  worker.unref()

  return {
    isUsable: () => isUsable,
    close: async () => {
      isUsable = false
      await worker.terminate()
    },
    publish: (job, onProgress) =>
      new Promise<PublishResult>((resolve, reject) => {
        if (death) return reject(death)
        const standsStill = (): void => {
          die(new TroubleError(troubleOf('stoodStill', { seconds: Math.round(patienceMs / 1000) })))
          void worker.terminate()
        }
        let timer = setTimeout(standsStill, patienceMs)
        const end = (): void => {
          clearTimeout(timer)
          hear = undefined
          fail = undefined
          worker.unref()
        }
        fail = (error) => {
          end()
          reject(error)
        }
        hear = (message) => {
          clearTimeout(timer)
          timer = setTimeout(standsStill, patienceMs)
          switch (message.type) {
            case 'ready':
              return
            case 'progress':
              onProgress?.(message.done, message.of)
              return
            case 'trouble':
              end()
              reject(Object.assign(new Error(), message.error))
              return
            case 'result':
              if (message.aliveBytes > MAX_ALIVE_BYTES) isUsable = false
              end()
              resolve(message.result)
          }
        }
        // A process with nothing else to do waits for the job, but not for an idle thread.
        worker.ref()
        worker.postMessage(job)
      }),
  }
}
