import { paths } from '#src/paths/index.ts'
import { isSignedIn } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { demo } from './demo.ts'
import { opMail } from './op-mail.ts'
import { persoonlijk } from './persoonlijk.ts'
import { mailvoorkeuren } from './routes.tsx'

export const noun: Noun = {
  name: 'mailvoorkeuren',
  nietTeMelden: { mailvoorkeur: 'holds codes', mailweigering: 'holds codes' },
  persoonlijk,
  pages: mailvoorkeuren,
  fills: opMail,
  demo,
  doors: [{ bar: 'eigen', rank: 40, href: paths.mailvoorkeuren(), label: 'Je mail', for: isSignedIn }],
}
