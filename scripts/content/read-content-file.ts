import { readFileSync } from 'node:fs'
import { contentFile } from '@innbyggarportal/shared-content/contract'
import { Trouble } from '../command/trouble.ts'

/** The records and changes of a content file, and the settings of the region, not parsed yet, and its text. Throws a {@link Trouble} when it is no content file. */
export function readContentFile(file: string): {
  records: unknown[]
  changes: unknown[]
  region?: unknown
  text: string
} {
  const text = readText(file)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Trouble(`${file} is not JSON: ${(error as Error).message}`)
  }
  const parsed = contentFile.safeParse(json)
  if (!parsed.success)
    throw new Trouble(
      `${file} is not a content file. It must look like {"format": "innbyggarportal/1", "records": […]}, as npm run export writes it.`,
    )
  return { ...parsed.data, text }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new Trouble(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`)
  }
}
