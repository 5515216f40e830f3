import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'inzage.lid_id': blijft('waar je als beheerder meekeek', 'proeftuin_id reden begonnen_op verloopt_op'),
  },
}
