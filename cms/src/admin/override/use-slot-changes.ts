'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { asGroup } from '../../document/as-group.ts'
import { useJson } from '../controls/use-json.ts'

/** All changes of the slots of the service an override is of; undefined until they are read. Asked for once for all the slots of a page. */
export function useSlotChanges(): readonly unknown[] | undefined {
  const { config } = useConfig()
  const service = useFormFields(([fields]) => fields.service?.value)
  const id = typeof service === 'string' && service !== '' ? encodeURIComponent(service) : ''
  const { answer } = useJson(
    id && `${config.routes.api}/slot-changes?where[service][equals]=${id}&sort=position&limit=1000&depth=0`,
  )
  return useMemo(() => {
    if (answer.state !== 'ready') return undefined
    const { docs } = asGroup(answer.data)
    return Array.isArray(docs) ? docs : []
  }, [answer])
}
