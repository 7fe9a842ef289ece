import { readFile } from 'node:fs/promises'
import { join, normalize, posix } from 'node:path'

/** Reads a stylesheet of a folder once; what is not there or is too large is empty. */
export type Styles = (file: string) => Promise<string>

const MAX_CSS = 2_000_000

/** The stylesheets below a folder. */
export function openStyles(directory: string): Styles {
  const known = new Map<string, Promise<string>>()
  return (file) => {
    const path = normalize(file)
    if (path.startsWith('..')) return Promise.resolve('')
    const read = known.get(path) ?? readFile(join(directory, path), 'utf8').then((css) => (css.length > MAX_CSS ? '' : css), () => '')
    known.set(path, read)
    return read
  }
}

/** The stylesheets of the same folder that a page links to, in its order, as one. Those of other sites are not fetched. */
export async function linkedStyles(html: string, file: string, styles: Styles): Promise<string> {
  const links = [...html.matchAll(/<link\b[^>]*>/gi)].map(([tag]) => tag).filter((tag) => /\brel=["']?stylesheet\b/i.test(tag))
  const hrefs = links.flatMap((tag) => /\bhref=["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? []).filter((href) => !/^([a-z]+:|\/\/)/i.test(href))
  const sheets = await Promise.all(hrefs.map((href) => {
    const path = href.split(/[?#]/)[0]!
    return styles(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path))
  }))
  return sheets.join('\n')
}
