import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from '../../command/run-process.ts'
import { Trouble } from '../../command/trouble.ts'
import { ROOT } from '../../env.ts'
import { npmScript } from '../../launch/env.mjs'
import { knownSentence } from '../../launch/plain-sentence.mjs'
import { progress } from '../../launch/progress.mjs'
import { hashOfFiles } from './hash-of-files.ts'

interface Build {
  name: string
  says: string
  sources: string[]
  output: string
}

const BUILDS: readonly Build[] = [
  {
    name: 'sites',
    says: 'Building the portals',
    sources: ['sites', 'shared-content/src', 'package-lock.json'],
    output: 'sites/dist',
  },
  {
    name: 'cms',
    says: 'Building the admin',
    sources: ['cms', 'shared-content/src', 'package-lock.json'],
    output: 'cms/.next/BUILD_ID',
  },
]

/** Builds what is not built from the sources that are here now. Throws {@link Trouble} with what the builder said. */
export async function buildStale(names: readonly string[] = ['sites', 'cms']): Promise<void> {
  for (const build of BUILDS.filter((b) => names.includes(b.name))) {
    const stamp = join(ROOT, '.cache', 'built', build.name)
    const wanted = hashOfFiles(ROOT, build.sources)
    if (existsSync(join(ROOT, build.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    await progress(build.says, () => runBuild(build.name))
    mkdirSync(join(ROOT, '.cache', 'built'), { recursive: true })
    writeFileSync(stamp, wanted)
  }
}

async function runBuild(name: string): Promise<void> {
  const args = ['run', 'build', '-w', `@innbyggarportal/${name}`]
  const { code, said } = await (npmScript
    ? runProcess(process.execPath, [npmScript, ...args])
    : runProcess('npm', args))
  if (code !== 0) throw new Trouble(knownSentence(said) ?? `The build of ${name} failed.\n${said.slice(-4000)}`)
}
