import { z } from 'zod'

const answered = z.looseObject({
  user: z.looseObject({ id: z.string() }).optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
})

type SignedIn = z.infer<typeof answered> & { problem?: string | undefined }

/** Signs in. What is refused comes back as the CMS's own sentence, no answer as none. */
export async function signIn(url: string, who: { email: string; password: string }): Promise<SignedIn> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(who),
    })
    const got = answered.parse(await answer.json())
    return answer.ok ? got : { problem: got.errors?.[0]?.message }
  } catch {
    return {}
  }
}
