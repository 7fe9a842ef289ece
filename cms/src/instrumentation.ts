/** Runs once when the web server starts, before it answers anybody; a start that is not safe ends here, whoever started it. */
export async function register(): Promise<void> {
  // oxlint-disable-next-line no-restricted-properties -- Next compiles this file for its edge runtime too, and leaves out what stands behind just this question.
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./sign-in/open-door.ts')
}
