/** An answer of the CMS: on its way, there, or not to be had. */
export type Answer<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; data: T }

interface Kept<T> {
  answer: Answer<T>
  /** How the document stood when it was asked. */
  moment: string | undefined
  listeners: Set<() => void>
}

const LOADING = { state: 'loading' } as const

/**
 * One answer per address for all the fields of a page, kept for as long as any of them shows it: all show the same reading,
 * and the next page asks anew. While it is asked for again the one that is there stands.
 */
export function pageAnswers<T>(fetchAnswer: (url: string) => Promise<T>) {
  const kept = new Map<string, Kept<T>>()

  function askAgain(url: string, moment = kept.get(url)?.moment): void {
    const asked = kept.get(url)
    if (!asked) return
    const latest = { ...asked, moment }
    kept.set(url, latest)
    const give = (answer: Answer<T>) => {
      if (kept.get(url) !== latest) return
      kept.set(url, { ...latest, answer })
      for (const listener of latest.listeners) listener()
    }
    fetchAnswer(url).then(
      (data) => give({ state: 'ready', data }),
      () => give({ state: 'failed' }),
    )
  }

  return {
    read: (url: string): Answer<T> => kept.get(url)?.answer ?? LOADING,
    subscribe(url: string, listener: () => void): () => void {
      const { listeners } = kept.get(url) ?? { listeners: new Set() }
      if (listeners.size === 0) kept.set(url, { answer: LOADING, moment: undefined, listeners })
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) kept.delete(url)
      }
    },
    /** Asks what has not been asked since this moment. */
    ask(url: string, moment: string): void {
      if (kept.get(url)?.moment !== moment) askAgain(url, moment)
    },
    askAgain,
  }
}
