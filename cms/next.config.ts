import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { join } from 'node:path'

const security = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
]

/** What is no page of the admin and no part of one, as the REST interface, is data and pictures: nothing in it may load or run anything, or stay in a cache. */
const data = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  },
  { key: 'Cache-Control', value: 'no-store' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types. Checking them once more here, and writing what Turbopack knows to a cache that most
  // installations never read, takes a quarter of the first start.
  typescript: { ignoreBuildErrors: true },
  experimental: { turbopackFileSystemCacheForBuild: false },
  // Bundled, the admin and the REST interface each get a copy of Payload, and neither knows the other's errors as its
  // own: a refusal then reaches the form without the fields it is about.
  serverExternalPackages: ['payload'],
  transpilePackages: ['@innbyggarportal/shared-content'],
  // The image optimizer has had critical faults, and the admin has no use for it.
  images: { unoptimized: true },
  turbopack: { root: join(import.meta.dirname, '..') },
  outputFileTracingRoot: join(import.meta.dirname, '..'),
  headers: async () => [
    { source: '/:path*', headers: security },
    { source: '/((?!admin(?:/|$)|_next/).*)', headers: data },
  ],
}

export default withPayload(config)
