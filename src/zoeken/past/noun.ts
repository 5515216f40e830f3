import type { Noun } from '#src/platform/noun.ts'
import { pastApi } from './api.ts'
import { pastBijProeftuin, pastBijWerkwijze } from './blok.tsx'
import { past } from './routes.tsx'

/** What fits a proeftuin or a werkwijze, with the reasons; it keeps nothing of its own. */
export const noun: Noun = {
  name: 'past',
  pages: past,
  api: [pastApi],
  fills: [pastBijProeftuin, pastBijWerkwijze],
}
