import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'aanbesteding.door_id': blijft('aanbestedingen die je invoerde', 'id aangemaakt_op'),
  },
}
