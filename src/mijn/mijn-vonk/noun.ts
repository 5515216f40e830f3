import { paths } from '#src/paths.ts'
import { isSignedIn } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { mijnVonk } from './routes.tsx'

export const noun: Noun = {
  name: 'mijn-vonk',
  pages: [{ at: '/', app: mijnVonk }],
  doors: [{ bar: 'account', rank: 10, href: paths.mijnVonk(), label: 'Mijn Vonk', for: isSignedIn }],
}
