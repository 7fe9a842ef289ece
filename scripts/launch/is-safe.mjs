/**
 * Whether a version has the fixes a list names, one version for each series that gets them (`24.22.1`). A series newer
 * than all of them is taken to have them; one that is not named and is older, or between, gets no fixes.
 * @param {string} version
 * @param {readonly string[]} safeFrom
 * @returns {boolean}
 */
export function isSafe(version, safeFrom) {
  const own = numbers(version)
  const series = safeFrom.map(numbers)
  const same = series.find(([major]) => major === own[0])
  return same ? compare(own, same) >= 0 : series.every(([major]) => own[0] > major)
}

/**
 * Below 0 when the first version is older, above when it is newer.
 * @param {string} a
 * @param {string} b
 */
export function compareVersions(a, b) {
  return compare(numbers(a), numbers(b))
}

const numbers = (version) => version.replace(/^v/, '').split(/[.+-]/).slice(0, 3).map(Number)
const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
