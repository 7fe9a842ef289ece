'use client'
import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { signInWords } from '../translations/sign-in-words.ts'
import { useSay } from '../translations/use-say.ts'

/**
 * Asks for the password in use as soon as somebody is about to change the password or the address of her own account.
 * It also puts two things right in Payload's form: a refused new password is told of where its field is folded away, and
 * one that was saved is not sent again with whatever is saved next.
 */
export default function CurrentPasswordField({ path }: TextFieldClientProps) {
  const { say } = useSay()
  const { user } = useAuth()
  const { id, savedDocumentData } = useDocumentInfo()
  const dispatch = useFormFields(([, change]) => change)
  const password = useFormFields(([fields]) => fields['password'])
  const email = useFormFields(([fields]) => fields['email']?.value)
  const savedAt = savedDocumentData?.['updatedAt']
  useEffect(() => {
    if (id === undefined) return
    for (const done of ['password', 'confirm-password']) dispatch({ type: 'REMOVE', path: done })
    dispatch({ type: 'UPDATE', path, value: '' })
  }, [dispatch, id, path, savedAt])

  const problem = password?.value && password.valid === false ? password.errorMessage : undefined
  // Its place in the form is always there; a value, or the lack of one, only once somebody is about to change it.
  const isChanging = password?.value !== undefined || password?.valid === false
  const isAsked = user?.id === id && (isChanging || (email !== undefined && email !== savedDocumentData?.['email']))
  if (id === undefined || !(isAsked || problem)) return null
  return (
    <>
      {problem && (
        <p className="ip-problem" role="alert">
          {problem} {say(signInWords.tryAnother)}
        </p>
      )}
      {isAsked && (
        <PasswordField
          path={path}
          autoComplete="current-password"
          validate={() => true}
          field={{ name: 'currentPassword', label: say(signInWords.currentPassword), required: true }}
        />
      )}
    </>
  )
}
