import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member: that he or she said it. Who works there, Vonk does not know. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'plek.door_id': blijft('plekken die je meldde', 'label werkplek aangemaakt_op'),
    'plek_feit.door_id': blijft('feiten over plekken die je opschreef', 'soort op gemeld_op'),
    'plek_bevestiging.door_id': blijft('plekken die je bevestigde', 'klopt op'),
    'plek_botsing.besloten_door_id': blijft('dubbele plekken waarover je besliste', 'zelfde besloten_op'),
  },
}
