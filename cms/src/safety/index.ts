// What the commands and the CMS must agree on before either starts. Nothing here knows Payload.
export { isLoopbackName } from './is-loopback.ts'
export { keepPrivate } from './keep-private.ts'
export { parseTrustedProxies } from './trusted-proxies.ts'
export { unsafeStart } from './unsafe-start.ts'
