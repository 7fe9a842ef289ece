/** Whether an asker takes an encoding: named in its `accept-encoding`, and not with the weight 0 (RFC 9110 §12.4.2). */
export function takesEncoding(accepts: string, encoding: 'br' | 'gzip'): boolean {
  return accepts.split(',').some((part) => {
    const [name = '', ...parameters] = part
      .toLowerCase()
      .split(';')
      .map((p) => p.trim())
    return name === encoding && !parameters.some((p) => /^q\s*=\s*0(\.0*)?$/.test(p))
  })
}
