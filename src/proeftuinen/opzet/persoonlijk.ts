import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'proeftuin.door_id': blijft('proeftuinen die je begon', 'id aangemaakt_op gestart_op'),
  },
}
