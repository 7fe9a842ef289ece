'use client'
import type { ReactNode } from 'react'
import './link-word.ts'

/** Around the whole admin, so that the address a page was opened with is read before Payload leads on to another. */
export function KeepLinkWord({ children }: { children: ReactNode }) {
  return children
}
