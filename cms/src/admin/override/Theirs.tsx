'use client'
import { useConfig } from '@payloadcms/ui'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'

/** Tells an editor who came to mend a shared text that it is not hers to write, and what she can do. */
export function Theirs() {
  const { say } = useSay()
  const { config } = useConfig()
  return (
    <p className="ip-theirs" tabIndex={-1}>
      {say(overrideWords.theirs)}{' '}
      <a href={`${config.routes.admin}/collections/overrides`}>{say(overrideWords.toOverrides)}</a>
    </p>
  )
}
