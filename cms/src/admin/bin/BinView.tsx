'use client'
import { getTranslation } from '@payloadcms/translations'
import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskDialog, Problem } from '../ask/AskDialog.tsx'
import { useSend } from '../ask/use-send.ts'
import { binWords } from '../translations/bin-words.ts'
import { useSay } from '../translations/use-say.ts'
import { nameOfField } from '../unsaved/name-of-field.ts'
import { showInstant } from '../views/show-instant.ts'
import './bin.css'
import { readBinRow } from './read-bin-row.ts'
import { saidIn } from './said-in.ts'
import { sayDaysLeft } from './say-days-left.ts'

/** Fields that are said once and mean something to people. */
const PLAIN: readonly string[] = ['slug', 'phone', 'email', 'url', 'domain', 'from', 'owner']

/** What is in the bin: who deleted it, how long it can be put back, what it said, and the two ways out. */
export default function BinView() {
  const { data, docPermissions, id } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { lang, say } = useSay()
  const router = useRouter()
  const { isSending, problem, send } = useSend()
  const [isAsking, setIsAsking] = useState(false)
  const row = readBinRow(data)
  if (id === undefined || row === undefined) return null
  const { title, collection, at, by, why, content } = row
  const now = new Date().toISOString()
  const entity = collection === undefined ? undefined : getEntityConfig({ collectionSlug: collection })
  const kind = entity ? getTranslation(entity.labels.singular, i18n) : ''
  const name = title || kind
  const told = why === 'double' ? binWords.double : by ? binWords.deletedBy : binWords.deletedAt
  const lines = Object.entries(content).flatMap(([field, value]) => {
    const words = PLAIN.includes(field) && typeof value === 'string' ? value : saidIn(value, lang)
    return words === '' ? [] : [[entity ? nameOfField(entity.fields, field, i18n) : field, words] as const]
  })
  const list = `${config.routes.admin}/collections/bin`
  const putBack = async () => {
    if (isSending || !(await send('POST', `bin/${String(id)}/restore`, {}))) return
    toast.success(say(binWords.isBack, { title: name }))
    router.push(collection === undefined ? list : `${config.routes.admin}/collections/${collection}`)
  }
  return (
    <section className="ip-bin">
      <p>
        {say(told, { kind, name: by, when: showInstant(at, now, lang) })}{' '}
        {why === 'deleted' && sayDaysLeft(at, now, lang)}
      </p>
      <p>{say(binWords.putBackHelp)}</p>
      <Problem of={problem} />
      <div className="ip-bin-ways">
        <button type="button" className="ip-button ip-is-main" aria-disabled={isSending} onClick={() => void putBack()}>
          {say(binWords.putBack)}
        </button>
        {docPermissions !== undefined && 'delete' in docPermissions && docPermissions.delete === true && (
          <button type="button" className="ip-button" onClick={() => setIsAsking(true)}>
            {say(binWords.deleteForGood)}
          </button>
        )}
      </div>
      <h2>{say(binWords.content)}</h2>
      <dl>
        {lines.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {isAsking && (
        <AskDialog
          title={say(binWords.deleteForGoodTitle, { title: name })}
          help={say(binWords.deleteForGoodHelp)}
          does={say(binWords.deleteForGood)}
          ask={async (order) => {
            if (!(await order('DELETE', `bin/${String(id)}`, {}))) return false
            toast.success(say(binWords.isGone, { title: name }))
            router.push(list)
            return true
          }}
          onClose={() => setIsAsking(false)}
        >
          {() => null}
        </AskDialog>
      )}
    </section>
  )
}
