import { request } from 'node:http'

/**
 * Asks one of our servers for a page under a host name. Node does not resolve `*.localhost`, so the connection goes to
 * the address and the name stands in the Host header.
 * @returns the status and the body; status 0 when nobody answers within `timeoutMs`
 */
export function askPage(
  address: { host: string; port: number },
  hostName: string,
  path = '/',
  timeoutMs = 5000,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve) => {
    const nobody = () => resolve({ status: 0, body: '' })
    const req = request(
      { host: address.host, port: address.port, path, headers: { host: hostName }, timeout: timeoutMs },
      (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }))
        res.on('error', nobody)
      },
    )
    req.on('timeout', () => req.destroy())
    req.on('error', nobody)
    req.end()
  })
}
