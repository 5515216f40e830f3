import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'duwtje.door_id': blijft('organisaties die je op een voorbeeld wees', 'organisatie_id regel gestuurd_op'),
    'duwtje_ontvanger.lid_id': weg('voorbeelden waar het adviesteam je op wees', 'duwtje_id gestuurd_op'),
  },
}
