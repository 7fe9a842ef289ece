import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload, type ServerFunction, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { isOwnAction } from '../../access/own-action.ts'
import { formStateOfOwn } from '../../admin/form-state-of-own.ts'
import { GuardedRouter } from '../../admin/unsaved/GuardedRouter.tsx'
import { tameServerFunction } from '../../requests/server-functions.ts'
import { importMap } from './admin/importMap.js'

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
