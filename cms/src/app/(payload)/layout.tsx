import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload, type CollectionSlug, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { PERSON_HEADER } from '../../access/person-header.ts'
import { GuardedRouter } from '../../admin/unsaved/GuardedRouter.tsx'
import { RAISES_REV } from '../../database/write-once.ts'
import { letWriteOn } from '../../requests/let-write-on.ts'
import { tameServerFunction } from '../../requests/server-functions.ts'
import { importMap } from './admin/importMap.js'

/** Whether a call of the admin's page comes from the person whose work it is; what does not say whose it is, may be anybody's. */
function isOwnAction(sent: Headers, user: { id: string } | null): boolean {
  const personId = sent.get(PERSON_HEADER)
  return !personId || user?.id === personId
}

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const sent = await headers()
  const { auth, collections } = await getPayload({ config })
  const { user } = await auth({ headers: sent })
  if (!isOwnAction(sent, user)) return { state: null }
  const tamed = tameServerFunction(args, user !== null)
  if (!tamed) return notFound()
  const hasRev = (slug: string) => collections[slug as CollectionSlug]?.config.custom?.[RAISES_REV] === true
  return handleServerFunctions({ ...letWriteOn(tamed, hasRev), config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <GuardedRouter>
      <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
        {children}
      </RootLayout>
    </GuardedRouter>
  )
}
