import { PLANTED_IN_SHARED_CONTENT } from './planted-in-shared-content.ts'

/** A forbidden line, where it is planted, and the word the linter must answer with. */
export interface Planted {
  row: string
  file: string
  line: string
  answer: RegExp
}

const astro = (line: string) => `---\n${line}\n---\n<p></p>`
const pure = /no-restricted-imports|no-nodejs-modules/
const imports = /no-restricted-imports/

/** One for every row of the table of what is forbidden, and for every word within a row. */
export const PLANTED: readonly Planted[] = [
  ...PLANTED_IN_SHARED_CONTENT,
  {
    row: 'cms: not sites',
    file: 'cms/src/door/planted.ts',
    line: `import '@innbyggarportal/sites/publisher'`,
    answer: imports,
  },
  {
    row: 'cms: not sites by path',
    file: 'cms/src/admin/planted.tsx',
    line: `import '../../../sites/gate/index.ts'`,
    answer: imports,
  },
  { row: 'cms: not scripts', file: 'cms/src/planted.ts', line: `import '../../scripts/env.ts'`, answer: imports },
  {
    row: 'cms: not tests',
    file: 'cms/src/planted.test.ts',
    line: `import '../../tests/builders/service.ts'`,
    answer: imports,
  },
  {
    row: 'sites: not cms',
    file: 'sites/publisher/planted.ts',
    line: `import '@innbyggarportal/cms/door'`,
    answer: imports,
  },
  {
    row: 'sites: not payload',
    file: 'sites/server/planted.ts',
    line: `import { getPayload } from 'payload'`,
    answer: imports,
  },
  { row: 'sites: not next', file: 'sites/src/view/planted.ts', line: `import 'next/headers'`, answer: imports },
  {
    row: 'sites: not react',
    file: 'sites/src/components/planted.astro',
    line: astro(`import React from 'react'`),
    answer: imports,
  },
  {
    row: 'sites: no database driver',
    file: 'sites/server/planted.ts',
    line: `import { MongoClient } from 'mongodb'`,
    answer: imports,
  },
  {
    row: 'sites: no built-in database',
    file: 'sites/server/planted.ts',
    line: `import { DatabaseSync } from 'node:sqlite'`,
    answer: imports,
  },
  {
    row: 'routes: no node modules',
    file: 'sites/server/routes/planted.ts',
    line: `import { readFile } from 'node:fs/promises'`,
    answer: /no-nodejs-modules/,
  },
  {
    row: 'routes: no database driver',
    file: 'sites/server/routes/planted.ts',
    line: `import { MongoClient } from 'mongodb'`,
    answer: imports,
  },
  { row: 'sites: not scripts', file: 'sites/gate/planted.ts', line: `import '../../scripts/env.ts'`, answer: imports },
  {
    row: 'sites: not tests',
    file: 'sites/gate/planted.ts',
    line: `import '@innbyggarportal/tests/x'`,
    answer: imports,
  },
  {
    row: 'a store: publishing knows no disk',
    file: 'sites/publisher/publish/planted.ts',
    line: `import '../store/disk/disk-store.ts'`,
    answer: imports,
  },
  {
    row: 'a store: the portals know no disk',
    file: 'sites/server/planted.ts',
    line: `import { openDiskStore } from '../publisher/store/disk/disk-store.ts'`,
    answer: imports,
  },
  {
    row: 'a store: what a release is knows no disk',
    file: 'sites/publisher/store/planted.ts',
    line: `import './disk/disk-store.ts'`,
    answer: imports,
  },
  {
    row: 'a store: what a release is reads no files',
    file: 'sites/publisher/store/planted.ts',
    line: `import { readFile } from 'node:fs/promises'`,
    answer: imports,
  },
  {
    row: 'pages: not resolve',
    file: 'sites/src/pages/planted.astro',
    line: astro(`import { resolveService } from '@innbyggarportal/shared-content/resolve'`),
    answer: imports,
  },
  {
    row: 'pages: not overrides',
    file: 'sites/src/pages/planted.astro',
    line: astro(`import { allowsMode } from '@innbyggarportal/shared-content/override'`),
    answer: imports,
  },
  {
    row: 'pages: no node modules',
    file: 'sites/src/pages/planted.astro',
    line: astro(`import { readFileSync } from 'node:fs'`),
    answer: pure,
  },
  {
    row: 'components: not the snapshot',
    file: 'sites/src/components/planted.astro',
    line: astro(`import type { Snapshot } from '@innbyggarportal/shared-content/contract'`),
    answer: imports,
  },
  {
    row: 'the bundle: not the portals',
    file: 'sites/server/planted.ts',
    line: `export const x = await import('../dist/server/entry.mjs')`,
    answer: imports,
  },
  {
    row: 'the bundle: not scripts',
    file: 'scripts/planted.ts',
    line: `import '../sites/dist/server/entry.mjs'`,
    answer: imports,
  },
  {
    row: 'the bundle: not tests',
    file: 'tests/flows/planted.ts',
    line: `import '../../sites/dist/server/entry.mjs'`,
    answer: imports,
  },
  {
    row: 'scripts: no deep path',
    file: 'scripts/start/planted.ts',
    line: `import '../../cms/src/payload.config.ts'`,
    answer: imports,
  },
  {
    row: 'scripts: no deep path by name',
    file: 'scripts/planted.ts',
    line: `import '@innbyggarportal/shared-content/src/resolve/apply-slot.ts'`,
    answer: imports,
  },
  {
    row: 'scripts: not a room of the worker',
    file: 'scripts/portals/planted.ts',
    line: `import '../worker/tell/tell-progress.ts'`,
    answer: imports,
  },
  {
    row: 'the rooms of the worker: not each other',
    file: 'scripts/worker/tend/planted.ts',
    line: `import '../rounds/reconcile.ts'`,
    answer: imports,
  },
  {
    row: 'nobody imports scripts',
    file: 'tests/flows/planted.ts',
    line: `import '../../scripts/env.ts'`,
    answer: imports,
  },
  {
    row: 'nobody imports tests',
    file: 'scripts/planted.ts',
    line: `import '../tests/builders/service.ts'`,
    answer: imports,
  },
  {
    row: 'process.env: not in the CMS',
    file: 'cms/src/planted.ts',
    line: `export const x = process.env.HOME`,
    answer: /no-restricted-properties/,
  },
  {
    row: 'process.env: not in scripts',
    file: 'scripts/start/planted.ts',
    line: `export const { env } = process`,
    answer: /no-restricted-properties/,
  },
  {
    row: 'process.env: not by its module',
    file: 'sites/server/planted.ts',
    line: `import { env } from 'node:process'`,
    answer: imports,
  },
  {
    row: 'process.env: not in tests',
    file: 'tests/flows/planted.test.ts',
    line: `export const x = process.env.HOME`,
    answer: /no-restricted-properties/,
  },
  { row: 'no any', file: 'cms/src/planted.ts', line: `export const x: any = 1`, answer: /no-explicit-any/ },
  {
    row: 'at most 250 lines',
    file: 'cms/src/planted.ts',
    line: `export const x = [\n${'  1,\n'.repeat(250)}]`,
    answer: /max-lines/,
  },
  {
    row: 'at most 400 lines of tests',
    file: 'cms/src/planted.test.ts',
    line: `export const x = [\n${'  1,\n'.repeat(400)}]`,
    answer: /max-lines/,
  },
]

