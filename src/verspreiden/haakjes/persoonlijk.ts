import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'haakje.door_id': blijft('haakjes die je maakte', 'id aangemaakt_op'),
    'haakje_kopie.lid_id': weg('haakjes die je overnam', 'haakje_id op'),
  },
}
