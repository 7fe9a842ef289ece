import { plainPath } from '@innbyggarportal/shared-content/addresses'

/**
 * Old addresses as a release keeps them: lines of a `map` of nginx, which looks them up without regard to capitals, each
 * address with its last stroke and without. Addresses hold no quotation mark and no stroke backwards (the contract has it so).
 */
export function redirectLines(redirects: ReadonlyMap<string, string>): string {
  const lines = [...redirects].flatMap(([from, to]) => {
    const bare = from.replace(/\/+$/, '')
    return [from, ...(bare === '' || redirects.has(bare) ? [] : [bare])].map((old) => `"${old}" "${to}";`)
  })
  return [HEAD, ...lines.sort(), ''].join('\n')
}

const HEAD = `# Old addresses of the portal. In nginx: map $uri $moved { include …/redirects.conf; } and, in the server,
# if ($moved) { return 301 $moved$is_args$args; }`

/** The old addresses in such lines, by their plain form. */
export function readRedirectLines(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^"([^"]+)" "([^"]+)";$/gm)
  return new Map([...found].map(([, from, to]) => [plainPath(from!), to!]))
}
