'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { asGroup } from '../../document/as-group.ts'
import { rightsWords } from '../translations/rights-words.ts'
import { useSay } from '../translations/use-say.ts'
import './rights.css'
import { whoWrites } from './who-writes.ts'

/** Tells whoever meets a form, or a part of one, that she may only read who writes it. */
export default function WhoWrites() {
  const { say } = useSay()
  const { id, collectionSlug, data, docPermissions, hasSavePermission } = useDocumentInfo()
  if (id === undefined || !collectionSlug || docPermissions === undefined) return null
  const fields: unknown = docPermissions.fields
  const canWrite = (field: string) =>
    fields === true || asGroup(fields)[field] === true || Boolean(asGroup(asGroup(fields)[field])['update'])
  const writers = whoWrites({ collection: collectionSlug, canSave: hasSavePermission === true, canWrite, data })
  if (writers.length === 0) return null
  return (
    <div className="ip-who-writes field-type">
      {writers.map((who) => (
        <p key={who}>{say(rightsWords[who])}</p>
      ))}
    </div>
  )
}
