import { MinimalTemplate } from '@payloadcms/next/templates'
import { FirstUser } from './FirstUser.tsx'

/** `/admin/forste-brukar`, for an installation that has accounts, but none that can let others in. Open to all: the word in the link is what counts. */
export default function FirstUserPage() {
  return (
    <MinimalTemplate>
      <FirstUser />
    </MinimalTemplate>
  )
}
