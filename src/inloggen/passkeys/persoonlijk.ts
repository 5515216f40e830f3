import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'passkey.lid_id': weg('passkeys', 'naam transports aangemaakt_op laatst_gebruikt_op'),
  },
}
