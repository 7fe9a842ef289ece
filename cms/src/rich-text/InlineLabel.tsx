'use client'

import { useFormFields } from '@payloadcms/ui'

/** What an inline block shows in the text: the fact it stands for, or the words and their language. */
export function InlineLabel() {
  const said = useFormFields(([fields]) => {
    const value = (name: string) => (typeof fields[name]?.value === 'string' ? fields[name].value : '')
    return value('fact')
      ? `{${value('fact')}}`
      : [value('text'), value('lang') && `(${value('lang')})`].filter(Boolean).join(' ')
  })
  return <span>{said || '…'}</span>
}
