import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bundle } from '../load-bundle.ts'
import type { Manifest } from '../store/manifest.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** Everything between a snapshot and a release: what resolves, shows, judges and publishes, and the packages it uses. */
const CODE = ['shared-content/src', 'sites/src', 'sites/search', 'sites/gate', 'sites/publisher']
const PACKAGES = ['shared-content/package.json', 'sites/package.json']

/** What decides how a template looks and is judged: all but what publishes. */
export const TEMPLATE_CODE = ['shared-content/src', 'sites/src', 'sites/gate']

/**
 * Version of all code that decides over a release: equal version and equal content, equal release. New code makes every
 * page be thought through again, for nobody can know which of them it touches. `folders`: some of the code alone.
 */
export async function codeVersion(bundle: Pick<Bundle, 'digest'>, folders: readonly string[] = CODE): Promise<string> {
  const files = [...(await Promise.all(folders.map(sourcesIn))).flat(), ...PACKAGES.map((p) => join(ROOT, p))].sort()
  const hash = createHash('sha256').update(bundle.digest)
  for (const file of files) hash.update(`\0${relative(ROOT, file)}\0`).update(await readFile(file))
  return hash.digest('hex')
}

const UNJUDGED = '-templates-not-judged'

/** The version of the same code when it does not judge templates: another one, so that all is judged as soon as somebody does. */
export const withoutTemplates = (code: string): string => `${code}${UNJUDGED}`

/** Whether the templates of a release were judged when its pages were. */
export const isTemplateJudged = ({ code }: Pick<Manifest, 'code'>): boolean => !code.endsWith(UNJUDGED)

async function sourcesIn(directory: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, directory), { recursive: true, withFileTypes: true })
  return entries
    .filter((e) => e.isFile() && /(?<!\.test)\.(ts|json)$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))
}