/** What the same fences let through: a fence that refuses everything would pass the other table. */
export const ALLOWED: readonly { file: string; line: string }[] = [
  {
    file: 'shared-content/src/contract/allowed.ts',
    line: `import { z } from 'zod'\nimport './key.ts'\nexport const x = z`,
  },
  {
    file: 'shared-content/src/override/differences.ts',
    line: `import { diffArrays } from 'diff'\nexport const x = diffArrays`,
  },
  {
    file: 'shared-content/src/changes/merge-content.ts',
    line: `import { diff3Merge } from 'node-diff3'\nimport '../contract/index.ts'\nexport const x = diff3Merge`,
  },
  {
    file: 'shared-content/src/resolve/days/easter-of.ts',
    line: `import { gregorianEaster } from 'date-easter'\nexport const x = gregorianEaster`,
  },
  {
    file: 'shared-content/src/resolve/allowed.test.ts',
    line: `import fc from 'fast-check'\nimport { readFileSync } from 'node:fs'\nexport const x = [fc, readFileSync, new Date()]`,
  },
  { file: 'cms/src/door/allowed.ts', line: `import '@innbyggarportal/shared-content/contract'\nimport 'node:crypto'` },
  { file: 'cms/src/env.ts', line: `export const x = process.env.HOME` },
  { file: 'sites/publisher/allowed.ts', line: `export const x = await import('../dist/server/entry.mjs')` },
  {
    file: 'sites/publisher/store/disk/allowed.ts',
    line: `import '../release-place.ts'\nimport '../../files/write-whole.ts'\nimport 'node:fs'`,
  },
  { file: 'sites/publisher/copies/allowed.ts', line: `import '../store/disk/disk-store.ts'` },
  { file: 'sites/publisher/upkeep/allowed.ts', line: `import '../store/disk/disk-store.ts'` },
  { file: 'sites/publisher/store/allowed.test.ts', line: `import './disk/disk-store.ts'\nimport 'node:fs'` },
  {
    file: 'sites/src/components/allowed.astro',
    line: `---\nimport type { Lang } from '@innbyggarportal/shared-content/contract'\n---\n<p></p>`,
  },
  {
    file: 'scripts/worker/rounds/allowed.ts',
    line: `import '../tell/tell-progress.ts'\nimport '../../portals/kommuner-of.ts'`,
  },
  {
    file: 'scripts/allowed.ts',
    line: `import '@innbyggarportal/cms/door'\nimport '@innbyggarportal/sites/publisher'\nimport { z } from 'zod'\nexport const x = z`,
  },
]
