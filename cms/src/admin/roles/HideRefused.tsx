'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { mayPublish } from './may-publish.ts'

/** Around the whole admin: takes away what Payload shows above lists to everybody who may write, and the CMS would refuse those who only write drafts. */
export function HideRefused({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { t } = useTranslation()
  const isHidden = user !== null && user !== undefined && !mayPublish(user)
  const [publish, unpublish] = [t('version:publish'), t('version:unpublish')]
  useEffect(() => {
    if (!isHidden) return
    // A sheet of its own, for the buttons have no other mark than their words in the reader's language.
    const sheet = new CSSStyleSheet()
    const marks = [publish, unpublish].map((words) => `.list-selection [aria-label="${CSS.escape(words)}"]`)
    sheet.replaceSync(`${[...marks, '.edit-many__publish'].join(', ')} { display: none; }`)
    document.adoptedStyleSheets.push(sheet)
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet) }
  }, [isHidden, publish, unpublish])
  return children
}
