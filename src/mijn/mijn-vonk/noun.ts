import { paths } from '#src/paths/index.ts'
import { isSignedIn } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { persoonlijk } from './persoonlijk.ts'
import { mijnVonk } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'mijn-vonk',
  nietTeMelden: { uitstel: 'holds codes' },
  persoonlijk,
  pages: mijnVonk,
  said,
  noRobots: [paths.mijnVonk()],
  notAhead: [paths.mijnVonk.pattern],
  doors: [
    { bar: 'account', rank: 10, href: paths.mijnVonk(), label: 'Mijn Vonk', for: isSignedIn },
    { bar: 'eigen', rank: 50, href: paths.instellingen(), label: 'Instellingen', for: isSignedIn },
  ],
}
