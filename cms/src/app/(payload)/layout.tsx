import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { isOwnAction } from '../../access/own-action.ts'
import { GuardedRouter } from '../../admin/unsaved/GuardedRouter.tsx'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!(await isOwnAction(await headers(), config))) return { state: null }
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return <GuardedRouter><RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>{children}</RootLayout></GuardedRouter>
}
