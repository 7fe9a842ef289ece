import { Worker } from 'node:worker_threads'
import type { Finding } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { Look } from './audit-page.ts'
import { TEMPLATE_TREE_RULES } from '@innbyggarportal/shared-content/rules'
import { cannotJudge, whyOf } from '../cannot-judge.ts'
import { parseHtml } from '../parse-html.ts'
import { sayFindings } from '../say-findings.ts'
import type { AuditAnswer, AuditRequest } from './auditor-thread.ts'
import { elementAtPath } from './element-at-path.ts'
import { isMistaken } from './is-mistaken.ts'

/** Judges whole pages with Alfa in a thread of its own. Pages wait for each other. */
export interface Auditor {
  /** Never throws: a page that cannot be judged is a finding that stops it. */
  audit(html: string, look?: Look): Promise<Finding[]>
  readonly stats: { audits: number; threads: number }
  close(): Promise<void>
}
export interface AuditorOptions {
  /** The most memory the thread may hold, in MB. It dies when it needs more, and a new one tries once more. */
  maxMemoryMb?: number
  /** Audits before the thread is exchanged: jsdom and Alfa give little of their memory back. */
  recycleAfter?: number
  /** The longest one audit may take, in ms. */
  timeoutMs?: number
  /** The file the thread runs. */
  thread?: URL
}

const TRIES = 2
const OUT_OF_MEMORY: Says = {
  nn: 'kontrollen gjekk tom for minne',
  nb: 'kontrollen gikk tom for minne',
  en: 'the check ran out of memory',
}
const STOPPED: Says = {
  nn: 'kontrollen stoppa midt i',
  nb: 'kontrollen stoppet midt i',
  en: 'the check stopped halfway',
}

/** Opens an auditor. Its thread starts with the first audit. */
export function openAuditor({
  maxMemoryMb = 768,
  recycleAfter = 50,
  timeoutMs = 30_000,
  thread = new URL('./auditor-thread.ts', import.meta.url),
}: AuditorOptions = {}): Auditor {
  const stats = { audits: 0, threads: 0 }
  let worker: Worker | undefined
  let done = 0
  let queue: Promise<unknown> = Promise.resolve()

  const end = async () => {
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }
  const start = () => {
    stats.threads++
    done = 0
    worker = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb } })
    // A thread that dies after it has answered is nobody's trouble.
    worker.on('error', () => undefined)
    return worker
  }
  const ask = async (request: AuditRequest): Promise<AuditAnswer> => {
    if (done >= recycleAfter) await end()
    const answer = await answerOf(worker ?? start(), request, timeoutMs)
    done++
    if ('trouble' in answer) await end()
    return answer
  }
  const audit = async (html: string, look: Look): Promise<Finding[]> => {
    stats.audits++
    // What cannot be read here is no page to give to the thread.
    const tree = parseHtml(html)
    let answer = await ask({ html, look })
    for (let left = TRIES - 1; left > 0 && 'trouble' in answer; left--) answer = await ask({ html, look })
    if ('trouble' in answer) return [cannotJudge(answer.trouble)]
    return sayFindings(
      html,
      tree,
      [],
      [
        ...answer.failures
          .map(({ rule, path }) => ({ rule: `alfa/${rule}`, element: elementAtPath(tree, path), said: rule }))
          .filter((hit) => !isMistaken(hit)),
        ...TEMPLATE_TREE_RULES.flatMap((rule) => rule(tree, { lang: '' })),
      ],
    )
  }
  return {
    stats,
    audit: (html, look = {}) => {
      const mine = queue.then(() => audit(html, look)).catch((error: unknown) => [cannotJudge(whyOf(error))])
      queue = mine
      return mine
    },
    close: async () => {
      await queue
      await end()
    },
  }
}

/** What the thread answers; its death and a wait that is too long are answers too. */
function answerOf(worker: Worker, request: AuditRequest, timeoutMs: number): Promise<AuditAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: AuditAnswer) => {
      clearTimeout(timer)
      worker.off('message', settle)
      worker.off('error', onError)
      worker.off('exit', onExit)
      resolve(answer)
    }
    const onError = (error: Error) =>
      settle({ trouble: 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? OUT_OF_MEMORY : whyOf(error) })
    const onExit = () => settle({ trouble: STOPPED })
    const seconds = Math.round(timeoutMs / 1000)
    const timer = setTimeout(
      () =>
        settle({
          trouble: {
            nn: `kontrollen tok over ${seconds} sekund`,
            nb: `kontrollen tok over ${seconds} sekunder`,
            en: `the check took more than ${seconds} seconds`,
          },
        }),
      timeoutMs,
    )
    worker.on('message', settle)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(request)
  })
}
