import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'passkeys', persona: 'hr', path: paths.passkeys() }],
  unseen: { [paths.passkey.route]: 'only a device makes one: test/journeys/passkey.test.ts' },
}
