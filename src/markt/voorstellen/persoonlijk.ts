import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'voorstel.door_id': blijft('voorstellen die je deed', 'id titel aangemaakt_op'),
    'voorstel_versie.door_id': blijft('wat je aan voorstellen schreef', 'voorstel_id versie op'),
  },
}
