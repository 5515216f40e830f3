import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'fase_periode.door_id': blijft(
      'fasen die je begon',
      'proeftuin_id fase begonnen_op geeindigd_op verwachting',
    ),
    'route_periode.door_id': blijft('routes die je begon', 'proeftuin_id route begonnen_op'),
    'route_periode.geeindigd_door_id': blijft(
      'routes die je stopte, met hoe het ging',
      'proeftuin_id route geeindigd_op verloop',
    ),
    'routewissel.door_id': blijft('routewissels die je opschreef', 'proeftuin_id van naar titel reden datum'),
  },
}
