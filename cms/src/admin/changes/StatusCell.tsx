'use client'
import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { asGroup } from '../../document/as-group.ts'
import { useJson } from '../controls/use-json.ts'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'

/** Whether a document of a list is published, and whether there is a draft of it. Lists show drafts, so what says it is one may be published all the same: that is asked for once for the whole list. */
export default function StatusCell({ cellData, collectionSlug, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { say } = useSay()
  const isLive = cellData === 'published'
  const { answer } = useJson(
    isLive
      ? ''
      : `${config.routes.api}/${collectionSlug}?where[_status][not_equals]=published&limit=1000&depth=0&select[_status]=true`,
  )
  if (isLive) return <span>{say(changeWords.isPublished)}</span>
  if (answer.state !== 'ready') return <span>{say(changeWords.isDraft)}</span>
  const { docs } = asGroup(answer.data)
  const isUnpublished = (Array.isArray(docs) ? docs : []).some((doc) => asGroup(doc)['id'] === rowData?.id)
  return <span>{say(isUnpublished ? changeWords.isDraft : changeWords.hasDraft)}</span>
}
