/** Columns of the bar itself. */
const WIDTH = 28
/** The least time between two drawings (ms). */
const EVERY_MS = 100
/** Nothing is said of how long is left before this share is done. */
const ENOUGH = 0.05

/** Where a bar is drawn: standard error, so that what a command prints stays clean. */
interface Screen {
  isTTY?: boolean
  write(text: string): unknown
}

/**
 * A bar for many things that go on side by side: how much is done, of how much, and about how long is left. Drawn only
 * on a terminal; `note` gives what hears of one of them.
 */
export function progressBar(
  names: readonly string[],
  what: string,
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
) {
  const parts = new Map(names.map((name) => [name, { done: 0, of: 0 }]))
  const startedAt = now()
  let drawnAt = -Infinity

  function draw(): void {
    const at = now()
    if (!screen.isTTY || at - drawnAt < EVERY_MS) return
    drawnAt = at
    screen.write(`\r\x1b[K${barText([...parts.values()], what, at - startedAt)}`)
  }

  return {
    note:
      (name: string) =>
      (done: number, of: number): void => {
        parts.set(name, { done, of })
        draw()
      },
    /** Takes the bar away. */
    end: (): void => {
      if (screen.isTTY && drawnAt !== -Infinity) screen.write('\r\x1b[K')
    },
  }
}

/** The bar as text. What has not begun is taken to be as large as the mean of what has. `ms` is the time gone. */
export function barText(parts: readonly { done: number; of: number }[], what: string, ms: number): string {
  const begun = parts.filter((p) => p.of > 0)
  const mean = begun.length === 0 ? 0 : begun.reduce((sum, p) => sum + p.of, 0) / begun.length
  const of = Math.round(mean * parts.length)
  const done = parts.reduce((sum, p) => sum + p.done, 0)
  const share = of === 0 ? 0 : Math.min(1, done / of)
  const left = share < ENOUGH || share === 1 ? '' : `, about ${timeText((ms / share) * (1 - share))} left`
  const full = Math.round(share * WIDTH)
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done} of ${of} ${what}${left}`
}

function timeText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
