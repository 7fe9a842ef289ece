import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { projectFiles } from './project-files.ts'

const root = resolve(import.meta.dirname, '../..')
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({ dev: z.boolean().optional(), peer: z.boolean().optional(), devOptional: z.boolean().optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))

/** What is only there for tests, benchmarks and building of types. */
const NOT_RUN =
  /\.test\.tsx?$|^tests\/|^scripts\/(bench|test)(\/|\.ts$)|\/testing\/|\.arbitrary\.ts$|^cms\/src\/generate\.ts$/
const IMPORT = /(?:^import|^export|[^.\w]import\()(?!\s+type\b)\s*(?:[^'"\n]*?from\s*)?['"]([^'".][^'"]*)['"]/gm

/** The packages a file loads when it runs. */
function packagesIn(text: string): string[] {
  const names = [...text.matchAll(IMPORT)]
    .map((m) => m[1]!)
    .filter((name) => !name.startsWith('node:') && !name.startsWith('@payload-config') && !name.startsWith('/'))
  return names
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !builtinModules.includes(name))
}

it('the packages a file loads are known by its imports', () => {
  expect(
    packagesIn(
      `import { a } from 'zod/v4'\nimport type { B } from 'vitest'\nimport '@x/y/z.css'\nconst c = await import('jsdom')\nexport { d } from './d.ts'\nimport { e } from 'node:fs'`,
    ),
  ).toEqual(['zod', '@x/y', 'jsdom'])
})

it('npm start installs everything that what runs imports', () => {
  const loaded = projectFiles()
    .filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file) && !NOT_RUN.test(file))
    .flatMap((file) => packagesIn(readFileSync(join(root, file), 'utf8')).map((name) => ({ file, name })))
  const missing = loaded.filter(({ file, name }) => {
    const entry = lock.packages[`${file.split('/')[0]}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`]
    return (
      !name.startsWith('@innbyggarportal/') &&
      (!entry || entry.dev === true || entry.peer === true || entry.devOptional === true)
    )
  })
  expect(loaded.length).toBeGreaterThan(300)
  expect(missing).toEqual([])
})
