import { withoutEmails } from '@innbyggarportal/shared-content/log'
import type { Config } from 'payload'

type LoggerOptions = Extract<Config['logger'], { options: unknown }>['options']

/** Everything an error tells, but for the values a database was asked with: people's addresses and what passwords became. */
function tellError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutEmails(error) : error
  const { name, message, stack, cause } = error
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    type: name,
    message: tell(message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    stack: tell(stack ?? ''),
    ...(cause instanceof Error && { cause: tell(cause.message) }),
  }
}

/** A message without addresses, and without what stands after a failed query's `params:`. */
const tell = (text: string): string => withoutEmails(text.replace(/\nparams: .*$/gm, '\nparams: <left out>'))

/** How the CMS logs: one JSON object a line, so that nothing anybody writes becomes a line of its own. */
export const logOptions: LoggerOptions = {
  level: 'warn',
  serializers: { err: tellError, error: tellError },
  hooks: {
    logMethod(args, method) {
      const told = args.map((arg: unknown) => {
        if (typeof arg === 'string') return tell(arg)
        if (arg instanceof Error) return { err: arg, msg: tell(arg.message) }
        const isNamed = typeof arg === 'object' && arg !== null && 'msg' in arg && typeof arg.msg === 'string'
        if (isNamed) return { ...arg, msg: tell(arg.msg as string) }
        // Pino itself makes the error's message the line's, untouched.
        return typeof arg === 'object' && arg !== null && 'err' in arg && arg.err instanceof Error
          ? { ...arg, msg: tell(arg.err.message) }
          : arg
      })
      method.apply(this, told as Parameters<typeof method>)
    },
  },
}
