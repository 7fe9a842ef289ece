'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { keepAsShown } from './keep-as-shown.ts'

function AsShown() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => keepAsShown(editor), [editor])
  return null
}

export const AsShownClient = createClientFeature({ plugins: [{ Component: AsShown, position: 'normal' }] })
