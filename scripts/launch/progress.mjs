/** What goes on now, in the order it began; on a terminal all of it shares one line. */
const going = new Map()
const screen = process.stderr
let ticking

/**
 * Says on stderr what is going on and for how long: stdout belongs to the answer of the command. Several things may go
 * on side by side.
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function progress(what, work) {
  const from = Date.now()
  const id = Symbol(what)
  going.set(id, { what, from, saidAt: from })
  if (screen.isTTY) draw()
  else screen.write(`… ${what}\n`)
  ticking ??= setInterval(tick, 1000)
  const end = (mark) => {
    going.delete(id)
    if (going.size === 0) {
      clearInterval(ticking)
      ticking = undefined
    }
    aside(`${mark} ${what}, ${elapsed(from)}`)
  }
  try {
    const result = await work()
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  }
}

/**
 * A line on stderr between what goes on.
 * @param {string} line
 */
export function aside(line) {
  screen.write(screen.isTTY && drawn ? `\r\x1b[K${line}\n` : `${line}\n`)
  drawn = false
  if (screen.isTTY) draw()
}

const elapsed = (from) => `${Math.round((Date.now() - from) / 1000)} s`
/** How often what takes long is named again where nothing can be drawn over (ms). */
const AGAIN_MS = 20_000
let drawn = false

function tick() {
  if (screen.isTTY) return draw()
  for (const one of going.values()) {
    if (Date.now() - one.saidAt < AGAIN_MS) continue
    one.saidAt = Date.now()
    screen.write(`… ${one.what}, ${elapsed(one.from)} so far\n`)
  }
}

function draw() {
  if (going.size === 0) return
  const line = [...going.values()].map(({ what, from }) => `${what}, ${elapsed(from)}`).join(' · ')
  screen.write(`\r\x1b[K… ${line}`.slice(0, Math.max(20, (screen.columns ?? 80) + 4)))
  drawn = true
}
