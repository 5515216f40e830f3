import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'inlogverzoek.lid_id': weg('inloglinks die je vroeg', 'aangevraagd_op gebruikt_op'),
    'toegangssleutel.lid_id': weg(
      'toegangssleutels',
      'naam aangemaakt_op verloopt_op laatst_gebruikt_op ingetrokken_op',
    ),
  },
}
