import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'ledenbesluit.door_id': blijft('wat je als beheerder over leden besloot', 'soort reden op'),
    'ledenbesluit.lid_id': blijft('wat beheer over je account besloot', 'soort reden op'),
  },
}
