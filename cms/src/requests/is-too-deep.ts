/** Whether objects and lists lie deeper in each other than `max`. Asks level by level, so that no depth can exhaust the stack. */
export function isTooDeep(value: unknown, max: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > max) return true
    level = level.flatMap((v) =>
      typeof v === 'object' && v !== null
        ? Object.values(v).filter((inner) => typeof inner === 'object' && inner !== null)
        : [],
    )
  }
  return false
}
