'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { fetchJson } from '../controls/use-json.ts'
import { asGroup } from '../../document/as-group.ts'
import { tell, useOpenDocument, type Unpublished } from './open-documents.ts'
import { readRows, withStanding, type ChangeRow } from './read-rows.ts'

/** Keeps what there is of the document in a form, for all the parts of the form: asked when it is opened and whenever something is done with it. */
export function useUnpublished(collection: string, id: string): Unpublished | 'failed' | undefined {
  const { config } = useConfig()
  const { user } = useAuth()
  const name = `${collection}/${id}`
  const { turn, drawn, unpublished } = useOpenDocument(name)
  const known = useRef<{ drawn: number; shown: readonly string[] }>(undefined)
  const take = useEffectEvent((isPublished: boolean, changes: ChangeRow[]) => {
    const before = known.current?.drawn === drawn ? known.current.shown : undefined
    const isShown = (row: ChangeRow) => before === undefined || before.includes(row.id) || row.byUser === user?.id
    const shown = changes.filter((row) => row.state !== 'approved' && isShown(row)).map((row) => row.id)
    known.current = { drawn, shown }
    tell(name, { isPublished, changes, shown })
  })
  const { api } = config.routes
  useEffect(() => {
    let isCurrent = true
    Promise.all([
      fetchJson(
        `${api}/changes?where[document][equals]=${encodeURIComponent(id)}&where[state][in]=draft,waiting,sentBack,approved&sort=at&pagination=false&depth=0`,
      ),
      fetchJson(`${api}/${collection}/${id}?depth=0&select[_status]=true`),
      fetchJson(`${api}/changes/standing/${encodeURIComponent(id)}`),
    ]).then(
      ([rows, doc, standing]) => {
        if (isCurrent) take(asGroup(doc)['_status'] === 'published', withStanding(readRows(rows), standing))
      },
      () => {
        if (isCurrent) tell(name, 'failed')
      },
    )
    return () => {
      isCurrent = false
    }
  }, [api, collection, id, name, turn, drawn])
  useEffect(() => () => tell(name, undefined), [name])
  return unpublished
}
