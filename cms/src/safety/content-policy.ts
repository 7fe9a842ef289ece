/**
 * What a page of the admin may load: from ourselves alone, and scripts only with the word of this answer. Styles stand in
 * attributes and elements all over Payload's admin, so they may be inline; they can load nothing from elsewhere either.
 * In development React evaluates code, and the page speaks to the server through a socket.
 */
export function contentPolicy(nonce: string, isDev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ')
}
