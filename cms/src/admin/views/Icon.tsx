import './admin.css'
import { Mark } from './Logo.tsx'

/** The small mark in the corner of the admin. */
export default function Icon() {
  return <Mark size={22} />
}
