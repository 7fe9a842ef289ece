'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const answer = z.object({ docs: z.array(z.object({ key: z.string(), listName: z.string().nullish() })) })

/** Picks a local fact for a sentence, by its name, and keeps its key. */
export function FactKeyField({ field, path }: TextFieldClientProps) {
  const { i18n } = useTranslation()
  const { setValue, showError, value } = useField<string>({ path })
  const [options, setOptions] = useState<{ label: string; value: string }[]>([])
  useEffect(() => {
    const reading = new AbortController()
    fetch('/api/fact-definitions?limit=1000&depth=0&sort=listName', {
      signal: reading.signal,
      credentials: 'same-origin',
    })
      .then(async (response) =>
        setOptions(answer.parse(await response.json()).docs.map((d) => ({ label: d.listName || d.key, value: d.key }))),
      )
      // The picker stays empty when the list cannot be read; what was chosen before is kept.
      .catch(() => {})
    return () => reading.abort()
  }, [])
  const known = value && !options.some((o) => o.value === value) ? [{ label: value, value }, ...options] : options
  const label = typeof field.label === 'object' ? (field.label as Record<string, string>)[i18n.language] : field.label
  return (
    <SelectInput
      label={label ?? field.name}
      name={path}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? null : (chosen?.value ?? null))}
      options={known}
      path={path}
      required
      showError={showError}
      value={value ?? ''}
    />
  )
}
