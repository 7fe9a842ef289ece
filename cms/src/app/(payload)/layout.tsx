import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload, type ServerFunction, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { formLock } from '../../access/form-lock.ts'
import { PERSON_HEADER } from '../../access/person-header.ts'
import { GuardedRouter } from '../../admin/unsaved/GuardedRouter.tsx'
import { tameServerFunction } from '../../requests/server-functions.ts'
import { importMap } from './admin/importMap.js'

/** Whether a call of the admin's page comes from the person whose work it is; what does not say whose it is, may be anybody's. What the page works out for somebody else would lock her document in another's name. */
function isOwnAction(sent: Headers, user: { id: string } | null): boolean {
  const personId = sent.get(PERSON_HEADER)
  return !personId || user?.id === personId
}

/** What the admin asks for as a form is filled in, with a lock only on what the person may change. */
const formStateOfOwn = async (args: Parameters<typeof buildFormStateHandler>[0]) =>
  buildFormStateHandler({ ...args, ...(await formLock(args, args.req)) })

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const sent = await headers()
  const { user } = await (await getPayload({ config })).auth({ headers: sent })
  if (!isOwnAction(sent, user)) return { state: null }
  const tamed = tameServerFunction(args, user !== null)
  return tamed
    ? handleServerFunctions({
        ...tamed,
        config,
        importMap,
        serverFunctions: { 'form-state': formStateOfOwn as unknown as ServerFunction },
      })
    : notFound()
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
