import { isWorthTrying, pause } from './with-retry.ts'

const failures = new WeakMap<object, unknown>()

/** Why a request failed, for whoever may send it again. Payload answers with the very request it was sent. */
export const noteFailure = (request: object, error: unknown): void => {
  failures.set(request, error)
}

/**
 * Sends a request once more when it lost to another that wrote at the same moment: it did nothing, and now finds what the
 * other did. For what has a body that can be sent again; of a file it would leave two.
 */
export async function withAnotherTry(
  request: Request,
  answer: (request: Request) => Promise<Response>,
  random?: () => number,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = request.clone()
    const answered = await answer(sent)
    if (!isWorthTrying(failures.get(sent), attempt)) return answered
    await answered.body?.cancel()
    await pause(attempt, random)
  }
}
