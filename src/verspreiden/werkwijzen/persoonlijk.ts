import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'werkwijze.door_id': blijft('werkwijzen die je begon', 'id aangemaakt_op'),
    'werkwijze_versie.door_id': blijft('versies van werkwijzen die je publiceerde', 'werkwijze_id op'),
  },
}
