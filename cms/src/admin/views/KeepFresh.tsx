'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const RUNNING_MS = 2_000
const IDLE_MS = 20_000

/** Reads the first screen again: every other second while something is being published, seldom otherwise, never unseen. */
export function KeepFresh({ isRunning }: { isRunning: boolean }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden) router.refresh() }, isRunning ? RUNNING_MS : IDLE_MS)
    return () => clearInterval(timer)
  }, [router, isRunning])
  return null
}
