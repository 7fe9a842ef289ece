'use client'
import { compare, sentences } from '@innbyggarportal/shared-content/override'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'

interface Props {
  /** Two texts, in lines. */
  before: readonly string[]
  after: readonly string[]
}

/** What has changed from one text to another, sentence by sentence: what is gone, and what is new. */
export function TextChanges({ before, after }: Props) {
  const { say } = useSay()
  const changes = compare({ base: sentences(before), shared: sentences(after) }).filter(
    (part) => part.inBase !== part.inShared,
  )
  if (changes.length === 0) return <p>{say(overrideWords.sameWords)}</p>
  return changes.map(({ inBase, text }, i) =>
    inBase ? (
      <p key={`${i}-gone`}>
        <span className="ip-change">{say(overrideWords.gone)}</span> <del>{text}</del>
      </p>
    ) : (
      <p key={`${i}-new`}>
        <span className="ip-change">{say(overrideWords.added)}</span> <ins>{text}</ins>
      </p>
    ),
  )
}
