'use client'
import { WHOLE } from '@innbyggarportal/shared-content/contract'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useJson } from '../controls/use-json.ts'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'
import { useOpenDocument } from './open-documents.ts'
import { readRows, type ChangeRow } from './read-rows.ts'
import { sayField, sayWho, type Speaking } from './say-change.ts'

/** How many of the changes that were published are told of. */
const TOLD = 10

interface Props {
  id: string
  speaking: Speaking
}

/** «Historikk»: the last that was published of a document, by whom and when. Asked for when it is opened. */
export function PublishedBefore({ id, speaking }: Props) {
  const { say } = useSay()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say(changeWords.history)}</summary>
      {isOpen && <Rows id={id} speaking={speaking} />}
    </details>
  )
}

function Rows({ id, speaking }: Props) {
  const { say } = useSay()
  const { config } = useConfig()
  const { collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { turn } = useOpenDocument(`${collectionSlug}/${id}`)
  const { answer } = useJson(
    `${config.routes.api}/changes?where[document][equals]=${encodeURIComponent(id)}&where[state][equals]=published&sort=-position&limit=${TOLD}&depth=0&at=${lastUpdateTime}-${turn}`,
  )
  if (answer.state === 'failed') return <p className="ip-problem">{say(changeWords.historyNotFetched)}</p>
  if (answer.state !== 'ready') return <p className="ip-quiet">{say(changeWords.fetchingHistory)}</p>
  const rows = readRows(answer.data)
  if (rows.length === 0) return <p>{say(changeWords.noHistory)}</p>
  const what = (row: ChangeRow) =>
    row.field === WHOLE && !row.hasContent ? say(changeWords.takenAway) : sayField(row, speaking)
  return (
    <ol>
      {rows.map((row) => (
        <li key={row.id}>
          <strong>{what(row)}</strong> <span className="ip-quiet">{sayWho(row, speaking)}</span>
        </li>
      ))}
    </ol>
  )
}
