import type { Noun } from '#src/platform/noun.ts'
import { passendApi } from './api.ts'
import { pastBijProeftuin, pastBijWerkwijze } from './blok.tsx'
import { passend } from './routes.tsx'

/** What fits a proeftuin or a werkwijze, with the reasons; it keeps nothing of its own. */
export const noun: Noun = {
  name: 'passend',
  pages: passend,
  api: [passendApi],
  fills: [pastBijProeftuin, pastBijWerkwijze],
}
