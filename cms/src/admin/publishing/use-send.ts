'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'

const refused = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z.object({ errors: z.array(z.object({ message: z.string() })) }).nullish(),
      }),
    )
    .min(1),
})

interface Sending {
  isSending: boolean
  problem: string | undefined
  setProblem: (problem: string | undefined) => void
  send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<boolean>
}

/** Sends something to the CMS as the signed-in person; what it refuses comes back as the CMS's own sentence. */
export function useSend(): Sending {
  const { config } = useConfig()
  const { say } = useSay()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const send: Sending['send'] = async (method, path, body) => {
    setIsSending(true)
    setProblem(undefined)
    try {
      const response = await fetch(`${config.routes.api}/${path}`, {
        method,
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.ok) return true
      const [error] = refused.parse(await response.json()).errors
      setProblem(error?.data?.errors.map((e) => e.message).join(' ') || error?.message || say(publishWords.notOrdered))
      return false
    } catch {
      setProblem(say(publishWords.notOrdered))
      return false
    } finally {
      setIsSending(false)
    }
  }
  return { isSending, problem, setProblem, send }
}
