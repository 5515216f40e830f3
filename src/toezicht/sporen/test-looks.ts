import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'eigen-sporen', persona: 'hr', path: paths.eigenSporen() },
    { name: 'proeftuin-sporen', persona: 'hr', path: paths.sporen(demo.lopend) },
    { name: 'audit', persona: 'beheerder', path: paths.auditlog() },
    { name: 'audit-leeg', persona: 'beheerder', path: paths.auditlog({ tot: '2001-01-01' }) },
  ],
  unseen: { [paths.auditCsv.route]: 'a file' },
}
