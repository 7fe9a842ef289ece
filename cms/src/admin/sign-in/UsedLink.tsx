'use client'
import { useSyncExternalStore } from 'react'
import { signInWords } from '../translations/sign-in-words.ts'
import { useSay } from '../translations/use-say.ts'
import { cameByLink } from './link-word.ts'
import './first-user.css'

const never = () => () => undefined

/** Above the login form: says why whoever came with a used link for the first user stands here. */
export function UsedLink() {
  const { say } = useSay()
  const isUsed = useSyncExternalStore(
    never,
    () => cameByLink,
    () => false,
  )
  return isUsed ? (
    <p className="ip-used-link" role="status">
      {say(signInWords.usedLink)}
    </p>
  ) : null
}
