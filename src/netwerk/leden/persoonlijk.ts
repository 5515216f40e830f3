import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'lid_foto.lid_id': weg('je foto', 'alt groot geplaatst_op'),
  },
}
