import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'fase_periode.door_id': blijft(
      'fasen die je begon',
      'proeftuin_id fase begonnen_op geeindigd_op verwachting',
    ),
    'routewissel.door_id': blijft('routewissels die je opschreef', 'proeftuin_id van naar titel reden datum'),
  },
}
