/** Says what is wrong once, however many ask, and once that it is mended. */
export interface Say {
  once(about: string, line: string): void
  mended(about: string, line: string): void
}

/** How many troubles are remembered; those beyond are said again. */
const MAX_REMEMBERED = 10_000

/** Opens a teller that writes lines somewhere. */
export function sayOnce(write: (line: string) => void): Say {
  const said = new Set<string>()
  return {
    once(about, line) {
      if (said.has(about)) return
      if (said.size >= MAX_REMEMBERED) said.clear()
      said.add(about)
      write(line)
    },
    mended(about, line) {
      if (said.size > 0 && said.delete(about)) write(line)
    },
  }
}
