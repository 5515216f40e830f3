import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { demo } from './demo.ts'
import { berichtJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { schrijfKnop } from './op-lid.tsx'
import { berichtWacht } from './op-mijn-vonk.ts'
import { meedoenAlsDoel, vraagHetTeam } from './op-proeftuin.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { berichten } from './routes.tsx'
import { said } from './said.ts'
import { berichtMeldbaar } from './te-melden.ts'

export const noun: Noun = {
  name: 'berichten',
  concepten: [
    { op: paths.schrijfBericht, naam: 'Bericht aan een lid' },
    { op: paths.eigenBericht, naam: 'Antwoord op een bericht' },
    { op: paths.teamvraag, naam: 'Vraag aan een team', over: ['over'] },
  ],
  persoonlijk,
  mail: mailsoorten,
  pages: berichten,
  jobs: berichtJobs,
  said,
  fills: [berichtMeldbaar, schrijfKnop, berichtWacht, vraagHetTeam, meedoenAlsDoel],
  demo,
  doors: [{ bar: 'eigen', rank: 20, href: paths.berichten(), label: 'Je berichten', for: isLid }],
}
