'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ClientField } from 'payload'
import { findField } from '../unsaved/name-of-field.ts'
import { useFields } from '../unsaved/use-fields.ts'
import type { OwnForm } from '../unsaved/use-open-form.ts'
import { bothWrote, onlyThese, type MetField } from './both-wrote.ts'

/** A question to her whose save came after another's. */
export interface Asked {
  fields: readonly MetField[]
  /** Saves these fields of hers over what stands; undefined when she writes on. */
  answer: (keeps: readonly MetField[] | undefined) => void
}

/** Waits for a save that others came before. She is asked when there is something to see and something of hers to save. */
export function useMeeting(form: OwnForm, changed: () => Record<string, unknown>): Asked | undefined {
  const { savedDocumentData } = useDocumentInfo()
  const { fields } = useFields()
  const [asked, setAsked] = useState<Asked>()
  const look = useEffectEvent((theirs: Readonly<Record<string, unknown>>) =>
    bothWrote({ loaded: savedDocumentData ?? {}, changed: changed(), theirs, groups: groupsIn(fields) }).filter(
      ({ path, by }) => by !== 'others' || isShown(findField(fields, path)),
    ),
  )
  useEffect(() => {
    let end: (() => void) | undefined
    const stop = form.onMeet(async (theirs) => {
      const met = look(theirs)
      const hers = met.filter(({ by }) => by !== 'others')
      if (hers.length === 0 || met.every(({ by }) => by === 'her')) return onlyThese(hers)
      const keeps = await new Promise<readonly MetField[] | undefined>((resolve) => {
        end = () => resolve(undefined)
        setAsked({ fields: met, answer: resolve })
      })
      setAsked(undefined)
      return keeps && onlyThese(keeps)
    })
    return () => {
      stop()
      end?.()
    }
  }, [form])
  return asked
}

const isShown = (field: ClientField | undefined) =>
  field !== undefined && !(field.admin && 'hidden' in field.admin && field.admin.hidden)

function groupsIn(fields: readonly ClientField[]): ReadonlySet<string> {
  return new Set(
    fields.flatMap((field) => {
      if (field.type === 'group' && 'name' in field && field.name) return [field.name]
      const inner =
        field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
      return [...groupsIn(inner)]
    }),
  )
}
