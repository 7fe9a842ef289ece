import { dirname, join } from 'node:path/posix'
import type { Breach } from './house-rules.ts'

const CMS = 'cms/src/'
/** The files that lie in no room. */
const COMPOSITION = 'cms-config.ts'
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g

/** One file that names another of the CMS, for its types too. */
interface Arrow {
  from: string
  to: string
}

/** The rooms in the order of the list: each may import those before it. */
export function roomsIn(readme: string): string[] {
  return [...readme.matchAll(/^\d+\. ([^:]*):/gm)].flatMap(([, named = '']) => {
    const rooms = [...named.matchAll(/`([^`]+)`/g)].map(([, room = '']) => room)
    return rooms.length > 0 ? rooms : [COMPOSITION]
  })
}

/** Every import within the CMS, with the file it leads to. */
export function arrowsOf(files: readonly string[], textOf: (file: string) => string): Arrow[] {
  return files
    .filter((file) => file.startsWith(CMS) && /\.tsx?$/.test(file) && !file.includes('/migrations-'))
    .flatMap((from) =>
      [...textOf(from).matchAll(IMPORT)].map(([, path = '']) => ({ from, to: join(dirname(from), path) })),
    )
}

/** Imports of a room that is not before one's own, and files that lie in no room. */
export function findUpward(rooms: readonly string[], arrows: readonly Arrow[]): Breach[] {
  const placeOf = (file: string) => rooms.indexOf(roomOf(rooms, file))
  return arrows.flatMap(({ from, to }) => {
    const [here, there] = [placeOf(from), placeOf(to)]
    if (here >= there && there !== -1) return []
    return [{ file: from, message: `It imports ${to}, which is not below it in ${CMS}README.md.` }]
  })
}

/** Who imports the admin though it is no part of the composition. */
export function findAdminBelow(rooms: readonly string[], arrows: readonly Arrow[]): Breach[] {
  const may = new Set(['admin', 'app', 'testing', COMPOSITION])
  return arrows
    .filter(({ from, to }) => roomOf(rooms, to) === 'admin' && !may.has(roomOf(rooms, from)))
    .map(({ from, to }) => ({ file: from, message: `It imports ${to}: move down what others need.` }))
}

/** Files that lead back to themselves, each circle told once, from where it was found. */
export function findCircles(arrows: readonly Arrow[]): string[][] {
  const next = Map.groupBy(arrows, ({ from }) => from)
  const done = new Set<string>()
  const circles: string[][] = []
  const follow = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at !== -1) circles.push(path.slice(at))
    if (at !== -1 || done.has(file)) return
    for (const { to } of next.get(file) ?? []) follow(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) follow(file, [])
  return circles
}

function roomOf(rooms: readonly string[], file: string): string {
  const path = file.slice(CMS.length)
  if (!path.includes('/')) return rooms.includes(path) ? path : COMPOSITION
  const around = rooms.filter((room) => path.startsWith(`${room}/`))
  return around.toSorted((a, b) => b.length - a.length)[0] ?? path
}
