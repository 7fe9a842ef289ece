'use client'
import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { signInWords } from '../translations/sign-in-words.ts'
import { useSay } from '../translations/use-say.ts'

/** Asks for the password in use as soon as somebody is about to change the password or the address of her own account. */
export default function CurrentPasswordField({ path }: TextFieldClientProps) {
  const { say } = useSay()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isChanging = useFormFields(([fields]) => fields['password'] !== undefined || (fields['email'] !== undefined && fields['email'].value !== fields['email'].initialValue))
  if (id === undefined || user?.id !== id || !isChanging) return null
  return (
    <PasswordField
      path={path} autoComplete="current-password" validate={() => true}
      field={{ name: 'currentPassword', label: say(signInWords.currentPassword), required: true, admin: { description: say(signInWords.currentPasswordHelp) } }}
    />
  )
}
