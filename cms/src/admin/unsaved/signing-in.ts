import { useSyncExternalStore } from 'react'

/** Somebody whose session is over, or taken by another, is asked to sign in where she stands. */
export interface SigningIn {
  /** Whose text it is. */
  personId: string
  /** Who is signed in now instead, by name; nobody when it is undefined. */
  other?: string | undefined
  /** Something waits to be saved. */
  isSaving: boolean
}

let asked: SigningIn | undefined
let answer: ((isBack: boolean) => void) | undefined
let waiting: Promise<boolean> | undefined
const listeners = new Set<() => void>()

/** True when the same person is signed in again, false when she will not now. Asked of many at once, she is asked one time. */
export function askToSignIn(who: SigningIn): Promise<boolean> {
  if (waiting) return waiting
  asked = who
  waiting = new Promise((resolve) => {
    answer = resolve
  })
  tell()
  return waiting
}

export function answerSigningIn(isBack: boolean): void {
  const resolve = answer
  asked = answer = waiting = undefined
  resolve?.(isBack)
  tell()
}

export const useSigningIn = (): SigningIn | undefined =>
  useSyncExternalStore(
    subscribe,
    () => asked,
    () => undefined,
  )

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function tell(): void {
  for (const listener of listeners) listener()
}
