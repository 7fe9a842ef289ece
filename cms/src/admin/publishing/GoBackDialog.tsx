'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useState } from 'react'
import type { ReleaseRow } from '../../publishing/release-rows.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showMoment } from '../views/show-instant.ts'
import { AskDialog } from './AskDialog.tsx'
import { useLivePublishing } from './LivePublishing.tsx'
import { goBackReason, quoteNames } from './say-names.ts'
import { useSend } from './use-send.ts'
import { WhyField } from './WhyField.tsx'

interface Props {
  kommune: { id: string; name: string }
  row: ReleaseRow
  /** What is taken away with it, by name. */
  undone: readonly string[]
  now: IsoInstant
  onClose: () => void
}

/** Asks why, with a reason already there, and orders the portal to a release. */
export function GoBackDialog({ kommune, row, undone, now, onClose }: Props) {
  const { lang, say } = useSay()
  const { look } = useLivePublishing()
  const { isSending, problem, send } = useSend()
  const isNewer = row.place === 'newer'
  const [why, setWhy] = useState(isNewer ? say(publishWords.reasonShow) : goBackReason(undone, lang))
  const [isTried, setIsTried] = useState(false)
  const order = async () => {
    setIsTried(true)
    if (why.trim() === '') return
    if (await send('POST', 'portal-orders', { kommune: kommune.id, order: 'rollback', release: row.release, why })) {
      look('closely')
      onClose()
    }
  }
  const help = [
    say(publishWords.goBackHelp, { when: showMoment(row.at, now, lang) }),
    ...(undone.length > 0 ? [say(publishWords.takesAway, { names: quoteNames(undone, lang) })] : []),
  ]
  return (
    <AskDialog
      title={say(isNewer ? publishWords.showTitle : publishWords.goBackTitle, { portal: kommune.name })}
      help={help.join(' ')}
      does={say(isNewer ? publishWords.showThis : publishWords.goBackDo)}
      isSending={isSending}
      problem={problem}
      onSubmit={() => {
        void order()
      }}
      onClose={onClose}
    >
      <WhyField why={why} isFirst isTried={isTried} onChange={setWhy} />
    </AskDialog>
  )
}
