'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { unsavedWords } from '../translations/unsaved-words.ts'
import { useSay } from '../translations/use-say.ts'
import { QuestionDialog } from './QuestionDialog.tsx'
import { signIn } from './sign-in.ts'
import { answerSigningIn, useSigningIn, type SigningIn } from './signing-in.ts'

/** Lets her whose session is over sign in where she stands, with the text still there. */
export function SignInDialog() {
  const asked = useSigningIn()
  const known = useKnownPeople()
  return asked ? <Question who={asked} email={known(asked.personId) ?? ''} /> : null
}

function Question({ who, email }: { who: SigningIn; email: string }) {
  const { say } = useSay()
  const { config } = useConfig()
  const { setUser } = useAuth()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const password = useRef<HTMLInputElement>(null)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (isSending) return
    const typed = password.current?.value ?? ''
    setProblem(typed ? undefined : say(unsavedWords.noPassword))
    password.current?.focus()
    if (!typed) return
    setIsSending(true)
    const got = await signIn(`${config.routes.api}/${config.admin.user}/login`, { email, password: typed })
    setIsSending(false)
    if (got.user?.id !== who.personId) {
      setProblem(got.problem || say(unsavedWords.notSignedIn))
      return
    }
    setUser(got as never)
    answerSigningIn(true)
  }
  const other = who.other === undefined ? undefined : who.other || say(unsavedWords.someone)
  return (
    <QuestionDialog
      title={say(unsavedWords.signInTitle)}
      help={other === undefined ? say(unsavedWords.signInHelp) : say(unsavedWords.signInOther, { name: other })}
      onStay={() => answerSigningIn(false)}
    >
      <form
        onSubmit={(event) => {
          void submit(event)
        }}
        noValidate
      >
        <label htmlFor={`${id}-email`}>{say(unsavedWords.email)}</label>
        <input id={`${id}-email`} type="email" name="email" autoComplete="username" value={email} readOnly />
        <label htmlFor={`${id}-password`}>{say(unsavedWords.password)}</label>
        <input
          ref={password}
          id={`${id}-password`}
          type="password"
          name="password"
          autoComplete="current-password"
          autoFocus
          required
          aria-invalid={problem !== undefined}
          {...(problem && { 'aria-describedby': `${id}-problem` })}
        />
        {problem && (
          <p id={`${id}-problem`} className="ip-problem" role="alert">
            {problem}
          </p>
        )}
        <div className="ip-dialog-buttons">
          <button type="submit" className="ip-button ip-is-main" aria-disabled={isSending}>
            {say(who.isSaving ? unsavedWords.signInAndSave : unsavedWords.signIn)}
          </button>
          <button type="button" className="ip-button" onClick={() => answerSigningIn(false)}>
            {say(unsavedWords.notNow)}
          </button>
        </div>
      </form>
    </QuestionDialog>
  )
}

/** The e-mail of whoever has been signed in on this page; Payload forgets her when her session ends. */
function useKnownPeople(): (id: string) => string | undefined {
  const { user } = useAuth()
  const emails = useRef(new Map<string, string>())
  useEffect(() => {
    if (user?.email) emails.current.set(String(user.id), user.email)
  }, [user])
  return (id) => emails.current.get(id)
}
