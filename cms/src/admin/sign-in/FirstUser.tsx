'use client'
import { useConfig } from '@payloadcms/ui'
import { useId, useState, useSyncExternalStore, type FormEvent } from 'react'
import { Problem } from '../ask/AskDialog.tsx'
import { useSend } from '../ask/use-send.ts'
import { signInWords } from '../translations/sign-in-words.ts'
import type { Says } from '@innbyggarportal/shared-content/words'
import { useSay } from '../translations/use-say.ts'
import { linkWord, onLinkWord } from './link-word.ts'
import './first-user.css'

/** Where whoever has the link from the terminal makes her account, the first that can let others in. */
export function FirstUser() {
  const { say } = useSay()
  const { config } = useConfig()
  const id = useId()
  const word = useSyncExternalStore(onLinkWord, linkWord, () => '')
  const { isSending, problem, setProblem, send } = useSend()
  const [values, setValues] = useState({ name: '', email: '', password: '', again: '' })
  const box = (name: keyof typeof values, says: Says, type: string, autoComplete: string, help?: Says) => (
    <div className="ip-field">
      <label className="ip-label" htmlFor={`${id}-${name}`}>
        {say(says)}
      </label>
      {help && (
        <p className="ip-help" id={`${id}-${name}-help`}>
          {say(help)}
        </p>
      )}
      <input
        className="ip-box"
        id={`${id}-${name}`}
        type={type}
        autoComplete={autoComplete}
        required
        value={values[name]}
        {...(help && { 'aria-describedby': `${id}-${name}-help` })}
        onChange={(e) => setValues({ ...values, [name]: e.target.value })}
      />
    </div>
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    const { again, ...account } = values
    if (again !== account.password) return setProblem(say(signInWords.notEqual))
    if (await send('POST', 'users/first-register', { ...account, token: word }))
      window.location.assign(config.routes.admin)
  }
  return (
    <div className="ip-control ip-first-user">
      <h1>{say(signInWords.firstTitle)}</h1>
      {word === '' ? (
        <p>{say(signInWords.firstNoLink)}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <p>{say(signInWords.firstHelp)}</p>
          {box('name', signInWords.name, 'text', 'name')}
          {box('email', signInWords.email, 'email', 'username')}
          {box('password', signInWords.password, 'password', 'new-password', signInWords.passwordHelp)}
          {box('again', signInWords.again, 'password', 'new-password')}
          <Problem of={problem} />
          <button type="submit" className="ip-button ip-is-main" aria-disabled={isSending}>
            {say(signInWords.make)}
          </button>
        </form>
      )}
    </div>
  )
}
