import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'deling.door_id': blijft('wat je in één keer deelde', 'proeftuin_id van naar op'),
    'deling.ongedaan_door_id': blijft('wat je terugnam nadat het gedeeld was', 'proeftuin_id ongedaan_op'),
  },
}
