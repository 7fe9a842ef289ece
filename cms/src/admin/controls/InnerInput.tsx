'use client'
import { createContext, use, type ComponentType } from 'react'
import type { InputProps } from './control.ts'

/** The input of any control. Given from the outermost one, since controls hold controls and modules may not go in rings. */
export const InnerInputContext = createContext<ComponentType<InputProps>>(() => null)

/** The input of a control that stands inside another. */
export function InnerInput(props: InputProps) {
  const Input = use(InnerInputContext)
  return <Input {...props} />
}
