import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { tameSearch } from '../../../../requests/tame-search.ts'
import { importMap } from '../importMap.js'

interface PageProps {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

const tamed = async (search: PageProps['searchParams']): PageProps['searchParams'] =>
  tameSearch(await search) as Awaited<PageProps['searchParams']>

export const generateMetadata = ({ params, searchParams }: PageProps): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams: tamed(searchParams) })

export default function Page({ params, searchParams }: PageProps) {
  return RootPage({ config, importMap, params, searchParams: tamed(searchParams) })
}
