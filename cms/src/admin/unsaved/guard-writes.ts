import { z } from 'zod'
import { PERSON_HEADER } from '../../access/person-header.ts'
import type { Says } from '@innbyggarportal/shared-content/words'
import { unsavedWords } from '../translations/unsaved-words.ts'
import { hasText } from './hold-back.ts'
import { formOf, openForms } from './open-forms.ts'
import { sayAnswer } from './say-answer.ts'
import { sendAgain } from './send-again.ts'
import { askToSignIn } from './signing-in.ts'
import { forgetTyping } from './typed-dialogs.ts'
import { writeOf, type Write } from './write-of.ts'

interface Setting {
  api: string
  /** Who is signed in as far as the page knows. */
  personId: () => string | undefined
  say: (says: Says) => string
  /** She signs out herself. */
  onSignOut: (personId: string) => void
}

const refusal = z.object({ errors: z.array(z.looseObject({ message: z.string() })).min(1) })
const me = z.object({ user: z.object({ id: z.string(), name: z.string().optional() }).nullable() })

/**
 * Stands between the admin and the network for all it writes. Each write says whose it is, so that no text is saved in another's
 * name; one that is refused because the session is over waits until she has signed in where she stands; one that others came before is laid beside theirs; one that gets no
 * answer, or an answer without a sentence, is told of in words that say what to do.
 */
export function guardWrites(setting: Setting): () => void {
  const plain = window.fetch
  const guarded: typeof fetch = async (input, init) => {
    if (isAction(init))
      return plain(
        input,
        signed(init, openForms().find((f) => f.personId !== undefined)?.personId ?? setting.personId()),
      )
    const write = writeOf(input, init, { api: setting.api, origin: location.origin })
    const personId = write && (formOf(write.path)?.personId ?? setting.personId())
    return write && personId !== undefined ? send(plain, input, init, write, personId, setting) : plain(input, init)
  }
  window.fetch = guarded
  return () => {
    if (window.fetch === guarded) window.fetch = plain
  }
}

async function send(
  plain: typeof fetch,
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  write: Write,
  personId: string,
  setting: Setting,
): Promise<Response> {
  // Its answer decides whether Payload throws the page away.
  const isRenewal = write.path.endsWith('/refresh-token')
  let own = signed({ ...init, headers: init?.headers ?? (input instanceof Request ? input.headers : {}) }, personId)
  for (;;) {
    const answer = await plain(input instanceof Request ? input.clone() : input, own).catch((error: unknown) => {
      if (init?.signal?.aborted || isRenewal) throw error
      throw new Error(setting.say(unsavedWords.noContact), { cause: error })
    })
    if (write.path.endsWith('/logout')) {
      setting.onSignOut(personId)
      return answer
    }
    if (answer.ok) return isRenewal ? answer : taken(write, answer)
    if (answer.status === 401 || answer.status === 403) {
      const now = await whoIsSignedIn(plain, setting.api)
      if (now !== undefined && now?.id !== personId && (!isRenewal || hasText())) {
        if (await askToSignIn({ personId, other: now ? (now.name ?? '') : undefined, isSaving: !isRenewal })) continue
        // Payload leaves the page when it is told that the session cannot be renewed; told nothing, it stays.
        return isRenewal ? new Promise(() => {}) : said(401, setting.say(unsavedWords.signedOut))
      }
    }
    const again = answer.status === 409 ? await sendAgain(answer, write, own) : undefined
    if (again) own = again
    else return isRenewal ? answer : inWords(answer, setting)
  }
}

/** What the page itself asks of the server while somebody writes. */
const isAction = (init: RequestInit | undefined) => new Headers(init?.headers).has('next-action')

function signed(init: RequestInit | undefined, personId: string | undefined): RequestInit {
  const headers = new Headers(init?.headers)
  if (personId !== undefined) headers.set(PERSON_HEADER, personId)
  return { ...init, headers }
}

/** What was written is saved or gone: nothing of it is unsaved any more. */
function taken(write: Write, answer: Response): Response {
  formOf(write.path)?.taken()
  forgetTyping()
  return answer
}

/** Null when nobody is, undefined when it cannot be told. */
async function whoIsSignedIn(plain: typeof fetch, api: string) {
  try {
    return me.parse(await (await plain(`${api}/users/me?depth=0`, { credentials: 'include' })).json()).user
  } catch {
    return undefined
  }
}

/** The same answer, with a sentence in it when it had none. */
async function inWords(answer: Response, { say }: Setting): Promise<Response> {
  const body = refusal.safeParse(
    await answer
      .clone()
      .json()
      .catch(() => undefined),
  )
  const says = sayAnswer(answer.status, body.data?.errors[0]?.message)
  return says ? said(answer.status, say(says)) : answer
}

const said = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })
