import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'lid_organisatie.lid_id': weg('waar je nog meer werkt', 'organisatie_id sinds'),
  },
}
