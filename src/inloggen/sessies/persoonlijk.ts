import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'sessie.lid_id': weg(
      'waar je bent ingelogd',
      'toestel manier begonnen_op bewezen_op laatst_gezien_op beeindigd_op tweede_factor_op',
    ),
    'uitdaging.lid_id': weg('vragen aan je apparaat om te bewijzen wie je bent', 'doel verloopt_op'),
  },
}
