import type { Planted } from './planted.ts'

const pure = /no-restricted-imports|no-nodejs-modules/
const imports = /no-restricted-imports/

/** What is forbidden in the pure package, and the package each of its files may have that no other has. */
export const PLANTED_IN_SHARED_CONTENT: readonly Planted[] = [
  {
    row: 'shared-content/src: only zod',
    file: 'shared-content/src/resolve/planted.ts',
    line: `import payload from 'payload'`,
    answer: imports,
  },
  {
    row: 'shared-content/src: diff only where differences are found',
    file: 'shared-content/src/override/planted.ts',
    line: `import { diffArrays } from 'diff'`,
    answer: imports,
  },
  {
    row: 'shared-content/src/override/differences.ts: only diff',
    file: 'shared-content/src/override/differences.ts',
    line: `import { diffArrays } from 'different'`,
    answer: imports,
  },
  {
    row: 'shared-content/src: node-diff3 only where edits are merged',
    file: 'shared-content/src/changes/planted.ts',
    line: `import { diff3Merge } from 'node-diff3'`,
    answer: imports,
  },
  {
    row: 'shared-content/src/changes/merge-content.ts: only node-diff3',
    file: 'shared-content/src/changes/merge-content.ts',
    line: `import { diff3Merge } from 'node-diff'`,
    answer: imports,
  },
  {
    row: 'shared-content/src: date-easter only where Easter is reckoned',
    file: 'shared-content/src/resolve/planted.ts',
    line: `import { easter } from 'date-easter'`,
    answer: imports,
  },
  {
    row: 'shared-content/src/resolve/days/easter-of.ts: only date-easter',
    file: 'shared-content/src/resolve/days/easter-of.ts',
    line: `import { easter } from 'date-fns'`,
    answer: imports,
  },
  {
    row: 'shared-content/src: libphonenumber-js only where phone numbers are known',
    file: 'shared-content/src/contract/planted.ts',
    line: `import { parsePhoneNumberFromString } from 'libphonenumber-js/min'`,
    answer: imports,
  },
  {
    row: 'shared-content/src/contract/phone-number.ts: only libphonenumber-js',
    file: 'shared-content/src/contract/phone-number.ts',
    line: `import { z } from 'zod'`,
    answer: imports,
  },
  {
    row: 'shared-content/src: punycode only where names with æøå are read',
    file: 'shared-content/src/contract/planted.ts',
    line: `import { toUnicode } from 'punycode/punycode.es6.js'`,
    answer: imports,
  },
  {
    row: 'shared-content/src/contract/readable-host.ts: only punycode',
    file: 'shared-content/src/contract/readable-host.ts',
    line: `import { z } from 'zod'`,
    answer: imports,
  },
  {
    row: 'shared-content/src: no node modules',
    file: 'shared-content/src/resolve/planted.ts',
    line: `import { readFile } from 'node:fs/promises'`,
    answer: pure,
  },
  {
    row: 'shared-content/src: no node modules, re-exported',
    file: 'shared-content/src/resolve/planted.ts',
    line: `export { deflate } from 'zlib'`,
    answer: pure,
  },
  {
    row: 'shared-content/src: no dynamic import',
    file: 'shared-content/src/resolve/planted.ts',
    line: `export const x = await import('react')`,
    answer: imports,
  },
  {
    row: 'shared-content/src: no process',
    file: 'shared-content/src/resolve/planted.ts',
    line: `export const x = process.argv`,
    answer: /no-restricted-globals/,
  },
  {
    row: 'shared-content/src: no fetch',
    file: 'shared-content/src/resolve/planted.ts',
    line: `export const x = await fetch('https://example.no')`,
    answer: /no-restricted-globals/,
  },
  {
    row: 'shared-content/src: no Date',
    file: 'shared-content/src/resolve/planted.ts',
    line: `export const x = new Date()`,
    answer: /no-restricted-globals/,
  },
  {
    row: 'shared-content/src: no Date by a back door',
    file: 'shared-content/src/resolve/planted.ts',
    line: `export const x = globalThis.Date.now()`,
    answer: /no-restricted-globals/,
  },
  {
    row: 'shared-content/src: no Math.random',
    file: 'shared-content/src/resolve/planted.ts',
    line: `export const x = Math.random()`,
    answer: /no-restricted-properties/,
  },
  {
    row: 'tests: no Math.random',
    file: 'tests/flows/planted.test.ts',
    line: `export const x = Math.random()`,
    answer: /no-restricted-properties/,
  },
  {
    row: 'tests: no Math.random beside a file',
    file: 'sites/server/planted.test.ts',
    line: `export const x = Math.random()`,
    answer: /no-restricted-properties/,
  },
  {
    row: 'shared-content/src: no shell',
    file: 'shared-content/src/resolve/planted.ts',
    line: `import '../../../cms/src/env.ts'`,
    answer: imports,
  },
  {
    row: 'shared-content/src: not the seed',
    file: 'shared-content/src/resolve/planted.ts',
    line: `import '../../seed/index.ts'`,
    answer: imports,
  },
  {
    row: 'shared-content/seed: no shell',
    file: 'shared-content/seed/planted.ts',
    line: `import '@innbyggarportal/cms/door'`,
    answer: imports,
  },
]
