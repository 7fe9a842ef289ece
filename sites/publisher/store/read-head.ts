import { join } from 'node:path'
import { manifestHead, type ManifestHead } from './manifest.ts'
import { parseFile } from '../files/parse-file.ts'

/** Where a release's manifest lies below the store's directory. */
export function headPath(directory: string, kommune: string, release: string): string {
  return join(directory, 'portals', kommune, 'releases', `${release}.json`)
}

/** A release's manifest without its pages: only the sections they stand in. Null when it is missing or broken. */
export function readHead(directory: string, kommune: string, release: string): Promise<ManifestHead | null> {
  return parseFile(headPath(directory, kommune, release), manifestHead)
}
