'use client'
import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Payload takes the form to be saved as soon as it has an answer, also when the answer is no, and switches its buttons off. What is refused is still unsaved. */
export function useRefusedSave(): void {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const wasModified = useRef(false)
  useEffect(() => {
    if (isProcessing) return
    if (isSubmitted && !isModified && wasModified.current) setModified(true)
    else wasModified.current = isModified
  }, [isModified, isProcessing, isSubmitted, setModified])
}
