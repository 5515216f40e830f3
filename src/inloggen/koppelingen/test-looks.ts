import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'koppelingen', persona: 'hr', path: paths.koppelingen() },
    { name: 'koppelingen-geweigerd', persona: 'hr', path: paths.koppelingen('bezet') },
  ],
  unseen: {
    [paths.oidcHeen.route]: 'leads to a provider',
    [paths.oidcTerug.route]: 'leads on from a provider',
    [paths.koppelen.route]: 'for who comes from a provider: test/journeys/inlogdienst.test.ts',
  },
}
