/**
 * Says on stderr what is going on and for how long: stdout belongs to the answer of the command.
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function progress(what, work) {
  const from = Date.now()
  const elapsed = () => `${Math.round((Date.now() - from) / 1000)} s`
  const isLive = process.stderr.isTTY
  process.stderr.write(isLive ? `… ${what}` : `… ${what}\n`)
  const tick = setInterval(() => process.stderr.write(isLive ? `\r… ${what}, ${elapsed()}` : `… ${what}, ${elapsed()} so far\n`), isLive ? 1000 : 20_000)
  try {
    const result = await work()
    process.stderr.write(`${isLive ? '\r' : ''}✓ ${what}, ${elapsed()}   \n`)
    return result
  } catch (error) {
    process.stderr.write(`${isLive ? '\r' : ''}✗ ${what}, ${elapsed()}   \n`)
    throw error
  } finally {
    clearInterval(tick)
  }
}
