import { paths } from '#src/paths/index.ts'
import { isSignedIn } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { mijnVonk } from './routes.tsx'

export const noun: Noun = {
  name: 'mijn-vonk',
  pages: mijnVonk,
  noRobots: [paths.mijnVonk()],
  doors: [{ bar: 'account', rank: 10, href: paths.mijnVonk(), label: 'Mijn Vonk', for: isSignedIn }],
}
