/** Runs once when the web server starts, before it answers anybody; a start that is not safe ends here, whoever started it. */
export async function register(): Promise<void> {
  const { readEnv } = await import('./env.ts')
  const { guardDoor } = await import('./sign-in/guard-door.ts')
  try {
    const env = readEnv()
    guardDoor({ trustedProxies: env.trustedProxies, isHttps: env.cmsUrl.startsWith('https:'), isDemo: env.isDemo })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
