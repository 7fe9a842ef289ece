/** A broken house rule: which file and what to do. */
export interface Breach {
  file: string
  message: string
}

const DRAWERS = /(^|\/)(utils?|utilities|helpers?|common|misc|lib)(\/|\.[a-z]+$)/i
const VERSIONED = /V[2-9](\.|\/|$)/
const NORWEGIAN = /[æøåÆØÅ]/

/** Files and folders whose name says nothing of what is in them. */
export function findDrawers(paths: readonly string[]): Breach[] {
  return paths.flatMap((file) => [
    ...(DRAWERS.test(file) ? [{ file, message: 'Name it after what it holds; a drawer collects strangers.' }] : []),
    ...(VERSIONED.test(file) ? [{ file, message: 'Replace the first one instead of standing beside it.' }] : []),
    ...(NORWEGIAN.test(file) ? [{ file, message: 'No æøå in file names.' }] : []),
  ])
}

/** Paths of somebody's own machine, which mean nothing on another. */
const MACHINE_PATH = /(^|[\s"'`(=:])\/(home|Users|root|work|tmp)\/[A-Za-z0-9_.-]/

/** Lines that only make sense on the machine they were written on. */
export function findMachinePaths(file: string, text: string): Breach[] {
  return text
    .split('\n')
    .flatMap((line, i) =>
      MACHINE_PATH.test(line)
        ? [{ file: `${file}:${i + 1}`, message: `A path of one machine: ${line.trim().slice(0, 80)}` }]
        : [],
    )
}

/** A lock file that names a host pins everybody to one registry. */
export function findRegistryHosts(file: string, text: string): Breach[] {
  return text
    .split('\n')
    .flatMap((line, i) =>
      /"resolved":\s*"https?:/.test(line)
        ? [{ file: `${file}:${i + 1}`, message: `A registry host: ${line.trim().slice(0, 80)}` }]
        : [],
    )
}

/** Commands of package.json that lead to no script. */
export function findMissingScripts(scripts: Record<string, string>, paths: readonly string[]): Breach[] {
  return Object.entries(scripts).flatMap(([name, command]) => {
    const verb = /^exec node scripts\/launch\.mjs ([a-z]+(?:-[a-z]+)*)$/.exec(command)?.[1]
    if (verb === undefined)
      return [
        {
          file: 'package.json',
          message: `«${name}» must be «exec node scripts/launch.mjs …»: it does the set-up, and without exec the signals npm passes on end in a shell.`,
        },
      ]
    return paths.includes(`scripts/${verb}.ts`)
      ? []
      : [{ file: 'package.json', message: `«${name}» has no scripts/${verb}.ts.` }]
  })
}

/** Words that the glossary does not explain as a row of its table. */
export function findUnexplained(glossary: string, words: readonly string[]): Breach[] {
  const explained = new Set([...glossary.matchAll(/^\| `?([A-Za-z]+)`?/gm)].map((m) => m[1]))
  return words
    .filter((word) => !explained.has(word))
    .map((word) => ({ file: 'shared-content/docs/glossary.md', message: `«${word}» is not explained.` }))
}

/** A folder with more entries than this says in a README what they are for. */
const MANY = 10

/** Folders with many entries and no README. The layouts of Hugo are read by Hugo, which would take it for one. */
export function findUntold(paths: readonly string[]): Breach[] {
  const entries = new Map<string, Set<string>>()
  for (const path of paths) {
    const parts = path.split('/')
    for (let i = 1; i < parts.length; i++) {
      const folder = parts.slice(0, i).join('/')
      entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[i]!))
    }
  }
  return [...entries]
    .filter(
      ([folder, inside]) => inside.size > MANY && !inside.has('README.md') && !folder.startsWith('scripts/bench/hugo'),
    )
    .map(([file, inside]) => ({ file, message: `Say in a README.md what its ${inside.size} files are for.` }))
}

/** What a document names in backticks that is neither a file nor a folder of the project. Commands have spaces, and `<x>` stands for any name. */
export function findDeadPaths(file: string, text: string, paths: readonly string[]): Breach[] {
  const there = new Set(paths.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))))
  const isThere = (named: string) =>
    named.includes('<') ? there.has(named.replace(/\/?[^/]*<.*$/, '')) : there.has(named.replace(/\/$/, ''))
  return [...text.matchAll(/`([^`\s]*[/.][^`\s]*)`/g)]
    .map((m) => m[1]!)
    .filter((named) => !isThere(named))
    .map((named) => ({ file, message: `There is no ${named}.` }))
}

/** Variables that .env.example explains and nothing reads. */
export function findUnread(example: string, envFiles: readonly string[]): Breach[] {
  const explained = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map((m) => m[1]!)
  return explained
    .filter((name) => !envFiles.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    .map((name) => ({ file: '.env.example', message: `Nothing reads ${name}.` }))
}
