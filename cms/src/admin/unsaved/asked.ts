import { useSyncExternalStore } from 'react'

/** A way out of text that is not saved. */
export interface WayOut {
  kind: 'page' | 'locale' | 'drawer' | 'reload'
  /** Only what is written in this drawer is lost. */
  within?: Element | undefined
  /** Goes it. */
  go: () => void
}

let asked: WayOut | undefined
const listeners = new Set<() => void>()

export function ask(way: WayOut | undefined): void {
  asked = way
  for (const listener of listeners) listener()
}

/** The way out that is asked about now. */
export const useAsked = (): WayOut | undefined =>
  useSyncExternalStore(
    subscribe,
    () => asked,
    () => undefined,
  )
export const isAsking = (): boolean => asked !== undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
