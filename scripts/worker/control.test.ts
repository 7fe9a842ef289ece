import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PublishResult } from '@innbyggarportal/sites/publisher'
import { askWorker, openControl } from './control.ts'

const result: PublishResult = {
  kommune: 'osteroy',
  state: 'published',
  pages: { rendered: 1, unchanged: 0, keptBack: 0, removed: 0, total: 1 },
  findings: [],
  ms: 3,
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'control-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('lets a command publish through the worker, and hear how far it has come', async () => {
  const asked: (string | undefined)[] = []
  const close = await openControl(folder, async (slug, onProgress) => {
    asked.push(slug)
    onProgress('osteroy', 1, 2)
    onProgress('osteroy', 2, 2)
    return [result]
  })
  const heard: string[] = []
  expect(await askWorker(folder, 'osteroy', (...progress) => heard.push(progress.join(' ')))).toEqual([result])
  expect([asked, heard]).toEqual([['osteroy'], ['osteroy 1 2', 'osteroy 2 2']])
  expect((await stat(join(folder, 'worker.json'))).mode & 0o077, 'nobody else may read the secret').toBe(0)
  await close()
  expect(await askWorker(folder)).toBeNull()
})

it('passes on why the worker could not, and says when it dies on the way', async () => {
  let close = await openControl(folder, () => Promise.reject(new Error('The database is away.')))
  await expect(askWorker(folder)).rejects.toThrow('The database is away.')
  await close()
  const begun = Promise.withResolvers<void>()
  close = await openControl(folder, () => {
    begun.resolve()
    return new Promise(() => undefined)
  })
  const asked = expect(askWorker(folder)).rejects.toThrow('stopped while it was publishing')
  await begun.promise
  await close()
  await asked
})

it('does nothing for whoever lacks the secret', async () => {
  let count = 0
  const close = await openControl(folder, async () => {
    count++
    return []
  })
  const { port } = JSON.parse(await readFile(join(folder, 'worker.json'), 'utf8')) as { port: number }
  await writeFile(join(folder, 'worker.json'), JSON.stringify({ port, token: 'feil' }))
  expect(await askWorker(folder)).toBeNull()
  expect(count).toBe(0)
  await close()
})
